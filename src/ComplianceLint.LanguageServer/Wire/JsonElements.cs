using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ComplianceLint.LanguageServer.Wire;

/// <summary>Reads JSON of which nobody promised the shape.</summary>
internal static class JsonElements
{
    /// <summary>What stands under keys inside each other; undefined where one is missing.</summary>
    public static JsonElement At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return default;
        }

        return element;
    }

    public static bool IsTrue(this JsonElement element) => element.ValueKind == JsonValueKind.True;

    public static string? Text(this JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    /// <summary>As it was written; empty for what is not there.</summary>
    public static string RawText(this JsonElement element) => element.ValueKind == JsonValueKind.Undefined ? "" : element.GetRawText();

    public static bool TryGetInt(this JsonElement element, out int value)
    {
        value = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out value);
    }

    /// <summary>The texts of a list; empty for anything else.</summary>
    public static IEnumerable<string> Texts(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().Select(Text).OfType<string>() : [];

    /// <summary>Reads the parameters of a message.</summary>
    /// <returns>False where they are not what the protocol says.</returns>
    public static bool TryRead<T>(this JsonElement element, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = null;
        if (element.ValueKind != JsonValueKind.Object) return false;
        try
        {
            value = element.Deserialize(type);
            return value is not null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            // Invalid UTF-8 inside of a string is told as an invalid operation.
            return false;
        }
    }
}
