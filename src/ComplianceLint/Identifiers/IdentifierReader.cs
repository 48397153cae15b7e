namespace ComplianceLint.Identifiers;

/// <summary>Finds everything that has the shape of an identifier, in any zone and whatever stands around it.</summary>
/// <remarks>
/// Hot: every post and every line of output passes here. It looks at digits and at “@” only, which two vectorised searches find;
/// from a digit it looks at most 22 digits ahead, so that rows of numbers take linear time.
/// </remarks>
internal ref struct IdentifierReader
{
    /// <summary>A longer word is no key; without a limit each digit of a text without blanks would be asked for its word.</summary>
    private const int LongestWord = 2048;

    /// <summary>Farther from the beginning of a field its key says nothing.</summary>
    private const int NearKey = 64;

    private const int OfAddress = 10;

    private readonly ReadOnlySpan<char> _text;
    private readonly PostDocument? _post;
    private readonly Span<DigitGroup> _groups;
    private readonly Span<char> _digits;
    private List<Identifier>? _found;
    private int _wordEnd;
    private int _lastEnd;

    private IdentifierReader(ReadOnlySpan<char> text, PostDocument? post, Span<DigitGroup> groups, Span<char> digits)
    {
        _text = text;
        _post = post;
        _groups = groups;
        _digits = digits;
    }

    /// <summary>In order, and apart from each other.</summary>
    public static List<Identifier>? Find(ReadOnlySpan<char> text) => Find(text, null);

    /// <summary>Fields are read beside their keys, which stand in the file and not in the text.</summary>
    public static List<Identifier>? Find(PostDocument post) => Find(post.Text, post);

    /// <summary>The number at a place, read as a kind of its own.</summary>
    public static Assessment Assess(PostDocument post, Identifier identifier, IdentifierKind kind, string? label)
    {
        Span<DigitGroup> groups = stackalloc DigitGroup[Number.MostDigits];
        Span<char> digits = stackalloc char[Number.MostDigits];
        var start = identifier.Start;
        while (start < identifier.End && Digits.ValueAt(post.Text, start, out _) < 0) start++;
        var count = Number.ReadGroups(post.Text, start, groups, digits, out _);
        while (count > 0 && groups[count - 1].End > identifier.End) count--;
        if (count == 0) return default;
        var reader = new IdentifierReader(post.Text, post, groups, digits);
        var number = reader.NumberOf(count);
        var around = reader.Around(start, number.End);
        return NumberKinds.Assess(kind, number, label is null ? around : around.NamedBy(label, kind));
    }

    private static List<Identifier>? Find(ReadOnlySpan<char> text, PostDocument? post)
    {
        var reader = new IdentifierReader(text, post, stackalloc DigitGroup[Number.MostDigits], stackalloc char[Number.MostDigits]);
        reader.ReadDigits();
        return Merge(Merge(reader._found, reader.ReadMailboxes()), reader.ReadKeyBlocks());
    }

    private void ReadDigits()
    {
        var at = 0;
        while (at < _text.Length)
        {
            var next = Digits.IndexIn(_text[at..]);
            if (next < 0) break;
            at += next;
            if (Digits.ValueAt(_text, at, out var width) < 0)
            {
                at = Digits.IsRaisedOrLowered(_text[at]) && Disguised(at) is { } raised ? Add(raised) : at + width;
                continue;
            }

            at = ReadAt(at);
        }
    }

    /// <returns>Where to go on.</returns>
    private int ReadAt(int start)
    {
        var count = Number.ReadGroups(_text, start, _groups, _digits, out var firstEnd);
        var firstLength = count > 0 ? _groups[0].Length : 0;
        var best = Best(start, count);
        if (best is { } certain && certain.Assessment.Score >= Assessment.Masked) return Add(certain);
        if (start >= _lastEnd && Disguised(start) is { } disguised) return Add(disguised);
        if (start >= _lastEnd && Special(start, firstEnd) is { } special && special.Start >= _lastEnd) return Math.Max(firstEnd, Add(special));
        if (best is { } weak) return Add(weak);
        // A row of more digits than any number has may be several people's, written as one.
        if (count == 0 && !IsMoney(start)) return Add(new Identifier(IdentifierKind.Nik, start, firstEnd - start, new Assessment(Assessment.Masked, Signs.None)));
        // A rule's own words may say what digits are that nothing else names.
        if (firstLength >= 10) Add(new Identifier(IdentifierKind.Unknown, start, firstEnd - start, default));
        return firstEnd;
    }

    /// <summary>Overwrites the groups that were read.</summary>
    private readonly Identifier? Disguised(int start)
    {
        var count = DisguisedNumber.ReadGroups(_text, start, _groups, _digits);
        if (count == 0 || IsMoney(start)) return null;
        var number = NumberOf(count);
        var around = Around(start, number.End);
        var isNamed = around.SupportOf(IdentifierKind.Nik, out _, out _) == Support.Label || around.SupportOf(IdentifierKind.FamilyCard, out _, out _) == Support.Label;
        if (!DisguisedNumber.IsLikely(number, isNamed && around.Distance == 1) || !(isNamed || PopulationNumber.HasRegionAndDate(number.Digits))) return null;
        var nik = PopulationNumber.AssessNik(number, around);
        var familyCard = PopulationNumber.AssessFamilyCard(number, around);
        var (kind, assessment) = familyCard.Score > nik.Score ? (IdentifierKind.FamilyCard, familyCard) : (IdentifierKind.Nik, nik);
        assessment = InAddress(kind, assessment, start);
        return assessment.Score < Assessment.Masked ? null : new Identifier(kind, start, number.End - start, assessment with { Signs = assessment.Signs | Signs.Disguised });
    }

    private Identifier? Special(int start, int end) =>
        LicencePlate.Read(_text, start, end) ?? Passport.Read(_text, start, end) ?? NetworkAddress.ReadV4(_text, start) ?? Coordinates.Read(_text, start) ?? ReadWord(start);

    /// <summary>The best kind for any number of the groups that were read; of equal ones the longest.</summary>
    private readonly Identifier? Best(int start, int count)
    {
        if (count == 0 || IsMoney(start)) return null;
        Identifier? best = null;
        var before = Surroundings.None;
        var isRead = false;
        for (; count > 0; count--)
        {
            var number = NumberOf(count);
            if (!NumberKinds.MayBe(number) || (count > 1 && !StandsAlone(number)) || CheckDigits.IsIsbn(number.Digits)) continue;
            if (!isRead)
            {
                before = Before(start);
                isRead = true;
            }

            var (kind, assessment) = NumberKinds.Best(number, before.Or(Surroundings.Behind(_text, number.End)));
            if (kind == IdentifierKind.Unknown) continue;
            assessment = InAddress(kind, assessment, start);
            if (best is null || assessment.Score > best.Value.Assessment.Score) best = new Identifier(kind, number.Start, number.End - number.Start, assessment);
        }

        return best;
    }

    private readonly Number NumberOf(int count) =>
        new() { Text = _text, Groups = _groups[..count], Digits = _digits[.._groups[count - 1].Total] };

    /// <summary>False for a part of a longer number, for an amount, and for a row of years.</summary>
    private readonly bool StandsAlone(in Number number)
    {
        if ((number.IsAmount && !(number.HasPlus && number.Digits.StartsWith("62"))) || number.IsRowOfYears) return false;
        var first = number.Groups[0].Start;
        if (first > 1 && _text[first - 1] is var before && before is '.' or ',' or '-' or '/' && (before is '.' or ',' || before == number.Groups[1].Separator)
            && Digits.ValueAt(_text, first - 2, out _) >= 0) return false;
        var end = number.End;
        return end + 1 >= _text.Length || _text[end] is not ('.' or '-' or '/' or '_') || _text[end] != number.Groups[^1].Separator || Digits.ValueAt(_text, end + 1, out _) < 0;
    }

    /// <summary>Addresses are full of numbers of machines: there only words and the strongest shapes count.</summary>
    private readonly Assessment InAddress(IdentifierKind kind, Assessment assessment, int start)
    {
        if (kind is not (IdentifierKind.Nik or IdentifierKind.Npwp or IdentifierKind.PaymentCard) || assessment.Label is not null || !IsInAddress(start)) return assessment;
        return assessment with { Score = Math.Max(0, assessment.Score - OfAddress), Signs = assessment.Signs | Signs.InAddress };
    }

    private readonly bool IsInAddress(int start)
    {
        var from = start;
        while (from > 0 && start - from < 256 && !char.IsWhiteSpace(_text[from - 1])) from--;
        var word = _text[from..start];
        return word.Contains("://", StringComparison.Ordinal) || word.Contains('?') || word.StartsWith("/") || word.StartsWith("www.");
    }

    /// <summary>“Rp081…”: an amount is no identifier however it is written.</summary>
    private readonly bool IsMoney(int start)
    {
        var end = start;
        while (end > 0 && start - end < 3 && _text[end - 1] is ' ' or '.' or '\u00A0') end--;
        var before = _text[Math.Max(0, end - 3)..end];
        if (before.EndsWith("$") || before.EndsWith("€")) return true;
        return (EndsWith(before, "rp") || EndsWith(before, "idr") || EndsWith(before, "usd")) && (before.Length < 3 || !char.IsLetter(before[0]) || !EndsWith(before, "rp"));
    }

    private static bool EndsWith(ReadOnlySpan<char> text, string word) => text.EndsWith(word, StringComparison.OrdinalIgnoreCase);

    private readonly Surroundings Around(int start, int end) => Before(start).Or(Surroundings.Behind(_text, end));

    /// <summary>Words before a place; where a field begins with the number its key is the word.</summary>
    private readonly Surroundings Before(int start)
    {
        if (_post is not null && IsAtStartOfField(start))
        {
            return Surroundings.Before(_post.Source.Text, _post.ToSource(start, 1).Start);
        }

        return Surroundings.Before(_text, start);
    }

    private readonly bool IsAtStartOfField(int start)
    {
        var first = start;
        while (first > 0 && _text[first - 1] != '\n' && !char.IsLetter(_text[first - 1]) && start - first < NearKey) first--;
        if (first > 0 && _text[first - 1] != '\n') return false;
        var element = Rules.DiagnosticFactory.ElementAt(_post!, start);
        return _post!.ElementSpan.Length > 0 && (_post.ElementSpan[element].Zone & (Zone.Field | Zone.Title | Zone.AltText)) != 0;
    }

    /// <summary>Keys, passwords and addresses are words with a digit in them; each word is asked once.</summary>
    private Identifier? ReadWord(int digit)
    {
        if (digit < _wordEnd) return null;
        var start = digit;
        while (start > Math.Max(_wordEnd, digit - LongestWord) && !char.IsWhiteSpace(_text[start - 1])) start--;
        var end = digit;
        while (end < _text.Length && end - digit < LongestWord && !char.IsWhiteSpace(_text[end])) end++;
        var found = Credential.Read(_text, start, end) ?? NetworkAddress.ReadV6(_text[start..end], start);
        // “?token=…&sandi=…”: the rest of the word may hold another.
        _wordEnd = found?.End ?? end;
        return found;
    }

    private readonly List<Identifier>? ReadMailboxes()
    {
        List<Identifier>? mailboxes = null;
        for (var at = _text.IndexOf('@'); at >= 0;)
        {
            if (Mailbox.Read(_text, at) is { } mailbox && (mailboxes is null || mailboxes[^1].End <= mailbox.Start)) (mailboxes ??= []).Add(mailbox);
            var next = _text[(at + 1)..].IndexOf('@');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return mailboxes;
    }

    private readonly List<Identifier>? ReadKeyBlocks()
    {
        const string head = "-----BEGIN";
        List<Identifier>? blocks = null;
        for (var at = _text.IndexOf(head); at >= 0;)
        {
            var block = Credential.ReadBlock(_text, at);
            if (block is { } found) (blocks ??= []).Add(found);
            var end = block?.End ?? at + head.Length;
            var next = _text[end..].IndexOf(head);
            at = next < 0 ? -1 : end + next;
        }

        return blocks;
    }

    private int Add(Identifier identifier)
    {
        (_found ??= []).Add(identifier);
        return _lastEnd = identifier.End;
    }

    /// <summary>What was found among digits gives way to the mailbox or block that holds it.</summary>
    private static List<Identifier>? Merge(List<Identifier>? narrow, List<Identifier>? wide)
    {
        if (narrow is null || wide is null) return narrow ?? wide;
        var merged = new List<Identifier>(narrow.Count + wide.Count);
        var next = 0;
        foreach (var holder in wide)
        {
            for (; next < narrow.Count && narrow[next].Start < holder.End; next++)
            {
                if (narrow[next].End <= holder.Start) merged.Add(narrow[next]);
            }

            merged.Add(holder);
        }

        merged.AddRange(narrow.Skip(next));
        return merged;
    }
}
