namespace ComplianceLint.Workspace.Settings;

/// <summary>The merged layers as Microsoft.Extensions.Configuration binds them; nothing else sees its keys.</summary>
/// <remarks>A list is one encoded value and rule ids are encoded keys: see <see cref="LayerKey"/>.</remarks>
internal sealed class ConfigurationModel
{
    public string Extends { get; set; } = "";

    public string? Messages { get; set; }

    public string? TextLanguage { get; set; }

    public string TimeZone { get; set; } = TimeZones.Default;

    public string Drafts { get; set; } = "";

    public string? FailOn { get; set; }

    public int WaiverDays { get; set; }

    public Dictionary<string, RuleModel> Rules { get; set; } = [];

    public Configuration ToConfiguration() => new()
    {
        Extends = LayerKey.Split(Extends),
        Messages = LanguageOf(Messages),
        TextLanguage = LanguageOf(TextLanguage) ?? Language.Unknown,
        TimeZone = TimeZones.Find(TimeZone) ?? TimeZoneInfo.Utc,
        Drafts = LayerKey.Split(Drafts),
        FailOn = SeverityOf(FailOn),
        WaiverDays = WaiverDays,
        Rules = Rules.ToDictionary(rule => LayerKey.Decode(rule.Key), rule => rule.Value.ToSetting(), StringComparer.Ordinal),
    };

    /// <summary>The severity; null for <c>off</c>, <c>never</c> and nothing.</summary>
    public static Severity? SeverityOf(string? word) => word is null ? null : Severities.Parse(word);

    public static Language? LanguageOf(string? word) => word switch
    {
        "id" => Language.Indonesian,
        "en" => Language.English,
        _ => null,
    };
}

/// <summary>The merged layers of one rule.</summary>
internal sealed class RuleModel
{
    public string? Severity { get; set; }

    public Dictionary<string, string> Options { get; set; } = [];

    public RuleSetting ToSetting() => new()
    {
        Enabled = Severity is not SeverityWord.Off,
        Severity = ConfigurationModel.SeverityOf(Severity),
        Options = Options.ToDictionary(option => LayerKey.Decode(option.Key), option => option.Value, StringComparer.Ordinal),
    };
}
