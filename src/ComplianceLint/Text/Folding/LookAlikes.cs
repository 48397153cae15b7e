namespace ComplianceLint.Text.Folding;

/// <summary>Letters of other scripts that have the shape of a Latin letter in the fonts of phones and browsers.</summary>
/// <remarks>Written from the shapes: a line has capital and small letters of Cyrillic, Greek, Armenian and Cherokee, in this order.</remarks>
internal static class LookAlikes
{
    private const int CherokeeCapitals = 0x13A0;
    private const int CherokeeSmall = 0xAB70;

    /// <summary>The Latin letter in lower case; 0 for a letter that has none.</summary>
    public static char ToLatin(int value) => Capital(value) switch
    {
        0x0410 or 0x0430 or 0x0391 or 0x03B1 or 0x13AA => 'a',
        0x0412 or 0x0432 or 0x0392 or 0x03B2 or 0x13CF or 0x13F4 => 'b',
        0x0421 or 0x0441 or 0x13DF => 'c',
        0x0500 or 0x0501 or 0x13A0 or 0x13E7 => 'd',
        0x0415 or 0x0435 or 0x0395 or 0x03B5 or 0x13AC => 'e',
        0x03DC or 0x03DD => 'f',
        0x050C or 0x050D or 0x0581 or 0x13C0 or 0x13F3 => 'g',
        0x041D or 0x043D or 0x04BA or 0x04BB or 0x0397 or 0x0570 or 0x13BB or 0x13C2 => 'h',
        0x0406 or 0x0456 or 0x04C0 or 0x0399 or 0x03B9 or 0x13A5 => 'i',
        0x0408 or 0x0458 or 0x037F or 0x03F3 or 0x0575 or 0x13AB => 'j',
        0x041A or 0x043A or 0x039A or 0x03BA or 0x13E6 => 'k',
        0x04CF or 0x053C or 0x056C or 0x13DE => 'l',
        0x041C or 0x043C or 0x039C or 0x13B7 => 'm',
        0x043F or 0x039D or 0x03B7 or 0x0578 => 'n',
        0x041E or 0x043E or 0x039F or 0x03BF or 0x03C3 or 0x0555 or 0x0585 => 'o',
        0x0420 or 0x0440 or 0x03A1 or 0x03C1 or 0x13E2 => 'p',
        0x051A or 0x051B or 0x0563 or 0x0566 => 'q',
        0x0433 or 0x13A1 or 0x13D2 => 'r',
        0x0405 or 0x0455 or 0x054F or 0x13DA => 's',
        0x0422 or 0x0442 or 0x03A4 or 0x03C4 or 0x13A2 or 0x13D4 => 't',
        0x03BC or 0x03C5 or 0x054D or 0x057D => 'u',
        0x0474 or 0x0475 or 0x03BD or 0x13D9 => 'v',
        0x051C or 0x051D or 0x03C9 or 0x0561 or 0x13B3 => 'w',
        0x0425 or 0x0445 or 0x03A7 or 0x03C7 => 'x',
        0x0423 or 0x0443 or 0x04AE or 0x04AF or 0x03A5 or 0x03B3 or 0x13A9 or 0x13BD => 'y',
        0x0396 or 0x13C3 => 'z',
        _ => '\0',
    };

    /// <summary>True for a letter of a script that has look-alikes.</summary>
    public static bool IsOfTheirScripts(int value) => value is (>= 0x370 and <= 0x587) or (>= 0x13A0 and <= 0x13FD)
        or (>= 0x1C80 and <= 0x1C8A) or (>= 0x1F00 and <= 0x1FFF) or (>= 0xA640 and <= 0xA69F) or (>= 0xAB70 and <= 0xABBF);

    /// <summary>The small letters of Cherokee have the shapes of its capitals.</summary>
    private static int Capital(int value) => value switch
    {
        >= CherokeeSmall and <= 0xABBF => value - CherokeeSmall + CherokeeCapitals,
        >= 0x13F8 and <= 0x13FD => value - 8,
        _ => value,
    };
}
