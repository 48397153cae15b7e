using System.CommandLine;
using ComplianceLint.Reporting;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>explain</c>: all that a rule says of itself, whether it is in force here or not.</summary>
internal sealed class ExplainCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly Argument<string> _rule = new("rule") { HelpName = "RULE" };

    public ExplainCommand(Terminal terminal, CommonOptions common, Language help)
        : base("explain", new LocalizedText("Menjelaskan satu aturan.", "Explains a rule."), help)
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["compliancelint explain kredibel/kata-rumor"];
        _rule.Description = new LocalizedText("Id aturan, misalnya kredibel/kata-rumor.", "The rule's id, such as kredibel/kata-rumor.").In(help);
        Add(_rule);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var setup = CommandSetup.Of(_terminal, parsed, _common);
        var id = parsed.GetRequiredValue(_rule);
        // The severity that is in force here comes first, then rules that are off, then packs that nobody extends, then the engine.
        IReadOnlyList<RulePack> packs = [.. setup.Options.Packs, .. BuiltInPacks.ReadAll()];
        Rule[] rules = [.. setup.Options.RuleSet?.Rules ?? [], .. packs.SelectMany(pack => pack.Rules), .. EngineRules.All];
        var rule = Array.Find(rules, rule => IsNamed(rule, id));
        if (rule is null) return Refuse(id, rules, setup.Language);
        RuleExplainer.Write(_terminal.Out, rule, ClauseIndex.Of(packs), setup.Language, setup.Color);
        return ExitCode.Success;
    }

    private static bool IsNamed(Rule rule, string id) =>
        string.Equals(rule.Id, id, StringComparison.Ordinal) || rule.Formerly.Contains(id, StringComparer.Ordinal);

    private int Refuse(string id, IEnumerable<Rule> rules, Language language)
    {
        var meant = Suggestion.Sentence(id, rules.Select(rule => rule.Id));
        _terminal.Complain(new LocalizedText(
            $"tidak ada aturan “{id}”; daftarnya: compliancelint rules list.{meant.Id}",
            $"there is no rule “{id}”; see compliancelint rules list.{meant.En}").In(language));
        return ExitCode.Incomplete;
    }
}
