namespace ComplianceLint.Identifiers;

/// <summary>Indonesian passports: a letter and seven digits, or one or two letters and six; only beside a word.</summary>
internal static class Passport
{
    private const int OfShape = 20;

    /// <param name="text">The text.</param>
    /// <param name="start">Where the digits begin.</param>
    /// <param name="end">Where they end.</param>
    public static Identifier? Read(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start is not (6 or 7)) return null;
        var letterEnd = start > 0 && text[start - 1] is ' ' or '-' ? start - 1 : start;
        var first = letterEnd;
        while (first > 0 && letterEnd - first < 3 && char.IsAsciiLetterUpper(text[first - 1])) first--;
        var letters = letterEnd - first;
        if (letters is 0 or > 2 || letters + end - start is < 7 or > 8 || (first > 0 && char.IsLetterOrDigit(text[first - 1]))) return null;
        if (end < text.Length && char.IsLetterOrDigit(text[end])) return null;
        var around = Surroundings.Before(text, first);
        around = around.Or(Surroundings.Behind(text, end));
        var assessed = new Assessment(OfShape, Signs.None, end - start).OnlyBeside(IdentifierKind.Passport, around);
        return assessed.Score == 0 ? null : new Identifier(IdentifierKind.Passport, first, end - first, assessed);
    }
}
