using System.CommandLine;
using ComplianceLint.Reporting;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>explain</c>: all that a rule says of itself, whether it is in force here or not, or why one diagnostic was made.</summary>
internal sealed class ExplainCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly LintOptions _options;
    private readonly Argument<string[]> _targets = new("target") { Arity = ArgumentArity.ZeroOrMore, HelpName = "RULE|PATH" };
    private readonly Option<bool> _forms = new("--forms");
    private readonly Option<string?> _diagnostic = new("--diagnostic") { HelpName = "FILE:LINE[:COLUMN]|FINGERPRINT" };

    public ExplainCommand(Terminal terminal, CommonOptions common, Language help)
        : base("explain", new LocalizedText("Menjelaskan satu aturan atau satu temuan.", "Explains a rule or a finding."), help)
    {
        (_terminal, _common, _options) = (terminal, common, new LintOptions(help));
        Examples =
        [
            "compliancelint explain kredibel/kata-rumor",
            "compliancelint explain --forms pukul",
            "compliancelint explain --diagnostic drafts/undangan.md:12:29",
            "compliancelint explain --diagnostic da60dc0d35ce drafts",
        ];
        _targets.Description = new LocalizedText(
            "Id aturan, misalnya kredibel/kata-rumor; dengan --diagnostic tempat draf dicari.",
            "The rule's id, such as kredibel/kata-rumor; with --diagnostic where to look for drafts.").In(help);
        _forms.Description = new LocalizedText(
            "Menampilkan semua bentuk berimbuhan yang dicari aturan, atau bentuk sebuah kata.", "Shows every affixed form that the rule looks for, or those of a word.").In(help);
        _diagnostic.Description = new LocalizedText(
            "Temuan di suatu tempat, atau dengan sidik jari yang berawalan demikian (paling sedikit 8 angka heksadesimal).",
            "The findings at a place, or whose fingerprint begins so (at least 8 hexadecimal digits).").In(help);
        Add(_targets);
        Add(_forms);
        Add(_diagnostic);
        _options.AddSetup(this);
        Validators.Add(result =>
        {
            if (result.GetResult(_diagnostic) is null && result.GetResult(_targets)?.Tokens.Count is not 1)
            {
                result.AddError(new LocalizedText("sebutkan satu id aturan, atau --diagnostic.", "name one rule, or --diagnostic.").In(help));
            }
        });
        SetAction(RunAsync);
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var request = _options.Read(parsed, _terminal, _common);
        var setup = CommandSetup.Of(_terminal, parsed, _common, request.Settings);
        var targets = parsed.GetValue(_targets) ?? [];
        return parsed.GetValue(_diagnostic) is { } written
            ? new ExplainDiagnostic(_terminal, setup, request.Now ?? DateTimeOffset.UtcNow).RunAsync(written, targets, cancellation)
            : Task.FromResult(ExplainRule(setup, targets[0], parsed.GetValue(_forms)));
    }

    private int ExplainRule(CommandSetup setup, string id, bool wantsForms)
    {
        // The severity that is in force here comes first, then rules that are off, then packs that nobody extends, then the engine.
        IReadOnlyList<RulePack> packs = [.. setup.Options.Packs, .. BuiltInPacks.ReadAll()];
        Rule[] rules = [.. setup.Options.RuleSet?.Rules ?? [], .. packs.SelectMany(pack => pack.Rules), .. EngineRules.All];
        var rule = Array.Find(rules, rule => IsNamed(rule, id));
        if (rule is null && wantsForms && IsWord(id)) return WriteForms([new Term(id) { Affixes = ["all"] }], setup);
        if (rule is null) return Refuse(id, rules, setup.Language);
        if (wantsForms) return WriteForms(rule.TermsWithAffixes(), setup);
        RuleExplainer.Write(_terminal.Out, rule, ClauseIndex.Of(packs), setup.Language, setup.Color);
        return ExitCode.Success;
    }

    private int WriteForms(IReadOnlyList<Term> terms, CommandSetup setup)
    {
        FormsExplainer.Write(_terminal.Out, terms, setup.Language, setup.Color);
        return ExitCode.Success;
    }

    private static bool IsWord(string text) => text.Length > 0 && text.All(c => char.IsLetter(c) || c is ' ' or '-') && char.IsLetter(text[0]) && char.IsLetter(text[^1]);

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
