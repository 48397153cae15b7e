namespace ComplianceLint.Workspace.Settings;

/// <summary>Checks the shape of a configuration file: keys, types, words and names.</summary>
internal sealed class ConfigurationValidator : NodeValidator
{
    public static readonly string[] MessageLanguages = ["id", "en"];
    public static readonly string[] TextLanguages = ["auto", "id", "en"];

    /// <param name="rules">The rules that can be named.</param>
    public ConfigurationValidator(KnownRules rules)
    {
        CheckKeys(document => [document.Root], ConfigurationDocument.Keys);
        CheckKeys(document => [document.Waivers], ConfigurationDocument.WaiverKeys);
        CheckWord(document => document.Messages, MessageLanguages);
        CheckWord(document => document.TextLanguage, TextLanguages);
        CheckWord(document => document.FailOn, SeverityWord.ForFailOn);
        Check(document => [document.MaximumDays], Shapes.IsNumber(1, WaiverLimit.Most), node => Faults.NotANumber(node.Name!, 1, WaiverLimit.Most));
        Check(document => [document.TimeZone], node => TimeZones.Find(node.Text) is not null, node => Faults.UnknownTimeZone(node.Text));
        Check(document => [document.Registry], Shapes.IsText, node => Faults.NotAText(node.Name!));
        Check(document => [document.Extends, document.Drafts], Shapes.IsList, node => Faults.NotAList(node.Name!));
        Check(document => document.ExtendsItems, Shapes.IsText, _ => Faults.NotAText("extends"));
        Check(document => document.DraftsItems, Shapes.IsText, _ => Faults.NotAText("drafts"));
        Include(new SettingValidator(rules));
        Include(new OverrideValidator());
        Include(new GateValidator(rules));
    }

    /// <summary>Every fault of the file, in its order.</summary>
    public IReadOnlyList<Failure> FailuresOf(ConfigurationDocument document) =>
    [
        .. Validate(document).Errors
            .Select(error => (Fault)error.CustomState)
            .OrderBy(fault => fault.Span.Start)
            .Select(fault => fault.In(document.Source)),
    ];

    private void CheckWord(Func<ConfigurationDocument, Node?> nodeOf, IReadOnlyList<string> words) =>
        Check(document => [nodeOf(document)], Shapes.IsOneOf(words), Shapes.NotOneOf(words));
}
