namespace ComplianceLint.Identifiers;

/// <summary>Some groups of digits, read as one number.</summary>
internal readonly ref struct Number
{
    /// <summary>The longest identifier: a taxpayer number with its place of business.</summary>
    public const int MostDigits = 22;

    private const int LongestSeparator = 3;

    public required ReadOnlySpan<char> Text { get; init; }

    /// <summary>ASCII digits, whatever stands in the text.</summary>
    public required ReadOnlySpan<char> Digits { get; init; }

    public required ReadOnlySpan<DigitGroup> Groups { get; init; }

    /// <summary>“(021) 345…”, “+62 812 …”: sign and bracket belong to the number.</summary>
    public int Start
    {
        get
        {
            var start = HasPlus ? Groups[0].Start - 1 : Groups[0].Start;
            return start > 0 && Text[start - 1] == '(' && Groups[0].End < Text.Length && Text[Groups[0].End] == ')' ? start - 1 : start;
        }
    }

    public int End => Groups[^1].End;

    public bool IsPlain => Groups.Length == 1;

    public bool HasPlus => Groups[0].Start > 0 && Text[Groups[0].Start - 1] is '+' or '＋';

    /// <summary>Digits of another script, or hidden signs between them.</summary>
    public Signs Signs => IsPlain && !Text[Groups[0].Start..End].SequenceEqual(Digits) ? Signs.Disguised : Signs.None;

    /// <summary>The one sign between all groups; NUL when they differ or there is none.</summary>
    public char Separator
    {
        get
        {
            for (var i = 2; i < Groups.Length; i++)
            {
                if (Groups[i].Separator != Groups[1].Separator) return '\0';
            }

            return Groups.Length > 1 ? Groups[1].Separator : '\0';
        }
    }

    /// <summary>“62.812.345.678” is an amount: groups of three behind a first one without a leading zero.</summary>
    public bool IsAmount
    {
        get
        {
            if (IsPlain || Groups[0].Length > 3 || Digits[0] == '0' || Separator is not ('.' or ' ')) return false;
            foreach (var group in Groups[1..])
            {
                if (group.Length != 3) return false;
            }

            return true;
        }
    }

    /// <summary>“2024 2025 2026”, “2024–2026”.</summary>
    public bool IsRowOfYears
    {
        get
        {
            if (IsPlain) return false;
            foreach (var group in Groups)
            {
                if (group.Length != 4 || CheckDigits.Value(Digits.Slice(group.Total - 4, 4)) is < 1900 or > 2099) return false;
            }

            return true;
        }
    }

    /// <summary>One digit, or two, in each group: the way of those who spell a number out, or hide it.</summary>
    public bool IsSpelled => Groups.Length > 4 && Separator != '\0' && (AreAll(1) || AreAll(2));

    /// <summary>A few groups of some digits each, and one sign between them: not the numbers of a list.</summary>
    public bool IsInChunks
    {
        get
        {
            if (IsPlain || Separator == '\0' || Groups.Length > 8) return false;
            foreach (var group in Groups)
            {
                if (group.Length < 2) return false;
            }

            return true;
        }
    }

    /// <param name="patterns">Lengths of groups, a digit each.</param>
    public bool IsGrouped(params ReadOnlySpan<string> patterns)
    {
        foreach (var pattern in patterns)
        {
            if (HasLengths(pattern)) return true;
        }

        return false;
    }

    /// <summary>Reads the groups that begin at a digit, as far as the longest identifier goes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place of a digit.</param>
    /// <param name="groups">Receives the groups; has room for <see cref="MostDigits"/>.</param>
    /// <param name="digits">Receives the digits; has as much room.</param>
    /// <param name="firstEnd">Where the first group ends, which may be longer than any identifier.</param>
    public static int ReadGroups(ReadOnlySpan<char> text, int start, Span<DigitGroup> groups, Span<char> digits, out int firstEnd)
    {
        var count = 0;
        var total = 0;
        var at = start;
        var separator = '\0';
        firstEnd = start;
        while (count < groups.Length)
        {
            var length = ReadDigits(text, at, digits[total..], out var end);
            if (count == 0) firstEnd = end;
            if (length == 0 || length > digits.Length - total) break;
            total += length;
            groups[count++] = new DigitGroup(at, end, length, total, separator);
            var gap = SeparatorLength(text[end..], out separator);
            if (gap == 0) break;
            at = end + gap;
        }

        return count;
    }

    /// <returns>How many digits stand there; more than there is room for when it is too many.</returns>
    private static int ReadDigits(ReadOnlySpan<char> text, int start, Span<char> digits, out int end)
    {
        var count = 0;
        end = start;
        for (var at = start; at < text.Length;)
        {
            var value = Identifiers.Digits.ValueAt(text, at, out var width);
            if (value < 0) break;
            if (count < digits.Length) digits[count] = (char)('0' + value);
            count++;
            end = at + width;
            // A keycap belongs to its digit.
            while (end < text.Length && text[end] is '\uFE0F' or '\u20E3') end++;
            at = end + Identifiers.Digits.HiddenLength(text, end);
        }

        return count;
    }

    /// <summary>One blank, full stop, hyphen, underscore, slash or line break before a digit, perhaps with brackets or blanks: “(0812) 3456”, “3273 – 0145”.</summary>
    private static int SeparatorLength(ReadOnlySpan<char> text, out char separator)
    {
        separator = '\0';
        var end = 0;
        for (var signs = 0; signs <= LongestSeparator; signs++)
        {
            var at = end + Identifiers.Digits.HiddenLength(text, end);
            if (at >= text.Length) return 0;
            if (Identifiers.Digits.ValueAt(text, at, out _) >= 0) return separator == '\0' ? 0 : at;
            var sign = ClassOf(text[at..], out var width);
            if (sign == '\0' || !Joins(ref separator, sign)) return 0;
            end = at + width;
        }

        return 0;
    }

    /// <summary>Blanks may stand on the sides of a hyphen, a bracket or a line break; other signs never stand together.</summary>
    private static bool Joins(ref char separator, char sign)
    {
        separator = (separator, sign) switch
        {
            ('\0', _) => sign,
            (' ', ' ' or '-' or '(' or '\n') => sign,
            ('-', '(') or ('(', ' ' or '-' or '(') => '(',
            ('-' or '\n', ' ') or ('-', '-') => separator,
            _ => '\0',
        };
        return separator != '\0';
    }

    private static char ClassOf(ReadOnlySpan<char> text, out int width)
    {
        width = 1;
        var c = text[0];
        if (c < 128)
        {
            return c switch
            {
                ' ' or '\t' => ' ',
                '-' or '.' or '_' or '/' => c,
                '(' or ')' => '(',
                '\n' => '\n',
                '%' => Encoded(text, out width),
                _ => '\0',
            };
        }

        return char.GetUnicodeCategory(c) switch
        {
            System.Globalization.UnicodeCategory.SpaceSeparator => ' ',
            System.Globalization.UnicodeCategory.LineSeparator => '\n',
            System.Globalization.UnicodeCategory.DashPunctuation => '-',
            System.Globalization.UnicodeCategory.ConnectorPunctuation => '_',
            _ => c switch { '\u2212' or '\u2043' => '-', '．' or '·' or '•' or '․' => '.', '／' or '⁄' => '/', _ => '\0' },
        };
    }

    /// <summary>Inside addresses the same signs are encoded: <c>%20</c>, <c>%2D</c>.</summary>
    private static char Encoded(ReadOnlySpan<char> text, out int width)
    {
        width = 3;
        if (text.Length < 3) return '\0';
        return (text[1], (char)(text[2] | 0x20)) switch
        {
            ('2', '0') => ' ',
            ('2', 'd') => '-',
            ('2', 'e') => '.',
            ('2', 'f') => '/',
            ('5', 'f') => '_',
            _ => '\0',
        };
    }

    private bool AreAll(int length)
    {
        foreach (var group in Groups)
        {
            if (group.Length != length) return false;
        }

        return true;
    }

    private bool HasLengths(string pattern)
    {
        if (Groups.Length != pattern.Length) return false;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (Groups[i].Length != pattern[i] - '0') return false;
        }

        return true;
    }
}
