using System.Globalization;
using System.Text.Json;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting;

/// <summary>Writes the waivers of a workspace as JSON, for scripts.</summary>
public static class WaiverListJson
{
    /// <inheritdoc cref="WaiverTable.Write"/>
    public static void Write(Stream output, WaiverList list, Language language)
    {
        using (var json = new Utf8JsonWriter(output, JsonFormat.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version"u8, 1);
            json.WriteString("today"u8, Day(list.Policy.Today));
            json.WriteStartArray("waivers"u8);
            foreach (var judged in list.Waivers) Write(json, judged, list.Policy, language);
            json.WriteEndArray();
            json.WriteBoolean("complete"u8, list.Failures.Count == 0);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, JudgedWaiver judged, WaiverPolicy policy, Language language)
    {
        var waiver = judged.Waiver;
        json.WriteStartObject();
        json.WriteString("state"u8, OutputNames.Of(judged.State));
        json.WriteMasked("rule"u8, waiver.Rule.Text);
        json.WriteStartObject("scope"u8);
        WriteTexts(json, "files"u8, waiver.Files, policy);
        WriteTexts(json, "channels"u8, waiver.Channels, policy);
        WriteTexts(json, "accounts"u8, waiver.Accounts, policy);
        json.WriteEndObject();
        json.WriteOptional("quote"u8, Mask(waiver.Quote));
        json.WriteOptional("fingerprint"u8, waiver.Fingerprint);
        json.WriteOptional("reason"u8, Mask(waiver.Reason));
        json.WriteOptional("requestedBy"u8, Mask(waiver.RequestedBy));
        json.WriteOptional("approvedBy"u8, Mask(waiver.ApprovedBy));
        json.WriteOptional("approvedOn"u8, waiver.ApprovedOn is { } day ? Day(day) : null);
        json.WriteString("from"u8, Day(waiver.From));
        json.WriteString("until"u8, Day(waiver.Until));
        json.WriteStartArray("faults"u8);
        foreach (var (code, message) in judged.Faults)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, code);
            json.WriteString("message"u8, message.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteMasked("path"u8, waiver.Source.Path);
        json.WritePosition(waiver.Position);
        json.WriteEndObject();

        string? Mask(string? text) => text is null ? null : policy.Registry.Mask(text);
    }

    private static void WriteTexts(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> texts, WaiverPolicy policy)
    {
        if (texts.Count > 0) json.WriteStrings(name, texts.Select(policy.Registry.Mask));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
