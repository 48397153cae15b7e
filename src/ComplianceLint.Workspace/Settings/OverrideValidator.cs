namespace ComplianceLint.Workspace.Settings;

/// <summary>Checks which posts overrides select, those of the gate too.</summary>
internal sealed class OverrideValidator : NodeValidator
{
    public OverrideValidator()
    {
        Check(document => [document.OverrideList, document.GateOverrideList], Shapes.IsList, node => Faults.NotAList(node.Name!));
        CheckKeys(document => ConfigurationDocument.Items(document.OverrideList), ConfigurationDocument.OverrideKeys);
        CheckKeys(document => ConfigurationDocument.Items(document.GateOverrideList), ConfigurationDocument.GateOverrideKeys);
        Check(All, item => HasOne(item, ConfigurationDocument.SelectorKeys), _ => Faults.OverrideOfEverything);
        Check(document => document.Overrides, item => HasOne(item, SettingBlock.Keys), _ => Faults.OverrideOfNothing);
        Check(ListsOf, list => Shapes.IsList(list) && list.Children.Count > 0, list => Faults.NotAList(list.Name!));
        Check(document => ListsOf(document).SelectMany(ConfigurationDocument.Items), Shapes.IsText, _ => Faults.NotAText("overrides"));
        foreach (var key in ConfigurationDocument.PostKeys)
        {
            if (PostSelector.ChoicesOf(key) is { } choices) Check(document => ValuesOf(document, key), value => choices.ContainsKey(value.Text), value => Faults.NotAChoice(value.Text, choices));
        }

        // FileSystemGlobbing takes these for letters, and such an override would never count.
        Check(document => ValuesOf(document, "files"), glob => !glob.Text.AsSpan().ContainsAny('{', '?', '['), glob => Faults.NotAGlob(glob.Text));
    }

    private static bool HasOne(Node item, IReadOnlyList<string> keys) => keys.Any(key => ConfigurationDocument.ValueOf(item, key) is not null);

    private static IEnumerable<Node> All(ConfigurationDocument document) => document.Overrides.Concat(document.GateOverrides);

    private static IEnumerable<Node> ListsOf(ConfigurationDocument document) =>
        All(document).SelectMany(item => ConfigurationDocument.SelectorKeys.Select(key => ConfigurationDocument.ValueOf(item, key)).OfType<Node>());

    private static IEnumerable<Node> ValuesOf(ConfigurationDocument document, string key) =>
        All(document).SelectMany(item => ConfigurationDocument.Items(item[key])).Where(Shapes.IsText);
}
