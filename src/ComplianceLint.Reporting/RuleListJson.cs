using System.Text.Json;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting;

/// <summary>Writes the rules in force as JSON, in their order.</summary>
public static class RuleListJson
{
    public static void Write(Stream output, IEnumerable<Rule> rules, Language language)
    {
        using (var json = new Utf8JsonWriter(output, JsonFormat.Options with { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("version"u8, 1);
            json.WriteStartArray("rules"u8);
            foreach (var rule in rules) Write(json, rule, language);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, Rule rule, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, rule.Id);
        json.WriteString("title"u8, rule.Title.In(language));
        json.WriteString("severity"u8, Severities.NameOf(rule.Severity));
        if (rule.WeakSeverity != rule.Severity) json.WriteString("weakSeverity"u8, Severities.NameOf(rule.WeakSeverity));
        json.WriteString("pack"u8, rule.Pack);
        json.WriteString("kind"u8, rule.Kind);
        json.WriteStrings("clauses"u8, rule.Clauses);
        json.WriteStrings("related"u8, rule.Related);
        if (rule.Sensitive) json.WriteBoolean("sensitive"u8, true);
        json.WriteString("path"u8, rule.Path);
        json.WriteEndObject();
    }
}
