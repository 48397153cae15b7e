using System.Text.Json;

namespace ComplianceLint.Reporting.Json;

/// <summary>Writes why something could not be checked.</summary>
internal static class JsonFailure
{
    public static void Write(Utf8JsonWriter json, Failure failure, Language language)
    {
        json.WriteStartObject();
        WriteMembers(json, failure, language);
        json.WriteEndObject();
    }

    internal static void WriteMembers(Utf8JsonWriter json, Failure failure, Language language)
    {
        json.WriteString("code"u8, failure.Code);
        json.WriteMasked("path"u8, failure.Path is "" ? null : failure.Path);
        json.WriteOptional("rule"u8, failure.RuleId);
        json.WriteMasked("message"u8, failure.Message.In(language));
        if (failure.Position is { } position) json.WritePosition(position);
    }
}
