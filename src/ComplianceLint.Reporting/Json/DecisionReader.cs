using System.Globalization;
using System.Text.Json;

namespace ComplianceLint.Reporting.Json;

/// <summary>Reads from a decision document what a later run can be held against; a document of 100,000 posts is never held as a tree.</summary>
internal static class DecisionReader
{
    public static (StoredDecision? Decision, Failure? Failure) Read(ReadOnlySpan<byte> document, string path)
    {
        try
        {
            var json = new Utf8JsonReader(document.StartsWith("\uFEFF"u8) ? document[3..] : document);
            return Read(ref json) is { } decision ? (decision, null) : (null, Failed(path, null));
        }
        catch (JsonException exception)
        {
            return (null, Failed(path, new LinePosition((int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1)));
        }
    }

    /// <summary>Null for JSON that is no decision document of this version.</summary>
    private static StoredDecision? Read(ref Utf8JsonReader json)
    {
        var posts = new Dictionary<(string, int), (string, GateVerdict)>();
        var (version, isComplete) = (0, true);
        string? tool = null, rules = null, policy = null, now = null, decision = null;
        List<string> channels = [];
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject) return null;
        while (NextKey(ref json) is { } key)
        {
            switch (key)
            {
                case "version":
                    version = Number(ref json) ?? 0;
                    break;
                case "tool":
                    (tool, rules) = ReadTool(ref json);
                    break;
                case "policyDigest":
                    policy = Text(ref json);
                    break;
                case "channels":
                    channels = ReadTexts(ref json);
                    break;
                case "now":
                    now = Text(ref json);
                    break;
                case "posts":
                    isComplete = ReadPosts(ref json, posts);
                    break;
                case "decision":
                    decision = Text(ref json);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        // Anything behind the document is a fault that the reader throws.
        json.Read();
        if (version != 1 || !isComplete || tool is null || rules is null || policy is null || OutputNames.VerdictOf(decision) is not { } verdict) return null;
        if (!DateTimeOffset.TryParse(now, CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock)) return null;
        return new StoredDecision { ToolVersion = tool, RuleSetDigest = rules, PolicyDigest = policy, Now = clock, Channels = channels, Decision = verdict, Posts = posts };
    }

    /// <summary>The reader stands at the value of the key afterwards; null at the end of the object.</summary>
    private static string? NextKey(ref Utf8JsonReader json)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.PropertyName) return null;
        var key = json.GetString();
        json.Read();
        return key;
    }

    private static bool ReadPosts(ref Utf8JsonReader json, Dictionary<(string, int), (string, GateVerdict)> posts)
    {
        if (!IsStart(ref json, JsonTokenType.StartArray)) return false;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (!IsStart(ref json, JsonTokenType.StartObject)) return false;
            string? path = null, content = null, decision = null;
            int? index = null;
            while (NextKey(ref json) is { } key)
            {
                if (key == "path") path = Text(ref json);
                else if (key == "index") index = Number(ref json);
                else if (key == "content") content = Text(ref json);
                else if (key == "decision") decision = Text(ref json);
                else json.Skip();
            }

            if (path is null || index is null || content is null || OutputNames.VerdictOf(decision) is not { } verdict) return false;
            posts[(path, index.Value)] = (content, verdict);
        }

        return true;
    }

    private static (string? Version, string? Rules) ReadTool(ref Utf8JsonReader json)
    {
        if (!IsStart(ref json, JsonTokenType.StartObject)) return default;
        string? version = null, rules = null;
        while (NextKey(ref json) is { } key)
        {
            if (key == "version") version = Text(ref json);
            else if (key == "ruleSetDigest") rules = Text(ref json);
            else json.Skip();
        }

        return (version, rules);
    }

    private static List<string> ReadTexts(ref Utf8JsonReader json)
    {
        var texts = new List<string>();
        if (!IsStart(ref json, JsonTokenType.StartArray)) return texts;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (Text(ref json) is { } text) texts.Add(text);
        }

        return texts;
    }

    private static bool IsStart(ref Utf8JsonReader json, JsonTokenType start)
    {
        if (json.TokenType == start) return true;
        json.Skip();
        return false;
    }

    private static string? Text(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.String) return json.GetString();
        json.Skip();
        return null;
    }

    private static int? Number(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Number) return json.TryGetInt32(out var number) ? number : null;
        json.Skip();
        return null;
    }

    private static Failure Failed(string path, LinePosition? position) => new(EngineRules.InvalidJson, path, new(
        "Ini bukan dokumen keputusan versi 1 yang utuh; dokumen itu ditulis oleh compliancelint gate --output json=BERKAS.",
        "This is no whole decision document of version 1; compliancelint gate --output json=FILE writes one."), position);
}
