namespace ComplianceLint.Workspace.Settings;

/// <summary>Checks what a gate is to decide.</summary>
internal sealed class GateValidator : NodeValidator
{
    public GateValidator(KnownRules rules)
    {
        CheckKeys(document => [document.Gate], ConfigurationDocument.GateKeys);
        CheckNames(document => document.GateBlocks, rules);
        Check(
            document => document.GateBlocks.SelectMany(block => Severities.Names.Select(name => ConfigurationDocument.ValueOf(block.Node, name)).Concat(block.Entries)),
            Shapes.IsOneOf(GateWords.All),
            Shapes.NotOneOf(GateWords.All));
        Check(document => [PartOf(document, "approvers")], Shapes.IsList, node => Faults.NotAList(node.Name!));
        Check(document => ConfigurationDocument.Items(PartOf(document, "approvers")), Shapes.IsText, _ => Faults.NotAText("approvers"));
        Check(document => [PartOf(document, "minimumScore")], Shapes.IsNumber(0, 100), node => Faults.NotANumber(node.Name!, 0, 100));
    }

    private static Node? PartOf(ConfigurationDocument document, string key) =>
        document.Gate is { Kind: NodeKind.Mapping } gate ? ConfigurationDocument.ValueOf(gate, key) : null;
}
