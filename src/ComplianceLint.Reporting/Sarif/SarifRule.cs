using System.Text.Json;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting.Sarif;

/// <summary>Writes a rule as the <c>reportingDescriptor</c> that results refer to.</summary>
internal sealed class SarifRule(RunHeader header, SarifTaxonomies taxonomies, SarifProfile profile)
{
    /// <summary>GitHub takes no more of a description.</summary>
    public const int MostDescription = 1024;

    private readonly Language _language = header.Language;

    public void Write(Utf8JsonWriter json, Rule rule)
    {
        var help = new RuleHelp(rule, header.Clauses, _language);
        json.WriteStartObject();
        json.WriteString("id"u8, rule.Id);
        json.WriteString("name"u8, NameOf(rule.Id));
        if (rule.Formerly.Count > 0) json.WriteStrings("deprecatedIds"u8, rule.Formerly);
        WriteDescriptions(json, rule);
        json.WriteStartObject("help"u8);
        json.WriteString("text"u8, help.Text());
        json.WriteString("markdown"u8, help.Markdown());
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, LevelOf(rule.Severity));
        json.WriteEndObject();
        if (profile.HasTaxonomies) taxonomies.WriteRelationships(json, rule);
        WriteProperties(json, rule);
        json.WriteEndObject();
    }

    /// <summary>Writes a code that the engine gives to what it could not check.</summary>
    public void WriteNotification(Utf8JsonWriter json, Rule code)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, code.Id);
        json.WriteString("name"u8, NameOf(code.Id));
        WriteDescriptions(json, code);
        json.WriteText("help"u8, code.Advice.In(_language));
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, LevelOf(code.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>An identifier that some viewers show: <c>kredibel/kata-rumor</c> is <c>KataRumor</c>.</summary>
    public static string NameOf(string id) => string.Concat(id[(id.IndexOf('/') + 1)..]
        .Split('-', StringSplitOptions.RemoveEmptyEntries)
        .Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private void WriteDescriptions(Utf8JsonWriter json, Rule rule)
    {
        json.WriteText("shortDescription"u8, SarifText.Cut(SarifText.Sentence(rule.Title.In(_language)), MostDescription));
        json.WriteText("fullDescription"u8, SarifText.Cut(SarifText.Sentence(rule.Why.In(_language)), MostDescription));
    }

    private void WriteProperties(Utf8JsonWriter json, Rule rule)
    {
        string[] tags = [rule.Group, .. rule.Clauses, .. rule.Pack is "" ? [] : (string[])[rule.Pack], .. rule.Related];
        json.WriteStartObject("properties"u8);
        json.WriteStrings("tags"u8, tags.Distinct(StringComparer.Ordinal).Take(profile.MostTags));
        json.WriteString("precision"u8, PrecisionOf(rule));
        json.WriteString("problem.severity"u8, rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "recommendation" });
        json.WriteString("severity"u8, Severities.NameOf(rule.Severity));
        if (rule.WeakSeverity != rule.Severity) json.WriteString("weakSeverity"u8, Severities.NameOf(rule.WeakSeverity));
        json.WriteEndObject();
    }

    /// <summary>How often a finding is true, as far as the rule itself tells: what is counted or missing is certain, words have contexts.</summary>
    private static string PrecisionOf(Rule rule) => rule.Kind switch
    {
        _ when rule.WeakSeverity != rule.Severity => "medium",
        "" or "limit" or "required" or "field" or "cross-field" or "occurrence" or "repetition" or "variants" or "link" or "sealed" => "very-high",
        "review" => "medium",
        _ => "high",
    };
}
