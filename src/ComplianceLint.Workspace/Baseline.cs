using System.Text.Json;
using ComplianceLint.Workspace.Baselines;
using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace;

/// <summary>The findings that a workspace already had when it began to lint. Immutable.</summary>
public sealed class Baseline
{
    /// <summary>The file, relative to the root of the workspace.</summary>
    public const string FileName = ".compliancelint/baseline.ndjson";

    public static Baseline Empty { get; } = new([]);

    private Baseline(IReadOnlyList<BaselineEntry> entries) => Entries = entries;

    /// <summary>One for each path and fingerprint, in ordinal order of path, rule and fingerprint.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>The findings that it stands for.</summary>
    public long Count => Entries.Sum(entry => (long)entry.Count);

    /// <summary>Puts entries into order; of two for one path and fingerprint the higher count holds, as after a merge of two branches.</summary>
    public static Baseline Of(IEnumerable<BaselineEntry> entries)
    {
        var known = new Dictionary<(string, string), BaselineEntry>();
        foreach (var entry in entries)
        {
            var key = (entry.Path, entry.Fingerprint);
            if (!known.TryGetValue(key, out var other) || other.Count < entry.Count) known[key] = entry;
        }

        return new Baseline([.. known.Values
            .OrderBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.RuleId, StringComparer.Ordinal).ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal)]);
    }

    /// <summary>Reads the baseline of a workspace, which is empty where there is no file; lines with a fault are left out.</summary>
    /// <param name="root">The full path of the workspace.</param>
    /// <param name="run">What shown paths are relative to.</param>
    public static (Baseline Baseline, IReadOnlyList<Failure> Failures) Read(string root, RunSettings run)
    {
        var file = Path.Combine(root, FileName);
        if (!Path.Exists(file)) return (Empty, []);
        var shown = DisplayPath.Of(file, run.WorkingDirectory);
        return WorkspaceRoot.ContainsReally(root, file) ? BaselineReader.Read(file, shown) : (Empty, [FileFailures.LeadsOutside(EngineRules.InvalidBaseline, shown)]);
    }

    /// <summary>Writes one entry a line: git shows what came and went, and merges two branches by keeping the lines of both.</summary>
    public void Write(Stream output)
    {
        foreach (var entry in Entries)
        {
            using (var json = new Utf8JsonWriter(output, BaselineReader.Options))
            {
                json.WriteStartObject();
                json.WriteString("path"u8, entry.Path);
                json.WriteString("rule"u8, entry.RuleId);
                json.WriteString("fingerprint"u8, entry.Fingerprint);
                json.WriteNumber("count"u8, entry.Count);
                json.WriteEndObject();
            }

            output.WriteByte((byte)'\n');
        }
    }
}
