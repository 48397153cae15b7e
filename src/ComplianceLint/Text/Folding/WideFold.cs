using System.Text;

namespace ComplianceLint.Text.Folding;

/// <summary>Folds a text that holds more than ASCII and the letters of Latin-1, which <see cref="Fold"/> folds by itself.</summary>
internal static class WideFold
{
    private const int SpaceOnStack = 64;

    /// <summary>Compatibility forms, lower case, no invisible characters, plain letters for fancy ones, composed.</summary>
    /// <param name="text">A token.</param>
    /// <param name="isForeign">True where a word that is all look-alikes is a word of its own script.</param>
    /// <param name="target">Takes the folded code points.</param>
    public static void Fold(ReadOnlySpan<char> text, bool isForeign, ref CodePoints target)
    {
        while (text.Length > 0)
        {
            var value = Normalization.Next(ref text);
            if (Invisibles.Contains(value)) continue;
            if (FancyLetters.ToLatin(value) is not '\0' and var letter) target.Add(letter, 0);
            else Normalization.Decompose(value, isCompatible: true, ref target);
        }

        var takesLatin = TakesLatin(target, isForeign);
        for (var i = 0; i < target.Count; i++)
        {
            if (target.RankAt(i) == 0) target.Set(i, FoldOne(target[i], takesLatin));
        }

        Normalization.Compose(ref target);
    }

    public static int Hash(ReadOnlySpan<char> text, bool isForeign)
    {
        var points = new CodePoints(stackalloc uint[SpaceOnStack]);
        try
        {
            Fold(text, isForeign, ref points);
            var hash = Text.Fold.HashSeed;
            Span<char> units = stackalloc char[2];
            for (var i = 0; i < points.Count; i++)
            {
                foreach (var unit in units[..points.WriteOne(i, units)]) hash = Text.Fold.Add(hash, unit);
            }

            return (int)hash;
        }
        finally
        {
            points.Dispose();
        }
    }

    /// <summary>True when the text has the folded form where it is foreign, or where it is not.</summary>
    public static bool Equal(ReadOnlySpan<char> text, ReadOnlySpan<char> folded) =>
        Equal(text, folded, isForeign: false) || Equal(text, folded, isForeign: true);

    public static string String(ReadOnlySpan<char> text)
    {
        var points = new CodePoints(stackalloc uint[SpaceOnStack]);
        try
        {
            Fold(text, isForeign: false, ref points);
            return string.Create(points.Utf16Length(), points, static (target, source) => source.WriteTo(target));
        }
        finally
        {
            points.Dispose();
        }
    }

    public static bool TryWrite(ReadOnlySpan<char> text, Span<char> target, out int length)
    {
        var points = new CodePoints(stackalloc uint[SpaceOnStack]);
        try
        {
            Fold(text, isForeign: false, ref points);
            length = points.Utf16Length();
            if (length > target.Length) return false;
            points.WriteTo(target);
            return true;
        }
        finally
        {
            points.Dispose();
        }
    }

    private static bool Equal(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, bool isForeign)
    {
        var points = new CodePoints(stackalloc uint[SpaceOnStack]);
        try
        {
            Fold(text, isForeign, ref points);
            Span<char> units = stackalloc char[2];
            for (var i = 0; i < points.Count; i++)
            {
                var written = units[..points.WriteOne(i, units)];
                if (!folded.StartsWith(written)) return false;
                folded = folded[written.Length..];
            }

            return folded.Length == 0;
        }
        finally
        {
            points.Dispose();
        }
    }

    /// <summary>
    /// Look-alikes stand for Latin letters in a word that has Latin letters too, and in one that is nothing but look-alikes:
    /// a Russian or Greek word must not become an Indonesian one.
    /// </summary>
    private static bool TakesLatin(in CodePoints points, bool isForeign)
    {
        var hasOwnLetters = false;
        for (var i = 0; i < points.Count; i++)
        {
            var value = points[i];
            if (value < 128 && char.IsAsciiLetter((char)value)) return true;
            hasOwnLetters |= LookAlikes.IsOfTheirScripts(value) && points.RankAt(i) == 0 && LatinOf(value) == '\0';
        }

        return !hasOwnLetters && !isForeign;
    }

    private static int FoldOne(int value, bool takesLatin)
    {
        if (value < 128) return Text.Fold.Char((char)value);
        if (value is '’') return '\'';
        if (value is '‐') return '-';
        if (takesLatin && LatinOf(value) is not '\0' and var latin) return latin;
        if (FancyLetters.ToLatin(value) is not '\0' and var plain) return plain;
        return Lower(value);
    }

    /// <summary>A capital with no look-alike counts as its small letter, so that a folded text folds to itself.</summary>
    private static char LatinOf(int value) =>
        LookAlikes.ToLatin(value) is not '\0' and var latin ? latin : LookAlikes.ToLatin(Lower(value));

    private static int Lower(int value) => Rune.IsValid(value) ? Rune.ToLowerInvariant(new Rune(value)).Value : value;
}
