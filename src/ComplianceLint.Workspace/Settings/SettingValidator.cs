namespace ComplianceLint.Workspace.Settings;

/// <summary>Checks what a file and its overrides set for rules, and what the file locks.</summary>
internal sealed class SettingValidator : NodeValidator
{
    public SettingValidator(KnownRules rules)
    {
        CheckNames(document => document.Blocks, rules);
        Check(document => EntriesOf(document), entry => entry is { Kind: not NodeKind.Sequence, IsNull: false }, entry => Faults.NotASetting(entry.Name!));
        Check(
            document => EntriesOf(document).Where(entry => entry.Kind != NodeKind.Sequence).Select(RuleAssignment.SeverityOf),
            node => node.IsNull || Shapes.IsOneOf(SeverityWord.ForRules)(node),
            Shapes.NotOneOf(SeverityWord.ForRules));
        Check(document => EntriesOf(document).SelectMany(RuleAssignment.OptionsOf), Shapes.IsText, option => Faults.NotAText(option.Name!));
        CheckKey(
            document => document.Blocks.SelectMany(block => block.Packs.Concat(block.Clauses).Concat(block.Rules.Where(IsOfMany))).SelectMany(RuleAssignment.OptionsOf),
            _ => false,
            option => Faults.OptionOfMany(option.Name!));
        Check(document => document.Blocks.SelectMany(block => block.Rules).SelectMany(entry => OptionFaults(entry, rules)));
        Check(document => [document.Lock], Shapes.IsMapping, node => Faults.NotAMapping(node.Name!));
        Check(document => document.LockEntries, Shapes.IsOneOf(LockReader.Levels), Shapes.NotOneOf(LockReader.Levels));
        CheckKey(
            document => document.LockEntries,
            entry => rules.Has(SettingSelector.OfRules(entry.Name!)),
            entry => Faults.Unknown(SettingSelector.OfRules(entry.Name!), rules));
    }

    private static IEnumerable<Node> EntriesOf(ConfigurationDocument document) => document.Blocks.SelectMany(block => block.Entries);

    private static bool IsOfMany(Node entry) => !new RuleSelector(entry.Name!).IsRule;

    /// <summary>What the rule's check says about its options: of an unknown name at the key, of a value at the value.</summary>
    private static IEnumerable<Fault> OptionFaults(Node entry, KnownRules rules)
    {
        if (IsOfMany(entry) || rules.Rules.FirstOrDefault(new RuleSelector(entry.Name!).Matches) is not { } rule) return [];
        var options = RuleAssignment.Of(entry, SettingSelector.OfRules(entry.Name!), SettingOrigin.Default).Options;
        return rule.FaultsOf(options).Select(fault => new Fault(rule.Options.ContainsKey(fault.Option) ? entry[fault.Option]!.Span : entry[fault.Option]!.NameSpan, fault.Message));
    }
}
