using System.CommandLine;
using System.Globalization;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>count</c>: how much of what its channels take a draft uses up.</summary>
internal sealed class CountCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly Argument<string[]> _paths = new("paths") { Arity = ArgumentArity.ZeroOrMore, HelpName = "PATH|-" };
    private readonly Option<string[]> _channels = new("--channel") { HelpName = "NAME", Arity = ArgumentArity.OneOrMore };
    private readonly LintOptions _options;

    public CountCommand(Terminal terminal, CommonOptions common, Language help)
        : base("count", new LocalizedText("Menghitung panjang draf seperti kanalnya menghitung.", "Counts drafts as their channels count."), help)
    {
        (_terminal, _common, _options) = (terminal, common, new LintOptions(help));
        Examples = ["compliancelint count draf.md", "compliancelint count --channel x --channel bluesky -"];
        _paths.Description = new LocalizedText("Berkas, folder, glob, atau - untuk masukan standar.", "Files, folders, globs, or - for standard input.").In(help);
        _channels.Description = new LocalizedText(
            "Kanal yang menggantikan saluran di draf; tanpa keduanya semua kanal.", "Channel in place of the drafts' own; without either all channels.").In(help);
        _channels.OnlyFrom([.. Channel.All.SelectMany(channel => channel.Spellings)], help);
        Add(_paths);
        Add(_channels);
        _options.AddSetup(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var request = _options.Read(parsed, _terminal, _common);
        var setup = CommandSetup.Of(_terminal, parsed, _common, request.Settings);
        var channels = parsed.GetValue(_channels) ?? [];
        var found = new DraftFinder(new Workspaces(setup.Run)) { Input = _terminal.Input }.Find(parsed.GetValue(_paths) ?? []);
        var failures = found.Failures.ToList();
        var posts = 0;
        var linter = new Linter { Now = request.Now ?? DateTimeOffset.UtcNow, Channels = channels };
        await foreach (var linted in linter.LintAsync(found.Drafts, cancellation))
        {
            failures.AddRange(linted.Failures);
            var rules = linted.Draft.Options.RulesIn(linted.Draft.Root, linted.Draft.File);
            foreach (var analysis in linted.Analyses) Write(analysis.Post, linted.Draft, rules.For(analysis.Post, channels), linter, setup.Language);
            posts += linted.Analyses.Count;
        }

        if (posts == 0 && failures.Count == 0) failures.Add(RunFailures.NothingLinted);
        FailureLines.Write(_terminal.Error, failures, setup.Language);
        return failures.Count > 0 ? ExitCode.Incomplete : ExitCode.Success;
    }

    private void Write(PostDocument post, Draft draft, RuleSet rules, Linter linter, Language language)
    {
        var channels = linter.Channels.Count > 0 || post.Channels.Count > 0 ? linter.Channels : [.. Channel.All.Select(channel => channel.Name)];
        var path = draft.Options.Registry.Mask(draft.Path);
        var options = new AnalysisOptions { Now = linter.Now, TimeZone = draft.Options.Configuration.TimeZone, Channels = channels };
        // Parts that a draft has none of are no news; its text is, even when it is empty.
        foreach (var count in rules.Count(post, options).Where(count => count.Count > 0 || count.Part == "text"))
        {
            var line = post.Source.PositionOf(post.ToSource(count.Text.Start, 0).Start).Line;
            var part = count.Part == "text" ? "" : $" ({count.Part})";
            var over = count.IsOver ? $" (+{LocalizedText.Number(count.Count - count.Max).In(language)})" : "";
            FailureLines.Write(_terminal.Out, string.Create(CultureInfo.InvariantCulture,
                $"{path}:{line}: {count.Channel.Title}{part} {LocalizedText.Number(count.Count).In(language)}/{LocalizedText.Number(count.Max).In(language)} {count.Unit.In(language)}{over}"));
        }
    }
}
