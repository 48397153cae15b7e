using System.Text.Json;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting;

/// <summary>Writes which registries an institution keeps as JSON, for scripts.</summary>
public static class RegistryListJson
{
    /// <inheritdoc cref="RegistryTable.Write"/>
    public static void Write(Stream output, Registry registry, string? folder, RuleSet rules)
    {
        using (var json = new Utf8JsonWriter(output, JsonFormat.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version"u8, 1);
            json.WriteMasked("path"u8, folder);
            json.WriteStartArray("registries"u8);
            foreach (var kind in Enum.GetValues<RegistryKind>()) Write(json, registry, kind, rules);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, Registry registry, RegistryKind kind, RuleSet rules)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, Registry.NameOf(kind));
        json.WriteString("state"u8, OutputNames.Of(registry.StateOf(kind)));
        if (registry.CountOf(kind) is { } count) json.WriteNumber("entries"u8, count);
        json.WriteStrings("neededBy"u8, rules.Rules.Where(rule => rules.RegistriesOf(rule).Contains(kind)).Select(rule => rule.Id));
        json.WriteEndObject();
    }
}
