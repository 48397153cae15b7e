using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Wire;
using ComplianceLint.Reporting;
using ComplianceLint.Workspace;

namespace ComplianceLint.LanguageServer.Findings;

/// <summary>The pages that explain rules, written once into a cache folder for each set of packs and version of the program.</summary>
/// <remarks>Thread-safe: a run over a whole folder asks beside the editor.</remarks>
internal sealed class RulePages(ServerSettings settings, Log log)
{
    private readonly ConditionalWeakTable<WorkspaceOptions, string> _names = [];
    private readonly ConcurrentDictionary<string, bool> _begun = new(StringComparer.Ordinal);
    private volatile bool _hasFailed;

    /// <summary>The address of a rule's page, which may still be on its way to the disk; null where there is none.</summary>
    public string? Find(WorkspaceOptions options, Rule rule, Language language)
    {
        if (settings.CacheFolder is null || _hasFailed || rule.Pack.Length == 0) return null;
        var folder = Path.Combine(settings.CacheFolder, _names.GetValue(options, NameOf));
        if (_begun.TryAdd(folder, true) && !Directory.Exists(folder)) _ = Task.Run(() => Write(folder, options.Packs));
        return DocumentUri.Of(Path.Combine(folder, RuleSite.PathOf(rule, language)));
    }

    /// <summary>Names a set of packs by what their pages say, so that a changed rule has a changed page.</summary>
    private string NameOf(WorkspaceOptions options)
    {
        var text = new StringBuilder();
        foreach (var rule in options.Packs.SelectMany(pack => pack.Rules))
        {
            text.Append(rule.Id).Append('\n').Append(rule.Title).Append(rule.Why).Append(rule.Advice).Append(rule.Severity).AppendJoin(',', rule.Clauses);
            foreach (var example in rule.Examples) text.Append(example.Text).Append('\n');
        }

        return $"rules-{settings.Version}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 8))}";
    }

    /// <summary>Writes beside, and moves: nobody sees half of a site.</summary>
    private void Write(string folder, IReadOnlyList<RulePack> packs)
    {
        var draft = $"{folder}.{Environment.ProcessId}";
        try
        {
            foreach (var (path, text) in RuleSite.Of(packs.Concat(BuiltInPacks.ReadAll()), settings.Version).Pages)
            {
                var file = Path.Combine(draft, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text);
            }

            if (!Directory.Exists(folder)) Directory.Move(draft, folder);
        }
        catch (Exception exception)
        {
            // Another server may have been first.
            _hasFailed = !Directory.Exists(folder);
            if (_hasFailed) log.Write("the pages of rules cannot be written", exception);
        }
        finally
        {
            if (Directory.Exists(draft)) TryDelete(draft);
        }
    }

    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It stays in a cache.
        }
    }
}
