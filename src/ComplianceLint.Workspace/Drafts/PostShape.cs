using System.Text.Json;
using System.Text.Unicode;

namespace ComplianceLint.Workspace.Drafts;

/// <summary>Tells JSON that holds posts from JSON that holds anything else.</summary>
internal static class PostShape
{
    private static readonly JsonReaderOptions Lenient = new()
    {
        AllowMultipleValues = true,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 512,
    };

    public static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || HasLines(path);

    /// <summary>True for a file of one record a line.</summary>
    public static bool HasLines(string path) =>
        path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when an object at the top, or in an array at the top, has a key that only posts have.</summary>
    /// <remarks>
    /// A report of our own has <c>posts</c> too, behind the name of the tool. Broken JSON counts as a post when it could
    /// be one: a fault in a draft must not make it invisible.
    /// </remarks>
    public static bool IsPost(ReadOnlySpan<byte> json)
    {
        try
        {
            return HasPostKey(json);
        }
        catch (JsonException)
        {
            return MentionsPostKey(json);
        }
    }

    private static bool HasPostKey(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Lenient);
        var inArray = false;
        var (hasAccounts, hasVersions) = (false, false);
        while (reader.Read())
        {
            if (reader.CurrentDepth == 0) inArray = reader.TokenType == JsonTokenType.StartArray;
            if (reader.TokenType != JsonTokenType.PropertyName) continue;
            if (reader.CurrentDepth == (inArray ? 2 : 1) && IsPostKey(reader)) return true;
            // Mixpost; either name alone is in too many files.
            hasAccounts |= !inArray && reader.CurrentDepth == 1 && reader.ValueTextEquals("accounts"u8);
            hasVersions |= !inArray && reader.CurrentDepth == 1 && reader.ValueTextEquals("versions"u8);
            if (hasAccounts && hasVersions) return true;
            if (!inArray && IsOwnReport(reader)) SkipRestOfObject(ref reader);
            else reader.Skip();
        }

        return false;
    }

    private static bool IsPostKey(in Utf8JsonReader reader) =>
        reader.ValueTextEquals("teks"u8)
        || reader.ValueTextEquals("text"u8)
        || reader.ValueTextEquals("utas"u8)
        || reader.ValueTextEquals("thread"u8)
        || reader.ValueTextEquals("posts"u8);

    /// <summary>Looks from a key at <c>"tool":{"name":"ComplianceLint"</c>; the reader stays at the key.</summary>
    private static bool IsOwnReport(in Utf8JsonReader reader)
    {
        if (!reader.ValueTextEquals("tool"u8)) return false;
        var ahead = reader;
        return ahead.Read() && ahead.TokenType == JsonTokenType.StartObject
            && ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName && ahead.ValueTextEquals("name"u8)
            && ahead.Read() && ahead.TokenType == JsonTokenType.String && ahead.ValueTextEquals("ComplianceLint"u8);
    }

    private static void SkipRestOfObject(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.CurrentDepth > 0)
        {
        }
    }

    // A key may hide behind escapes (`\u0074eks`) or in UTF-16, and nobody can rule that out in text that does not parse.
    private static bool MentionsPostKey(ReadOnlySpan<byte> json) =>
        json.IndexOf("\"teks\""u8) >= 0
        || json.IndexOf("\"text\""u8) >= 0
        || json.IndexOf("\"utas\""u8) >= 0
        || json.IndexOf("\"thread\""u8) >= 0
        || json.IndexOf("\"posts\""u8) >= 0
        || json.IndexOf("\\u"u8) >= 0
        || json.Contains((byte)0)
        || !Utf8.IsValid(json);
}
