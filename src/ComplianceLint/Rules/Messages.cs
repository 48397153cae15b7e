using System.Text;

namespace ComplianceLint.Rules;

/// <summary>Fills the placeholders of messages.</summary>
internal static class Messages
{
    private const int LongestMatch = 80;

    public static IReadOnlyDictionary<string, LocalizedText> NoArguments { get; } = System.Collections.Frozen.FrozenDictionary<string, LocalizedText>.Empty;

    public static LocalizedText Fill(LocalizedText message, string? match, IReadOnlyDictionary<string, LocalizedText> arguments)
    {
        var shown = match is null ? null : Shorten(match);
        return new LocalizedText(
            Fill(message.Id, name => (name == "match" ? shown : null) ?? arguments.GetValueOrDefault(name)?.Id),
            Fill(message.En, name => (name == "match" ? shown : null) ?? arguments.GetValueOrDefault(name)?.En));
    }

    /// <summary>In one pass, so that a post's own “{limit}” is left as it is written.</summary>
    private static string Fill(string text, Func<string, string?> valueOf)
    {
        var filled = new StringBuilder(text.Length + LongestMatch);
        var at = 0;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close < 0 || valueOf(text[(open + 1)..close]) is not { } value) continue;
            filled.Append(text, at, open - at).Append(value);
            at = close + 1;
            open = close;
        }

        return filled.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>A long match is shown by its ends, on one line.</summary>
    private static string Shorten(string match)
    {
        var line = match.Contains('\n', StringComparison.Ordinal) ? match.ReplaceLineEndings(" ") : match;
        if (line.Length <= LongestMatch) return line;
        var head = char.IsHighSurrogate(line[49]) ? 49 : 50;
        var tail = char.IsLowSurrogate(line[^20]) ? 19 : 20;
        return $"{line[..head]} … {line[^tail..]}";
    }
}
