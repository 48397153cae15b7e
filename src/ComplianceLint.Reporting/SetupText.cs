using System.Globalization;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting;

/// <summary>Writes how a workspace is set up, for people.</summary>
public static class SetupText
{
    private const int LabelWidth = 14;
    private const int DigestLength = 12;

    /// <param name="output">Receives the text.</param>
    /// <param name="facts">What is to be written.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="color">True to write ANSI escapes.</param>
    public static void Write(TextWriter output, SetupFacts facts, Language language, bool color = false)
    {
        var page = new Page(color);
        WriteTool(page, facts.Tool, language);
        page.Line(SetupWords.Workspace.In(language), Style.Strong);
        WriteRow(page, SetupWords.Root, $"{facts.Root.Folder} ({facts.Root.Reason.In(language)})", language);
        WriteRow(page, SetupWords.Layers, string.Join(" < ", facts.Layers.Select(layer => layer.In(language))), language);
        page.Line(SetupWords.Packs.In(language), Style.Strong);
        foreach (var (pack, isBuiltIn) in facts.Packs) WritePack(page, pack, isBuiltIn, language);
        WriteRegistries(page, facts, language);
        WriteDrafts(page, facts, language);
        WriteRules(page, facts, language);
        WriteGit(page, facts, language);
        WriteWarnings(page, facts, language);
        page.MoveTo(output);
    }

    private static void WriteTool(Page page, ToolFacts tool, Language language)
    {
        page.Line($"ComplianceLint {tool.Version}", Style.Strong);
        WriteRow(page, SetupWords.Machine, $"{tool.Runtime} ({(tool.IsNative ? "AOT" : "JIT")}), {tool.System}, {ReportText.Count(tool.Processors, SetupWords.Processor, language)}", language);
        WriteRow(page, SetupWords.Clock, tool.Now.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), language);
        WriteRow(page, SetupWords.WorkingDirectory, tool.WorkingDirectory, language);
    }

    private static void WritePack(Page page, RulePack pack, bool isBuiltIn, Language language)
    {
        var digest = pack.Digest[..Math.Min(DigestLength, pack.Digest.Length)];
        page.Indent(2).Write(SensitiveSpans.Mask(pack.Id)).Write($" {SensitiveSpans.Mask(pack.Version)}, {ReportText.Count(pack.Rules.Count, ReportText.Rule, language)}, ")
            .Write($"sha256:{digest}", Style.Faint).Line(isBuiltIn ? "" : $" ({SetupWords.Own.In(language)})");
    }

    private static void WriteRegistries(Page page, SetupFacts facts, Language language)
    {
        page.Line(SetupWords.Registries.In(language), Style.Strong);
        WriteRow(page, SetupWords.Folder, facts.RegistryFolder ?? ReportText.NoRegistryFolder.In(language), language);
        var states = Enum.GetValues<RegistryKind>().Where(kind => facts.Registry.StateOf(kind) != RegistryState.Absent)
            .Select(kind => $"{Registry.NameOf(kind)} {(facts.Registry.CountOf(kind) is { } count ? LocalizedText.Number(count).In(language) : ReportText.Of(facts.Registry.StateOf(kind)).In(language))}")
            .ToList();
        if (states.Count > 0) WriteRow(page, SetupWords.Entries, string.Join(", ", states), language);
    }

    private static void WriteDrafts(Page page, SetupFacts facts, Language language)
    {
        var (drafts, posts, names, json) = facts.Counts;
        page.Line(SetupWords.Drafts.In(language), Style.Strong);
        WriteRow(page, SetupWords.Linted, $"{ReportText.Count(drafts, ReportText.File, language)}, {ReportText.Count(posts, ReportText.Post, language)}", language);
        if (names > 0) WriteRow(page, SetupWords.Skipped, $"{ReportText.Count(names, ReportText.File, language)}: {SetupWords.SkippedNames.In(language)}", language);
        if (json > 0) WriteRow(page, SetupWords.Skipped, $"{ReportText.Count(json, ReportText.File, language)}: {SetupWords.SkippedJson.In(language)}", language);
    }

    private static void WriteRules(Page page, SetupFacts facts, Language language)
    {
        page.Line(SetupWords.Rules.In(language), Style.Strong);
        WriteRow(page, SetupWords.On, facts.Rules is { } rules ? LocalizedText.Number(rules.Rules.Count).In(language) : SetupWords.NoneForFaults.In(language), language);
        if (facts.RulesOff.Count > 0) WriteRow(page, SetupWords.Off, $"{LocalizedText.Number(facts.RulesOff.Count).In(language)}: {string.Join(", ", facts.RulesOff)}", language);
        foreach (var reason in facts.RulesNotRunning.GroupBy(rule => rule.Reason.In(language), StringComparer.Ordinal))
        {
            WriteRow(page, SetupWords.NotRunning, $"{reason.Key}: {string.Join(", ", reason.Select(rule => rule.Rule))}", language);
        }
    }

    private static void WriteGit(Page page, SetupFacts facts, Language language)
    {
        page.Line("Git", Style.Strong);
        if (facts.Git is { } git) WriteRow(page, SetupWords.Repository, $"{git.Folder} (git {git.Version}{(git.IsShallow ? ", shallow" : "")})", language);
        else WriteRow(page, SetupWords.Repository, facts.GitFault?.In(language) ?? "", language);
        WriteRow(page, SetupWords.State, facts.State.Files is { } files ? string.Join(", ", files.DefaultIfEmpty(SetupWords.Empty.In(language))) : SetupWords.NotThere.In(language), language);
        WriteRow(page, SetupWords.CodeOwners, facts.OwnersFile ?? SetupWords.NotThere.In(language), language);
    }

    private static void WriteWarnings(Page page, SetupFacts facts, Language language)
    {
        page.Line().Line(facts.Warnings.Count == 0 ? SetupWords.NoWarnings.In(language) : $"{SetupWords.Warnings.In(language)} ({facts.Warnings.Count})", Style.Strong);
        foreach (var (problem, advice) in facts.Warnings)
        {
            page.Indent(2).Write("- ", Style.Warning).Line(problem.In(language));
            page.Indent(4).Write(ReportText.Advice.In(language), Style.Faint).Write(": ").Line(advice.In(language));
        }
    }

    private static void WriteRow(Page page, LocalizedText label, string value, Language language)
    {
        var name = label.In(language);
        page.Indent(2).Write(name, Style.Faint).Indent(Math.Max(1, LabelWidth - name.Length)).Line(SensitiveSpans.Mask(value));
    }
}
