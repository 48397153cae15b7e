using ComplianceLint.Text;

namespace ComplianceLint.Identifiers;

/// <summary>The words on both sides of a number, as far as they say what it is.</summary>
internal readonly record struct Surroundings
{
    /// <summary>How far a label reaches; a list of ten thousand numbers must not be read again for each of them.</summary>
    private const int WordsBefore = 6;
    private const int WordsBehind = 3;
    private const int CharactersBefore = 200;
    private const int CharactersBehind = 60;
    private const int LongestWord = 24;

    private uint Named { get; init; }

    private uint Hinted { get; init; }

    /// <summary>What the nearest label says about every kind that it does not name.</summary>
    private Support OfOthers { get; init; }

    private bool IsBehind { get; init; }

    private string? Name { get; init; }

    private string? Hint { get; init; }

    /// <summary>How many words away the nearest label stands; the greatest integer when there is none.</summary>
    public int Distance { get; private init; }

    public static Surroundings None => new() { Distance = int.MaxValue };

    /// <summary>The same words, but a rule of its own knows better what the number is.</summary>
    public Surroundings NamedBy(string label, IdentifierKind kind) =>
        new() { Named = Label.BitOf(kind), OfOthers = Support.RivalLabel, Name = label, Distance = 1, Hinted = Hinted, Hint = Hint };

    public Support SupportOf(IdentifierKind kind, out string? label, out bool isBehind)
    {
        var bit = Label.BitOf(kind);
        (label, isBehind) = (Name, IsBehind);
        if ((Named & bit) != 0) return Support.Label;
        if (OfOthers != Support.None) return OfOthers;
        label = (Hinted & bit) != 0 ? Hint : null;
        return label is null ? Support.None : Support.Hint;
    }

    /// <param name="text">The text, or what comes before it elsewhere, such as the key of a field.</param>
    /// <param name="start">Where the number begins.</param>
    public static Surroundings Before(ReadOnlySpan<char> text, int start)
    {
        Span<Range> words = stackalloc Range[WordsBefore + Labels.MostWords - 1];
        return Weigh(text, words[..WordsBackwards(text, start, words)], isBehind: false);
    }

    /// <summary>“3273… (NIK)”: words right behind a number, unless they belong to the next one.</summary>
    public static Surroundings Behind(ReadOnlySpan<char> text, int end)
    {
        Span<Range> words = stackalloc Range[WordsBehind];
        var count = WordsForwards(text, end, words);
        words[..count].Reverse();
        return Weigh(text, words[..count], isBehind: true);
    }

    /// <summary>What stands before decides; only what is left open is asked of what stands behind.</summary>
    public Surroundings Or(in Surroundings behind) =>
        OfOthers != Support.None ? this : behind with { Hinted = Hinted | behind.Hinted, Hint = Hint ?? behind.Hint };

    /// <param name="text">The text.</param>
    /// <param name="words">Places of words, the nearest to the number first, or last in <paramref name="isBehind"/>.</param>
    /// <param name="isBehind">True for words behind the number.</param>
    private static Surroundings Weigh(ReadOnlySpan<char> text, ReadOnlySpan<Range> words, bool isBehind)
    {
        uint hinted = 0;
        string? hint = null;
        for (var i = 0; i < Math.Min(words.Length, WordsBefore); i++)
        {
            if (LabelEndingAt(text, words[i..]) is not { } label) continue;
            if (label.Support != Support.Hint)
            {
                return new Surroundings
                {
                    Named = label.Kinds,
                    OfOthers = label.Support == Support.OtherLabel ? Support.OtherLabel : Support.RivalLabel,
                    Name = label.Text,
                    IsBehind = isBehind,
                    Distance = i + 1,
                    Hinted = hinted,
                    Hint = hint,
                };
            }

            hinted |= label.Kinds;
            hint ??= label.Text;
        }

        return new Surroundings { Hinted = hinted, Hint = hint, IsBehind = isBehind, Distance = int.MaxValue };
    }

    /// <summary>The longest phrase that ends with the first of the words, which stand backwards.</summary>
    private static Label? LabelEndingAt(ReadOnlySpan<char> text, ReadOnlySpan<Range> words)
    {
        Span<char> phrase = stackalloc char[(LongestWord + 1) * Labels.MostWords];
        for (var count = Math.Min(Labels.MostWords, words.Length); count > 0; count--)
        {
            var length = 0;
            for (var i = count - 1; i >= 0; i--)
            {
                foreach (var c in text[words[i]]) phrase[length++] = Fold.Char(c);
                phrase[length++] = ' ';
            }

            if (Labels.Find(phrase[..(length - 1)]) is { } label) return label;
        }

        return null;
    }

    /// <summary>Words of this line, or of the line before when the number stands first in its own.</summary>
    private static int WordsBackwards(ReadOnlySpan<char> text, int start, Span<Range> words)
    {
        var count = 0;
        var first = Math.Max(0, start - CharactersBefore);
        for (var at = start; at > first && count < words.Length;)
        {
            var c = text[at - 1];
            if (c == '\n' && (count > 0 || (at > 1 && text[at - 2] == '\n'))) break;
            if (!char.IsLetter(c))
            {
                at--;
                continue;
            }

            var end = at;
            while (at > first && char.IsLetter(text[at - 1])) at--;
            words[count++] = end - at <= LongestWord ? at..end : end..end;
        }

        return count;
    }

    private static int WordsForwards(ReadOnlySpan<char> text, int end, Span<Range> words)
    {
        var count = 0;
        for (var at = end; at < Math.Min(text.Length, end + CharactersBehind) && count < words.Length;)
        {
            var c = text[at];
            if (!char.IsLetter(c))
            {
                if (c is not (' ' or '(' or ')' or '-' or '–' or '"' or '”' or '*')) break;
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && at - start < LongestWord && char.IsLetter(text[at])) at++;
            if (LeadsToANumber(text, at)) return 0;
            words[count++] = start..at;
        }

        return count;
    }

    /// <summary>“…, kode bayar: 820…”: the word belongs to the number behind it.</summary>
    private static bool LeadsToANumber(ReadOnlySpan<char> text, int at)
    {
        for (var i = at; i < Math.Min(at + 3, text.Length); i++)
        {
            if (text[i] is ':' or '=' || Digits.ValueAt(text, i, out _) >= 0) return true;
            if (text[i] is not (' ' or '.' or '+')) return false;
        }

        return false;
    }
}
