using FluentValidation;
using FluentValidation.Results;

namespace ComplianceLint.Workspace.Settings;

/// <summary>Rules about the nodes of a configuration, whose messages are ours: FluentValidation's own follow the culture of the machine.</summary>
internal abstract class NodeValidator : AbstractValidator<ConfigurationDocument>
{
    /// <summary>Says what is wrong with values, at the value; absent ones are null.</summary>
    protected void Check(Func<ConfigurationDocument, IEnumerable<Node?>> nodesOf, Func<Node, bool> isRight, Func<Node, LocalizedText> message) =>
        Check(nodesOf, isRight, node => new Fault(node.Span, message(node)));

    /// <summary>Says what is wrong with entries, at their keys.</summary>
    protected void CheckKey(Func<ConfigurationDocument, IEnumerable<Node?>> nodesOf, Func<Node, bool> isRight, Func<Node, LocalizedText> message) =>
        Check(nodesOf, isRight, node => new Fault(node.NameSpan, message(node)));

    protected void CheckKeys(Func<ConfigurationDocument, IEnumerable<Node?>> mapsOf, IReadOnlyList<string> keys)
    {
        Check(mapsOf, Shapes.IsMapping, node => Faults.NotAMapping(node.Name ?? "overrides"));
        CheckKey(
            document => mapsOf(document).Where(map => map is { Kind: NodeKind.Mapping }).SelectMany(map => map!.Children),
            entry => keys.Contains(entry.Name, StringComparer.Ordinal),
            entry => Faults.UnknownKey(entry.Name!, keys));
    }

    /// <summary>Checks that what blocks select is there.</summary>
    protected void CheckNames(Func<ConfigurationDocument, IEnumerable<SettingBlock>> blocksOf, KnownRules rules)
    {
        Check(document => blocksOf(document).SelectMany(block => block.Maps), Shapes.IsMapping, node => Faults.NotAMapping(node.Name!));
        CheckSelectors(document => blocksOf(document).SelectMany(block => block.Rules), SettingSelector.OfRules);
        CheckSelectors(document => blocksOf(document).SelectMany(block => block.Clauses), SettingSelector.OfClause);
        CheckSelectors(document => blocksOf(document).SelectMany(block => block.Packs), name => SettingSelector.OfPack(name, rules));

        void CheckSelectors(Func<ConfigurationDocument, IEnumerable<Node>> entriesOf, Func<string, SettingSelector> read) =>
            CheckKey(entriesOf, entry => rules.Has(read(entry.Name!)), entry => Faults.Unknown(read(entry.Name!), rules));
    }

    protected void Check(Func<ConfigurationDocument, IEnumerable<Fault>> faultsOf) => RuleFor(document => document).Custom((document, context) =>
    {
        foreach (var fault in faultsOf(document)) context.AddFailure(new ValidationFailure { ErrorCode = EngineRules.InvalidConfiguration, CustomState = fault });
    });

    private void Check(Func<ConfigurationDocument, IEnumerable<Node?>> nodesOf, Func<Node, bool> isRight, Func<Node, Fault> fault) =>
        Check(document => nodesOf(document).OfType<Node>().Where(node => !isRight(node)).Select(fault));
}
