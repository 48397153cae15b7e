namespace ComplianceLint.Text.Folding;

/// <summary>The plain Latin letter that a character may stand for in a word that somebody has disguised.</summary>
internal static class StrictLetters
{
    /// <summary>The letter without its marks and strokes, in lower case; the character itself where it is ASCII; 0 when there is none.</summary>
    public static char Of(int value, out bool isLookAlike)
    {
        isLookAlike = false;
        if (value < 128) return Fold.Char((char)value);
        if (FancyLetters.ToLatin(value) is not '\0' and var fancy) return fancy;
        if (Struck(value) is not '\0' and var struck) return struck;
        var parts = new CodePoints(stackalloc uint[20]);
        Normalization.Decompose(value, isCompatible: true, ref parts);
        var plain = parts[0];
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts.RankAt(i) == 0) return '\0';
        }

        if (plain < 128) return Fold.Char((char)plain);
        isLookAlike = true;
        return LookAlikes.ToLatin(plain);
    }

    /// <summary>Letters with a stroke or a hook, which Unicode does not decompose.</summary>
    private static char Struck(int value) => value switch
    {
        0x2C65 or 0x023A => 'a',
        0x00DF or 0x0180 or 0x0243 or 0x0253 => 'b',
        0x0188 or 0x023C => 'c',
        0x00F0 or 0x0110 or 0x0111 or 0x0257 => 'd',
        0x0247 or 0x025B => 'e',
        0x0192 => 'f',
        0x01E5 or 0x0260 => 'g',
        0x0126 or 0x0127 or 0x0266 => 'h',
        0x0197 or 0x0268 => 'i',
        0x0249 => 'j',
        0x0199 => 'k',
        0x0141 or 0x0142 or 0x019A => 'l',
        0x0271 => 'm',
        0x014A or 0x014B or 0x0272 or 0x0273 => 'n',
        0x00D8 or 0x00F8 or 0x0275 => 'o',
        0x01A5 => 'p',
        0x024D => 'r',
        0x0282 or 0x023F => 's',
        0x0166 or 0x0167 or 0x01AD => 't',
        0x0289 => 'u',
        0x028B => 'v',
        0x024F => 'y',
        0x01B6 => 'z',
        _ => '\0',
    };
}
