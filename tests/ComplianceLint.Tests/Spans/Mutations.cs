namespace ComplianceLint.Tests.Spans;

/// <summary>Breaks drafts as people, editors and attackers do.</summary>
internal static class Mutations
{
    private static readonly string[] Intruders =
    [
        "\0", "\uD83D", "\uDE00", "\u202E", "\u2066", "\uFEFF", "\u200B", "\u0085", "\u2028", "\u001B[31m", "---\n", "\n---\n", "\r", "\t", "\"", "'", "{", "[", "]", "}", "|", ">", ": ",
        " #", "@", "\\", "\\u", "\\uD83D", "&#", "&#0;", "&#x110000;", "&nbsp", "`", "```\n", "~~", "**", "_", "<", "<b", "</", "<!--", "-->", "![", "](", "[x]: ", "[^1]", "*a", "&a ", "!!x ", "? ", "- ", "1. ",
        "    ", "\n\n", "$\n", "| - |\n", "===\n", "<script>", "<![CDATA[", "<?", "#", "%", "//", "https://", "😀", "e\u0301", "Ａ", "\u0600", "NIK 3273014508900001",
    ];

    public static SourceText Mutate(Dice dice, IReadOnlyList<SourceText> seeds)
    {
        var seed = seeds[dice.Roll(seeds.Count)];
        var text = seed.Text;
        for (var i = dice.Size; i > 0; i--) text = Once(dice, text, seeds);
        return new SourceText(seed.Path, text);
    }

    private static string Once(Dice dice, string text, IReadOnlyList<SourceText> seeds)
    {
        var at = dice.Roll(text.Length + 1);
        var end = at + dice.Roll(Math.Min(200, text.Length - at) + 1);
        return dice.Roll(12) switch
        {
            0 => text[..at],
            1 => text[at..],
            2 => text.Remove(at, end - at),
            3 => text.Insert(end, text[at..end]),
            4 => text.ReplaceLineEndings(dice.Pick("\r\n", "\r", "\n\n", "\u2028")),
            5 => text[..at] + seeds[dice.Roll(seeds.Count)].Text[..],
            6 => MoveFence(dice, text, at),
            7 => text[..at] + "> - > 1. " + text[at..end].Replace("\n", "\n> ", StringComparison.Ordinal) + text[end..],
            8 => text.Insert(at, string.Concat(Enumerable.Repeat(dice.Pick(Intruders), dice.Pick(2, 20, 200)))),
            9 => text[..at] + Swap(text[at..end]) + text[end..],
            _ => text.Insert(at, dice.Pick(Intruders)),
        };
    }

    private static string MoveFence(Dice dice, string text, int at)
    {
        var fence = text.IndexOf("---\n", dice.Once(2) ? 0 : Math.Min(4, text.Length), StringComparison.Ordinal);
        if (fence < 0) return text.Insert(at, "\n---\n");
        return dice.Roll(3) switch
        {
            0 => text.Remove(fence, 4),
            1 => text.Insert(fence, "---\n"),
            _ => text.Remove(fence, 4).Insert(Math.Min(at, text.Length - 4), "\n---\n"),
        };
    }

    private static string Swap(string part) => part.Length < 2 ? part : part[(part.Length / 2)..] + part[..(part.Length / 2)];
}
