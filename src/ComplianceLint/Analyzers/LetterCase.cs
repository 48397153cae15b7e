namespace ComplianceLint.Analyzers;

/// <summary>Tells how the letters of a word are written.</summary>
internal static class LetterCase
{
    /// <summary>Two letters or more, all capitals.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }

        return letters > 1;
    }

    /// <summary>“pH”, “iPhone”, “e-KTP”, “KemenPANRB”: capitals that are a part of the name.</summary>
    public static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && word[i - 1] != '-') return true;
            if (char.IsUpper(word[i]) && i + 1 < word.Length && char.IsUpper(word[i + 1])) return true;
        }

        return false;
    }

    /// <summary>Each part of a hyphenated word with a capital, as titles write it: “Anak-Anak”, “Se-Indonesia”.</summary>
    public static string Capitalised(ReadOnlySpan<char> word)
    {
        var letters = word.ToArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (i == 0 || letters[i - 1] == '-') letters[i] = char.ToUpperInvariant(letters[i]);
        }

        return new string(letters);
    }
}
