namespace ComplianceLint.Text;

/// <summary>Finds every number that has the shape of an identifier, in any zone and whatever stands around it.</summary>
internal static class IdentifierReader
{
    private const int MostDigits = 19;

    public static List<Identifier>? Find(ReadOnlySpan<char> text)
    {
        List<Identifier>? found = null;
        Span<Group> groups = stackalloc Group[MostDigits];
        Span<char> digits = stackalloc char[MostDigits];
        var at = 0;
        while (at < text.Length)
        {
            var next = text[at..].IndexOfAnyInRange('0', '9');
            if (next < 0) break;
            at += next;
            var count = ReadGroups(text, at, groups, out var runEnd);
            if (count > 0 && Classify(text, groups[..count], digits) is { } identifier)
            {
                (found ??= []).Add(identifier);
                at = identifier.Start + identifier.Length;
                continue;
            }

            at = runEnd;
        }

        return found;
    }

    /// <summary>True when one of the found identifiers, which are in order, overlaps a stretch of the text.</summary>
    public static bool HasOneIn(IReadOnlyList<Identifier> found, int start, int end)
    {
        int low = 0, high = found.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (found[middle].Start + found[middle].Length <= start) low = middle + 1;
            else high = middle;
        }

        return low < found.Count && found[low].Start < end;
    }

    /// <summary>Groups of digits with one blank, full stop or hyphen between them, up to 19 digits together.</summary>
    private static int ReadGroups(ReadOnlySpan<char> text, int start, Span<Group> groups, out int firstEnd)
    {
        var count = 0;
        var total = 0;
        var at = start;
        firstEnd = start;
        while (at < text.Length && count < groups.Length)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
            if (count == 0) firstEnd = end;
            total += end - at;
            if (total > MostDigits) break;
            groups[count++] = new Group(at, end - at, total);
            var separator = SeparatorLength(text[end..]);
            if (separator == 0) break;
            at = end + separator;
        }

        return count;
    }

    /// <summary>One blank, full stop or hyphen before a digit, perhaps with a bracket: “(0812) 3456”, “+62 (812)”.</summary>
    private static int SeparatorLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < 3 && length < text.Length && text[length] is ' ' or '.' or '-' or '\u00A0' or '–' or '(' or ')') length++;
        if (length == 0 || length == text.Length || !char.IsAsciiDigit(text[length])) return 0;
        return length == 1 || text[..length].ContainsAny('(', ')') ? length : 0;
    }

    /// <summary>The longest run of groups that has a shape.</summary>
    private static Identifier? Classify(ReadOnlySpan<char> text, ReadOnlySpan<Group> groups, Span<char> digits)
    {
        var start = groups[0].Start;
        for (var count = groups.Length; count > 0; count--)
        {
            var last = groups[count - 1];
            if (last.Total < 10) return null;
            Copy(text, groups[..count], digits);
            var number = digits[..last.Total];
            if (KindOf(number, groups[..count]) is not { } kind) continue;
            // “+62 812 …”: the sign belongs to the number.
            if (kind == IdentifierKind.MobilePhone && start > 0 && text[start - 1] == '+') start--;
            return new Identifier(kind, start, last.Start + last.Length - start);
        }

        return null;
    }

    private static IdentifierKind? KindOf(ReadOnlySpan<char> number, ReadOnlySpan<Group> groups) => number.Length switch
    {
        16 when IsGrouped(groups, "4444", "664", "22264", "G") => SixteenDigits(number),
        18 when IsGrouped(groups, "8613", "G") && Checks.IsNip(number) => IdentifierKind.Nip,
        15 when IsGrouped(groups, "233133", "G") && (groups.Length > 1 || Checks.IsLuhn(number[..9])) => IdentifierKind.Npwp,
        15 when IsGrouped(groups, "465", "G") && Checks.IsPaymentCard(number) => IdentifierKind.PaymentCard,
        >= 13 and <= 19 when groups.Length == 1 && Checks.IsPaymentCard(number) => IdentifierKind.PaymentCard,
        >= 10 and <= 14 when Checks.IsMobilePhone(number) => IdentifierKind.MobilePhone,
        _ => null,
    };

    private static IdentifierKind SixteenDigits(ReadOnlySpan<char> number) =>
        Checks.IsNik(number) ? IdentifierKind.Nik
        : number[0] == '0' && Checks.IsLuhn(number[..10]) ? IdentifierKind.Npwp
        : Checks.IsPaymentCard(number) ? IdentifierKind.PaymentCard
        : IdentifierKind.SixteenDigits;

    /// <param name="groups">The groups of a number.</param>
    /// <param name="patterns">Lengths of groups, a digit each; <c>G</c> is a number in one piece.</param>
    private static bool IsGrouped(ReadOnlySpan<Group> groups, params ReadOnlySpan<string> patterns)
    {
        foreach (var pattern in patterns)
        {
            if (pattern == "G" ? groups.Length == 1 : HasLengths(groups, pattern)) return true;
        }

        return false;
    }

    private static bool HasLengths(ReadOnlySpan<Group> groups, string pattern)
    {
        if (groups.Length != pattern.Length) return false;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (groups[i].Length != pattern[i] - '0') return false;
        }

        return true;
    }

    private static void Copy(ReadOnlySpan<char> text, ReadOnlySpan<Group> groups, Span<char> digits)
    {
        var at = 0;
        foreach (var group in groups)
        {
            text.Slice(group.Start, group.Length).CopyTo(digits[at..]);
            at += group.Length;
        }
    }

    /// <param name="Start">Offset in the text.</param>
    /// <param name="Length">Number of digits.</param>
    /// <param name="Total">Digits up to the end of this group.</param>
    private readonly record struct Group(int Start, int Length, int Total);
}
