using System.Text;

namespace ComplianceLint.Text;

/// <summary>Recognises emoji as a reader sees them: a family, a flag or a keycap is one.</summary>
internal static class EmojiReader
{
    private const char ZeroWidthJoiner = '\u200D';
    private const char EmojiPresentation = '\uFE0F';
    private const char TextPresentation = '\uFE0E';
    private const char Keycap = '\u20E3';

    /// <summary>The number of code units of the emoji at the start of the text; 0 when there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.Length >= 2 && text[0] is (>= '0' and <= '9') or '#' or '*') return KeycapLength(text);
        if (text[0] < '\u00A9') return 0;
        var length = OneLength(text);
        while (length > 0 && length < text.Length - 1 && text[length] == ZeroWidthJoiner)
        {
            var next = OneLength(text[(length + 1)..]);
            if (next == 0) break;
            length += 1 + next;
        }

        return length;
    }

    private static int KeycapLength(ReadOnlySpan<char> text)
    {
        if (text[1] == Keycap) return 2;
        return text.Length >= 3 && text[1] == EmojiPresentation && text[2] == Keycap ? 3 : 0;
    }

    private static int OneLength(ReadOnlySpan<char> text)
    {
        if (Rune.DecodeFromUtf16(text, out var rune, out var length) != System.Buffers.OperationStatus.Done) return 0;
        if (IsRegional(rune.Value)) return FlagLength(text, length);
        // A selector or a skin tone makes an emoji of a sign that is text otherwise.
        var isMadeEmoji = length < text.Length && text[length] != TextPresentation && ModifierLength(text[length..]) > 0;
        if (!IsPictograph(rune.Value, isMadeEmoji)) return 0;
        while (length < text.Length && ModifierLength(text[length..]) is > 0 and var more) length += more;
        return length;
    }

    private static int FlagLength(ReadOnlySpan<char> text, int first) =>
        Rune.DecodeFromUtf16(text[first..], out var second, out var length) == System.Buffers.OperationStatus.Done && IsRegional(second.Value)
            ? first + length
            : first;

    private static int ModifierLength(ReadOnlySpan<char> text)
    {
        if (text[0] is EmojiPresentation or TextPresentation) return 1;
        if (text.Length < 2 || !char.IsSurrogatePair(text[0], text[1])) return 0;
        // Skin tones; tag characters that spell the flags of England, Scotland and Wales.
        return char.ConvertToUtf32(text[0], text[1]) is (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F) ? 2 : 0;
    }

    private static bool IsRegional(int value) => value is >= 0x1F1E6 and <= 0x1F1FF;

    /// <summary>Blocks of pictographs; those that Unicode shows as text need the presentation selector behind them.</summary>
    private static bool IsPictograph(int value, bool asEmoji) => value switch
    {
        >= 0x1F300 and <= 0x1FAFF => value is not (>= 0x1F650 and <= 0x1F67F) and not (>= 0x1F700 and <= 0x1F7DF) and not (>= 0x1F800 and <= 0x1F8FF),
        0x1F004 or 0x1F0CF or 0x1F18E or (>= 0x1F191 and <= 0x1F19A) or (>= 0x1F201 and <= 0x1F265) => true,
        0x231A or 0x231B or (>= 0x23E9 and <= 0x23F3) or 0x25FD or 0x25FE => true,
        0x2614 or 0x2615 or (>= 0x2648 and <= 0x2653) or 0x267F or 0x2693 or 0x26A1 or 0x26AA or 0x26AB => true,
        0x26BD or 0x26BE or 0x26C4 or 0x26C5 or 0x26CE or 0x26D4 or 0x26EA or 0x26F2 or 0x26F3 or 0x26F5 or 0x26FA or 0x26FD => true,
        0x2705 or 0x270A or 0x270B or 0x2728 or 0x274C or 0x274E or (>= 0x2753 and <= 0x2755) or 0x2757 => true,
        (>= 0x2795 and <= 0x2797) or 0x27B0 or 0x27BF or 0x2B1B or 0x2B1C or 0x2B50 or 0x2B55 => true,
        0xA9 or 0xAE or 0x203C or 0x2049 or 0x2122 or 0x2139 or (>= 0x2194 and <= 0x21AA) => asEmoji,
        (>= 0x2300 and <= 0x23FF) or 0x24C2 or (>= 0x25AA and <= 0x25FE) or (>= 0x2934 and <= 0x2935) => asEmoji,
        >= 0x2600 and <= 0x27BF => asEmoji || value is 0x2600 or 0x2601 or 0x260E or 0x261D or 0x2639 or 0x263A or 0x2665 or 0x2708 or 0x270C or 0x270D or 0x2764 or 0x2714,
        0x2B05 or 0x2B06 or 0x2B07 or 0x3030 or 0x303D or 0x3297 or 0x3299 => asEmoji,
        _ => false,
    };
}
