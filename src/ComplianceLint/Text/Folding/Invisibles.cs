namespace ComplianceLint.Text.Folding;

/// <summary>Code points that a reader does not see: zero-width and bidirectional controls, fillers, selectors, tags.</summary>
internal static class Invisibles
{
    /// <summary>The soft hyphen; nothing below it is invisible.</summary>
    private const int First = 0xAD;

    /// <summary>The property Default_Ignorable_Code_Point of Unicode.</summary>
    public static bool Contains(int value) => value >= First && value switch
    {
        First or 0x34F or 0x61C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) => true,
        (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0x3164 => true,
        (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8) => true,
        (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF) => true,
        _ => false,
    };

    /// <summary>The code units of the invisible code point at the start of a text; 0 when there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text[0] < First) return 0;
        if (!char.IsHighSurrogate(text[0])) return Contains(text[0]) ? 1 : 0;
        return text.Length > 1 && char.IsLowSurrogate(text[1]) && Contains(char.ConvertToUtf32(text[0], text[1])) ? 2 : 0;
    }
}
