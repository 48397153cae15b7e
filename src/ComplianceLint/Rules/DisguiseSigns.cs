namespace ComplianceLint.Rules;

/// <summary>The signs with which words are disguised.</summary>
internal static class DisguiseSigns
{
    /// <summary>Stands for any letter.</summary>
    public const char Mask = '*';

    private static readonly System.Buffers.SearchValues<char> PlateSigns = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    public static bool IsBlank(char c) => c is ' ' or '\u00A0';

    /// <summary>True for what stands between the letters of a word that somebody has taken apart.</summary>
    public static bool IsGap(char c) => c is Mask or '.' or '-' or '_' or '~' or ',' or '/' or '|' or ':' or ';' or '\'' or '’' or '·' or '•' or '`' or '^' or '=' or '\\' or '‐' or '‑' or '–';

    /// <summary>The letters that a digit or sign stands for.</summary>
    public static ReadOnlySpan<char> LettersOf(char sign) => sign switch
    {
        '0' => "o",
        '1' => "il",
        '3' => "e",
        '4' or '@' => "a",
        '5' or '$' => "s",
        '7' or '+' => "t",
        '8' => "b",
        '9' => "g",
        '!' => "i",
        _ => default,
    };

    /// <summary>“B4COT” may stand on a car: one or two capitals, digits, up to three capitals.</summary>
    public static bool IsPlate(ReadOnlySpan<char> word)
    {
        var digits = word.IndexOfAnyInRange('0', '9');
        if (digits is not (1 or 2) || word.ContainsAnyExcept(PlateSigns)) return false;
        var series = word[digits..].IndexOfAnyExceptInRange('0', '9');
        return series > 0 && word.Length - digits - series <= 3 && !word[(digits + series)..].ContainsAnyInRange('0', '9');
    }
}
