using System.Text;

namespace ComplianceLint.Fuzz;

/// <summary>Breaks an input as people, editors and attackers do, along its words, lines and brackets.</summary>
internal sealed class Mutator(Random random, IReadOnlyList<string> seeds)
{
    private const int LongestInput = 20_000;

    public string Next()
    {
        var text = Pick(seeds);
        for (var i = 1 + random.Next(6); i > 0; i--) text = Once(text);
        return text.Length <= LongestInput ? text : text[..LongestInput];
    }

    private string Once(string text) => random.Next(16) switch
    {
        0 or 1 or 2 or 3 => text.Insert(Boundary(text), Pick(Hostile.Tokens)),
        4 => text.Insert(Boundary(text), Repeat(Pick(Hostile.Tokens))),
        5 => Replace(text, part => ""),
        6 => Replace(text, part => part + part),
        7 => Replace(text, part => Pick(Hostile.Tokens)),
        8 => Replace(text, part => Piece(Pick(seeds))),
        9 => text[..Boundary(text)] + Tail(Pick(seeds)),
        10 => text[..Boundary(text)],
        11 => SwapLines(text),
        12 => text.ReplaceLineEndings(Pick(["\r\n", "\r", "\n\n", "\u2028", " "])),
        13 => Decompose(text),
        14 => Replace(text, Nest),
        _ => Replace(text, Flip),
    };

    private string Pick(IReadOnlyList<string> all) => all[random.Next(all.Count)];

    private string Repeat(string token) => string.Concat(Enumerable.Repeat(token, Math.Min(1 << random.Next(11), LongestInput / Math.Max(1, token.Length))));

    /// <summary>Replaces a stretch between two boundaries.</summary>
    private string Replace(string text, Func<string, string> by)
    {
        var (start, end) = (Boundary(text), Boundary(text));
        if (start > end) (start, end) = (end, start);
        end = Math.Min(end, start + 400);
        return text[..start] + by(text[start..end]) + text[end..];
    }

    private string Tail(string text) => text[Boundary(text)..];

    private string Piece(string text)
    {
        var start = Boundary(text);
        return text[start..Math.Min(text.Length, start + random.Next(300))];
    }

    /// <summary>A place before a line, a word or a sign, seldom inside a word.</summary>
    private int Boundary(string text)
    {
        var at = random.Next(text.Length + 1);
        var kind = random.Next(4);
        while (at > 0 && at < text.Length && kind switch
        {
            0 => text[at - 1] != '\n',
            1 => char.IsLetterOrDigit(text[at - 1]),
            2 => char.IsLetterOrDigit(text[at]) || text[at] == ' ',
            _ => false,
        }) at--;
        return at;
    }

    private string SwapLines(string text)
    {
        var lines = text.Split('\n');
        var (a, b) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[a], lines[b]) = (lines[b], lines[a]);
        return string.Join('\n', lines);
    }

    /// <summary>Letters with their accents apart, as macOS writes names of files.</summary>
    private static string Decompose(string text) =>
        text.Replace("é", "e\u0301", StringComparison.Ordinal).Replace("a", "a\u0301", StringComparison.Ordinal);

    private string Nest(string part)
    {
        var (open, close) = random.Next(8) switch
        {
            0 => ("[", "]"),
            1 => ("{\"a\":", "}"),
            2 => ("> ", ""),
            3 => ("- ", ""),
            4 => ("**", "**"),
            5 => ("<div>", "</div>"),
            6 => ("“", "”"),
            _ => ("![a](", ")"),
        };
        var depth = 1 << random.Next(9);
        var nested = new StringBuilder();
        for (var i = 0; i < depth; i++) nested.Append(open);
        nested.Append(part);
        for (var i = 0; i < depth; i++) nested.Append(close);
        return nested.ToString();
    }

    private string Flip(string part)
    {
        if (part.Length == 0) return part;
        var flipped = part.ToCharArray();
        flipped[random.Next(flipped.Length)] = (char)random.Next(random.Next(4) == 0 ? 0x10000 : 128);
        return new string(flipped);
    }
}
