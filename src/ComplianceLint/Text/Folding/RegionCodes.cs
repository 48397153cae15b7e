namespace ComplianceLint.Text.Folding;

/// <summary>Tells flags from words in rows of regional letters.</summary>
internal static class RegionCodes
{
    /// <summary>For each first letter the second ones: the codes of ISO 3166-1 and the few others that have a flag (AC, CP, DG, EA, EU, IC, TA, UN, XK).</summary>
    private static readonly string[] Seconds =
    [
        "CDEFGILMOQRSTUWXZ", "ABDEFGHIJLMNOQRSTVWYZ", "ACDFGHIKLMNOPRUVWXYZ", "EGJKMOZ", "ACEGHRSTU", "IJKMOR", "ABDEFGHILMNPQRSTUWY", "KMNRTU", "CDELMNOQRST",
        "EMOP", "EGHIMNPRWYZ", "ABCIKRSTUVY", "ACDEFGHKLMNOPQRSTUVWXYZ", "ACEFGILOPRUZ", "M", "AEFGHKLMNRSTWY", "A", "EOSUW", "ABCDEGHIJKLMNORSTVXYZ",
        "ACDFGHJKLMNORTVWZ", "AGMNSYZ", "ACEGINU", "FS", "K", "ET", "AMW",
    ];

    /// <summary>True for a row of regional letters that spells something else than flags: an odd one, or a pair that is no region.</summary>
    /// <param name="text">Begins with the row.</param>
    /// <param name="length">The code units of the row; 0 when there is none.</param>
    public static bool IsSpelled(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var isSpelled = false;
        var before = '\0';
        while (LetterAt(text[length..]) is not '\0' and var letter)
        {
            isSpelled |= before != '\0' && !Seconds[before - 'A'].Contains(letter);
            before = before == '\0' ? letter : '\0';
            length += 2;
        }

        return isSpelled || before != '\0';
    }

    private static char LetterAt(ReadOnlySpan<char> text) =>
        text.Length >= 2 && text[0] == '\uD83C' && text[1] is >= '\uDDE6' and <= '\uDDFF' ? (char)(text[1] - '\uDDE6' + 'A') : '\0';
}
