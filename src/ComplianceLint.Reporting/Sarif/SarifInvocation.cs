using System.Text.Json;

namespace ComplianceLint.Reporting.Sarif;

/// <summary>Writes whether the run came to its end, and what could not be checked.</summary>
internal sealed class SarifInvocation(SarifRules rules, Language language)
{
    private readonly List<Failure> _failures = [];

    /// <summary>The codes of the failures, in the order in which they first came.</summary>
    public SarifRules Codes { get; } = new();

    public void Add(Failure failure)
    {
        _failures.Add(failure);
        if (EngineRules.Find(failure.Code) is { } code) Codes.IndexOf(code);
    }

    /// <param name="json">Receives the array of the one invocation.</param>
    /// <param name="isComplete">False where something could not be checked.</param>
    /// <param name="remark">What else there is to say about the file itself; null for nothing.</param>
    public void Write(Utf8JsonWriter json, bool isComplete, LocalizedText? remark)
    {
        json.WriteStartArray("invocations"u8);
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful"u8, isComplete);
        json.WriteStartArray("toolExecutionNotifications"u8);
        if (remark is not null) Write(json, remark);
        foreach (var failure in _failures) Write(json, failure);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, LocalizedText remark)
    {
        json.WriteStartObject();
        json.WriteMessage(remark.In(language));
        json.WriteString("level"u8, "warning");
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Failure failure)
    {
        json.WriteStartObject();
        WriteReference(json, "descriptor"u8, failure.Code, Codes.Find(failure.Code));
        json.WriteMessage(SarifText.Plain(SensitiveSpans.Mask(failure.Message.In(language))));
        json.WriteString("level"u8, "error");
        if (failure.Path is not ("" or "."))
        {
            json.WriteStartArray("locations"u8);
            json.WriteStartObject();
            SarifLocation.Write(json, failure.Path, failure.Position);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (failure.RuleId is { } rule) WriteReference(json, "associatedRule"u8, rule, rules.Find(rule));
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, ReadOnlySpan<byte> name, string id, int? index)
    {
        json.WriteStartObject(name);
        json.WriteString("id"u8, id);
        if (index is { } known) json.WriteNumber("index"u8, known);
        json.WriteEndObject();
    }
}
