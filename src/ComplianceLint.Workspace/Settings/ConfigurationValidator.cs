using FluentValidation;

namespace ComplianceLint.Workspace.Settings;

/// <summary>Checks the shape of a configuration file: keys, types, words and names.</summary>
internal sealed class ConfigurationValidator : AbstractValidator<ConfigurationDocument>
{
    private static readonly string[] MessageLanguages = ["id", "en"];
    private static readonly string[] TextLanguages = ["auto", "id", "en"];

    /// <param name="rules">The rules that can be named.</param>
    public ConfigurationValidator(KnownRules rules)
    {
        CheckKeys();
        CheckWords();
        CheckTexts();
        CheckLists();
        CheckRules();
        CheckRuleNames(rules);
    }

    /// <summary>Every fault of the file, in its order.</summary>
    public IReadOnlyList<Failure> FailuresOf(ConfigurationDocument document) =>
    [
        .. Validate(document).Errors
            .Select(error => (Fault)error.CustomState)
            .OrderBy(fault => fault.Span.Start)
            .Select(fault => fault.In(document.Source)),
    ];

    private void CheckKeys()
    {
        RuleForEach(document => document.Entries)
            .Must(entry => !ConfigurationDocument.LaterKeys.Contains(entry!.Name, StringComparer.Ordinal))
            .OtherwiseAtKey(entry => Faults.NotSupported(entry.Name!))
            .Must(entry => ConfigurationDocument.Keys.Concat(ConfigurationDocument.LaterKeys).Contains(entry!.Name, StringComparer.Ordinal))
            .OtherwiseAtKey(entry => Faults.UnknownKey(entry.Name!, ConfigurationDocument.Keys));
    }

    private void CheckWords()
    {
        RuleFor(document => document.Messages).Must(IsOneOf(MessageLanguages)).Otherwise(NotOneOf(MessageLanguages));
        RuleFor(document => document.TextLanguage).Must(IsOneOf(TextLanguages)).Otherwise(NotOneOf(TextLanguages));
        RuleFor(document => document.FailOn).Must(IsOneOf(SeverityWord.ForFailOn)).Otherwise(NotOneOf(SeverityWord.ForFailOn));
        RuleFor(document => document.TimeZone)
            .Must(node => node is null || TimeZones.Find(node.Text) is not null)
            .Otherwise(node => Faults.UnknownTimeZone(node.Text));
    }

    private void CheckTexts() =>
        RuleFor(document => document.Registry).Must(node => node is null || IsText(node)).Otherwise(node => Faults.NotAText(node.Name!));

    private void CheckLists()
    {
        RuleFor(document => document.Extends).Must(IsList).Otherwise(node => Faults.NotAList(node.Name!));
        RuleFor(document => document.Drafts).Must(IsList).Otherwise(node => Faults.NotAList(node.Name!));
        RuleForEach(document => document.ExtendsItems).Must(IsText).Otherwise(_ => Faults.NotAText("extends"));
        RuleForEach(document => document.DraftsItems).Must(IsText).Otherwise(_ => Faults.NotAText("drafts"));
    }

    private void CheckRules()
    {
        RuleFor(document => document.Rules)
            .Must(node => node is null or { Kind: NodeKind.Mapping })
            .Otherwise(node => Faults.NotAMapping(node.Name!));
        RuleForEach(document => document.RuleEntries)
            .Must(entry => entry is { Kind: not NodeKind.Sequence, IsNull: false })
            .Otherwise(entry => Faults.NotASetting(entry.Name!));
        RuleForEach(document => document.RuleSeverities)
            .Must(node => node is null or { IsNull: true } || IsOneOf(SeverityWord.ForRules)(node))
            .Otherwise(NotOneOf(SeverityWord.ForRules));
        RuleForEach(document => document.RuleOptions).Must(IsText).Otherwise(option => Faults.NotAText(option.Name!));
        RuleForEach(document => document.OptionsOfMany).Must(_ => false).OtherwiseAtKey(option => Faults.OptionOfMany(option.Name!));
    }

    private void CheckRuleNames(KnownRules rules) =>
        RuleForEach(document => document.RuleEntries)
            .Must(entry => rules.Has(new RuleSelector(entry!.Name!)))
            .OtherwiseAtKey(entry => Faults.UnknownRule(new RuleSelector(entry.Name!), rules));

    private static bool IsList(Node? node) => node is null or { Kind: NodeKind.Sequence };

    private static bool IsText(Node? node) => node is { Kind: NodeKind.Scalar, Text.Length: > 0 };

    private static Func<Node?, bool> IsOneOf(IReadOnlyList<string> words) =>
        node => node is null || (node.Kind == NodeKind.Scalar && words.Contains(node.Text, StringComparer.Ordinal));

    private static Func<Node, LocalizedText> NotOneOf(IReadOnlyList<string> words) => node => Faults.NotOneOf(node.Text, words);
}
