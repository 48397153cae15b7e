using System.Text;
using ComplianceLint.Workspace.Baselines;
using ComplianceLint.Workspace.Drafts;
using ComplianceLint.Workspace.Files;
using ComplianceLint.Workspace.Gates;
using ComplianceLint.Workspace.Watching;

namespace ComplianceLint.Workspace;

/// <summary>Judges texts that are open in an editor as <c>lint</c> judges files: same drafts, rules, waivers and baseline. Not thread-safe.</summary>
public sealed class OpenDrafts(RunSettings run)
{
    private readonly Dictionary<(string File, bool IsUntitled), PlacedText> _places = [];
    private readonly Dictionary<string, (DateOnly Day, AcceptedFiles Files)> _accepted = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _folders = new(StringComparer.Ordinal) { run.WorkingDirectory };
    private IReadOnlyDictionary<string, FileStamp>? _governing;

    public RunSettings Run { get; } = run;

    /// <summary>The clock of every judgement; null reads the system's.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>Channels that replace those of every post; empty leaves the posts'.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>What governs the files, as it was read last.</summary>
    public Workspaces Workspaces { get; private set; } = new(run);

    public LintedText Lint(OpenText text)
    {
        var (place, linter) = Prepare(text);
        var linted = new LintedText(place.Options, [], place.Failures) { Path = place.Path, Unlinted = place.Refusal };
        if (place.Draft is not { } draft) return linted;
        var area = new AcceptedArea(draft.Root, draft.Options, Run, AcceptedIn(draft, linter.Now));
        var parts = PartsOf(draft, text).Select(part => Linter.Lint(part, source => linter.Analyze(part, source))).ToList();
        if (parts.TrueForAll(part => part.IsSkipped)) return linted with { Unlinted = FileFailures.NoPostInside(draft.Path).Message };
        return linted with
        {
            Analyses = [.. parts.SelectMany(part => part.Analyses).Select(analysis => area.Apply(analysis, draft.File))],
            Failures = [.. place.Failures, .. area.Failures, .. parts.SelectMany(part => part.Failures)],
        };
    }

    /// <summary>The full path of a file that a post of a text attaches; null where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="written">The file as the post states it.</param>
    public string? FindAttachment(OpenText text, string written)
    {
        var (place, _) = Prepare(text);
        return AttachmentPath.Find(place.Draft?.Root ?? Run.WorkingDirectory, text.File, written);
    }

    /// <summary>Fixes a text as <c>fix</c> would fix its file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWanted">The rules whose findings are fixed.</param>
    /// <returns>The edits, in order, with spans in the whole text.</returns>
    public IReadOnlyList<TextEdit> Fix(OpenText text, Func<Rule, bool> isWanted)
    {
        var (place, linter) = Prepare(text);
        if (place.Draft is not { } draft) return [];
        var edits = new List<TextEdit>();
        foreach (var part in PartsOf(draft, text))
        {
            Linter.Lint(part, source =>
            {
                var result = new Fixer(version => Analyze(linter, part, version)) { IsWanted = isWanted }.Fix(source);
                edits.AddRange(result.Changes.Select(change => new TextEdit(source.InFile(change.Before), result.After.Source.Text.Substring(change.After.Start, change.After.Length))));
                return new LintedDraft(draft, result.After.Analyses, result.After.Failures);
            });
        }

        return edits;
    }

    /// <summary>Reads a text as the file of the workspace that it is to be: configuration, waivers, registry or rule.</summary>
    /// <returns>What is wrong with it; null where it is no such file.</returns>
    public CheckedFile? Check(OpenText text)
    {
        if (text.IsUntitled || !IsGoverning(text.File)) return null;
        var run = Run with { Unsaved = new Dictionary<string, string>(StringComparer.Ordinal) { [text.File] = text.Text } };
        var workspaces = new Workspaces(run);
        var options = workspaces.OptionsFor(text.File);
        var waivers = WaiverFile.Read(workspaces.RootFor(text.File).Folder, options, run, Now ?? RunClock.Read(options.Configuration.TimeZone));
        var path = DisplayPath.Of(text.File, Run.WorkingDirectory);
        return new CheckedFile(
            [.. options.Check().Concat(waivers.Failures).Where(failure => failure.Path == path).Distinct()],
            [.. new WaiverRun(waivers).Finish(isWhole: false, isStrict: false).Where(diagnostic => diagnostic.Locations[0].Path == path)],
            options);
    }

    private bool IsGoverning(string file)
    {
        if (WorkspaceRoot.ConfigurationNames.Contains(Path.GetFileName(file), StringComparer.Ordinal)) return true;
        var root = Workspaces.RootFor(file).Folder;
        return file == Path.Combine(root, WaiverFile.Name)
            || (Path.GetExtension(file) is ".yaml" or ".yml" && Workspaces.OptionsFor(file).Sources.Any(source => source != file && WorkspaceRoot.Contains(source, file)));
    }

    /// <summary>Reads everything anew that governs drafts, if any of it is another than before.</summary>
    /// <returns>True when it was.</returns>
    public bool Reload()
    {
        if (_governing is not { } before) return false;
        var now = ReadGoverning();
        if (before.Count == now.Count && before.All(known => now.TryGetValue(known.Key, out var stamp) && stamp == known.Value)) return false;
        Workspaces = new Workspaces(Run);
        _places.Clear();
        _accepted.Clear();
        _governing = null;
        return true;
    }

    private (PlacedText Place, Linter Linter) Prepare(OpenText text)
    {
        var key = (text.File, text.IsUntitled);
        if (!_places.TryGetValue(key, out var place))
        {
            _places[key] = place = PlacedText.Of(Workspaces, text);
            _folders.Add(Path.GetDirectoryName(text.File) ?? Run.WorkingDirectory);
            _governing = ReadGoverning();
        }

        return (place, new Linter { Now = Now ?? RunClock.Read(place.Options.Configuration.TimeZone), Channels = Channels });
    }

    private static AnalyzedSource Analyze(Linter linter, DraftPart part, SourceText version)
    {
        var linted = linter.Analyze(part, version);
        return new AnalyzedSource(version, linted.Analyses, linted.Failures);
    }

    private static IEnumerable<DraftPart> PartsOf(Draft draft, OpenText text) =>
        DraftParts.Of(draft with { Content = () => new MemoryStream(Encoding.UTF8.GetBytes(text.Text), writable: false) });

    /// <summary>Waivers are judged by the day, so a night that passes makes them other ones.</summary>
    private AcceptedFiles AcceptedIn(Draft draft, DateTimeOffset now)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, draft.Options.Configuration.TimeZone).DateTime);
        if (!_accepted.TryGetValue(draft.Root, out var known) || known.Day != day)
        {
            _accepted[draft.Root] = known = (day, AcceptedFiles.Read(draft.Root, draft.Options, Run, now));
        }

        return known.Files;
    }

    private IReadOnlyDictionary<string, FileStamp> ReadGoverning() => GoverningFiles.Read(Workspaces, _folders.Where(Directory.Exists));
}
