using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace ComplianceLint.Channels;

/// <summary>Recognises the emoji that Unicode recommends for interchange: X counts each of them as 2, and what is joined otherwise piece by piece.</summary>
internal static class EmojiSequences
{
    private const char Joiner = '\u200D';
    private const char EmojiSelector = '\uFE0F';
    private const char TextSelector = '\uFE0E';
    private const char Keycap = '\u20E3';

    /// <summary>A family has four members, a handshake of two people three parts.</summary>
    private const int MostParts = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Joined =
        EmojiTables.Joined.SelectMany(group => group.Heads.Split(' ').SelectMany(head => group.Tails.Split(' ').Select(tail => head + Joiner + tail.Replace('+', Joiner))))
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Flags =
        EmojiTables.Regions.Split(' ').SelectMany(group => group[2..].Select(second => $"{group[0]}{second}"))
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Subdivisions = ["gbeng", "gbsct", "gbwls"];

    /// <summary>The number of code units of a sequence at the start of the text; 0 for a single character and for what is no emoji.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text[0] is (>= '0' and <= '9') or '#' or '*') return KeycapLength(text);
        if (text[0] < '\u00A9' || !TryDecode(text, out var rune, out var length)) return 0;
        if (IsRegional(rune)) return FlagLength(text);
        if (rune == 0x1F3F4 && TagsLength(text[length..]) is > 0 and var tags) return length + tags;
        return JoinedLength(text);
    }

    private static int KeycapLength(ReadOnlySpan<char> text)
    {
        if (text.Length >= 2 && text[1] == Keycap) return 2;
        return text.Length >= 3 && text[1] == EmojiSelector && text[2] == Keycap ? 3 : 0;
    }

    private static int FlagLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || !TryDecode(text[2..], out var second, out _) || !IsRegional(second)) return 0;
        TryDecode(text, out var first, out _);
        return Flags.Contains([(char)('A' + first - 0x1F1E6), (char)('A' + second - 0x1F1E6)]) ? 4 : 0;
    }

    /// <summary>England, Scotland and Wales are spelt behind a black flag.</summary>
    private static int TagsLength(ReadOnlySpan<char> text)
    {
        foreach (var subdivision in Subdivisions)
        {
            var at = 0;
            foreach (var letter in subdivision)
            {
                if (!TryDecode(text[at..], out var tag, out _) || tag != 0xE0000 + letter) break;
                at += 2;
            }

            if (at == 2 * subdivision.Length && TryDecode(text[at..], out var end, out _) && end == 0xE007F) return at + 2;
        }

        return 0;
    }

    /// <summary>The longest row of joined emoji that is recommended, else the first of them with its selector and skin tone.</summary>
    private static int JoinedLength(ReadOnlySpan<char> text)
    {
        Span<char> written = stackalloc char[MostParts * 4];
        var plain = 0;
        var longest = 0;
        var at = 0;
        var hasTone = false;
        for (var part = 0; part < MostParts; part++)
        {
            var length = PartLength(text[at..], out var character, out var hasSelector);
            if (length == 0) break;
            // Families have no skin tones: one behind a child stands for itself.
            if (part > 0 && IsChild(text.Slice(at, character)))
            {
                if (hasTone) break;
                length = character;
            }

            hasTone |= length > character + 1;
            if (part > 0) written[plain++] = Joiner;
            text.Slice(at, character).CopyTo(written[plain..]);
            plain += character;
            if (hasSelector) written[plain++] = EmojiSelector;
            at += length;
            if (part == 0 ? length > character : Joined.Contains(written[..plain])) longest = at;
            if (at >= text.Length - 1 || text[at] != Joiner) break;
            at++;
        }

        return longest;
    }

    private static bool IsChild(ReadOnlySpan<char> character) => character is "👦" or "👧" or "🧒";

    /// <summary>One character with its selector and its skin tone.</summary>
    private static int PartLength(ReadOnlySpan<char> text, out int character, out bool hasSelector)
    {
        hasSelector = false;
        if (!TryDecode(text, out var rune, out character)) return 0;
        var length = character;
        var isText = IsIn(EmojiTables.ShownAsText, rune);
        if (length < text.Length && text[length] == TextSelector) return 0;
        hasSelector = isText && length < text.Length && text[length] == EmojiSelector;
        if (hasSelector) length++;
        var takesTone = IsIn(EmojiTables.SkinToneBases, rune);
        if (!takesTone || !TryDecode(text[length..], out var tone, out var toneLength) || tone is not (>= 0x1F3FB and <= 0x1F3FF)) return length;
        // A tone makes an emoji as a selector does: the recommended form has the one or the other.
        hasSelector = isText;
        return length + toneLength;
    }

    private static bool IsIn(ReadOnlySpan<int> ranges, int value)
    {
        int low = 0, high = (ranges.Length / 2) - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (value < ranges[2 * middle]) high = middle - 1;
            else if (value > ranges[(2 * middle) + 1]) low = middle + 1;
            else return true;
        }

        return false;
    }

    private static bool IsRegional(int value) => value is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool TryDecode(ReadOnlySpan<char> text, out int value, out int length)
    {
        var isDone = Rune.DecodeFromUtf16(text, out var rune, out length) == OperationStatus.Done;
        value = rune.Value;
        return isDone;
    }
}
