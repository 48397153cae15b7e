namespace ComplianceLint.Text.Folding;

/// <summary>Latin letters in a dress that Unicode does not call compatible with the plain letter.</summary>
internal static class FancyLetters
{
    private const int FirstRegional = 0x1F1E6;
    private const int LastRegional = 0x1F1FF;

    public static bool IsRegional(int value) => value is >= FirstRegional and <= LastRegional;

    /// <summary>The plain letter in lower case; 0 for anything else.</summary>
    public static char ToLatin(int value) => value switch
    {
        < 0x131 => '\0',
        >= FirstRegional and <= LastRegional => (char)('a' + value - FirstRegional),
        // In brackets, circled black, squared black.
        >= 0x249C and <= 0x24B5 => (char)('a' + value - 0x249C),
        >= 0x1F110 and <= 0x1F129 => (char)('a' + value - 0x1F110),
        >= 0x1F150 and <= 0x1F169 => (char)('a' + value - 0x1F150),
        >= 0x1F170 and <= 0x1F189 => (char)('a' + value - 0x1F170),
        _ => SmallCapital(value),
    };

    /// <summary>True for a letter that Unicode counts among the signs: circled, squared, in brackets, regional.</summary>
    public static bool IsSign(int value) => value is (>= 0x249C and <= 0x24E9) or (>= 0x1F110 and <= 0x1F12B) or (>= 0x1F130 and <= 0x1F149)
        or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189) or (>= FirstRegional and <= LastRegional);

    /// <summary>Small capitals and the forms of phonetic alphabets that fonts draw as the plain letter.</summary>
    private static char SmallCapital(int value) => value switch
    {
        0x0251 or 0x1D00 => 'a',
        0x0299 => 'b',
        0x1D04 => 'c',
        0x1D05 => 'd',
        0x1D07 => 'e',
        0xA730 => 'f',
        0x0261 or 0x0262 => 'g',
        0x029C => 'h',
        0x0131 or 0x0269 or 0x026A => 'i',
        0x1D0A => 'j',
        0x1D0B => 'k',
        0x029F => 'l',
        0x1D0D => 'm',
        0x0274 => 'n',
        0x1D0F => 'o',
        0x1D18 => 'p',
        0xA7AF => 'q',
        0x0280 => 'r',
        0xA731 => 's',
        0x1D1B => 't',
        0x1D1C => 'u',
        0x1D20 => 'v',
        0x1D21 => 'w',
        0x028F => 'y',
        0x1D22 => 'z',
        _ => '\0',
    };
}
