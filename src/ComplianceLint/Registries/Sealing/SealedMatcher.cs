using ComplianceLint.Text;

namespace ComplianceLint.Registries.Sealing;

/// <summary>Finds sealed terms in a text and its tokens: side by side as the table of plain terms does, and inside hashtags, addresses and compounds.</summary>
internal ref struct SealedMatcher
{
    /// <summary>No term is longer, folded and with its separators.</summary>
    private const int LongestTerm = 1024;

    /// <summary>“Operasi: “Sandi …”: so many signs may stand between two words.</summary>
    private const int MostSigns = 3;

    /// <summary>So many words with capitals may be one word of a term: “Kucing|Besi” in a hashtag.</summary>
    private const int MostJoined = 4;

    [ThreadStatic]
    private static ElementList? _scratch;

    private readonly SealedTerms _terms;
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Element> _elements;
    private readonly Span<char> _term;
    private List<(int Start, int Length)>? _found;
    private int _compoundEnd;
    private int _length;

    private SealedMatcher(SealedTerms terms, ReadOnlySpan<char> text, ReadOnlySpan<Element> elements, Span<char> term)
    {
        _terms = terms;
        _text = text;
        _elements = elements;
        _term = term;
    }

    /// <summary>The places of all terms, by start, a longer one first; they may overlap.</summary>
    public static IReadOnlyList<(int Start, int Length)> Find(SealedTerms terms, ReadOnlySpan<char> text, ReadOnlySpan<Element> elements)
    {
        var matcher = new SealedMatcher(terms, text, elements, stackalloc char[LongestTerm]);
        matcher.Run();
        if (matcher._found is not { } found) return [];
        found.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length));
        // Several ways lead to the same place.
        return [.. found.Distinct()];
    }

    /// <summary>The places of all terms in a text that is no post.</summary>
    public static IReadOnlyList<(int Start, int Length)> Find(SealedTerms terms, string text)
    {
        // Every message and fix of every finding passes here, so the list is kept.
        var elements = _scratch ??= new ElementList();
        elements.Clear();
        Scanner.Scan(text, 0, Zone.Body, [], elements);
        return Find(terms, text, elements.Span);
    }

    private void Run()
    {
        for (var i = 0; i < _elements.Length; i++)
        {
            ref readonly var element = ref _elements[i];
            if (!element.IsToken) continue;
            var written = _text.Slice(element.Start, element.Length);
            if (_terms.IsPlainWord(element.Payload, written) && !IsCompound(element)) continue;
            var token = _terms.TokenOf(element.Payload, written);
            if (token.Lengths.Length > 0) MatchTokens(i, token);
            var isCompound = IsCompound(element);
            foreach (var beginning in isCompound ? [] : token.Beginnings) MatchWords(i, beginning);
            if (element.Start >= _compoundEnd && (isCompound || token.HasHyphen || CompoundParts.HasInnerCapital(written))) ReadCompound(element);
        }
    }

    private void MatchTokens(int first, SealedToken token)
    {
        Begin(token.Folded);
        var last = first;
        foreach (var length in token.Lengths)
        {
            if (length == 0) continue;
            for (; last - first + 1 < length; last++)
            {
                if (last + 1 == _elements.Length || !_elements[last + 1].IsToken) return;
                ref readonly var next = ref _elements[last + 1];
                if (!Append(_terms.TokenOf(next.Payload, _text.Slice(next.Start, next.Length)).Folded)) return;
            }

            if (Contains()) Add(_elements[first].Start, _elements[last].End);
        }
    }

    /// <summary>Matches words whatever signs and accents stand there, the last with its endings.</summary>
    private void MatchWords(int first, in SealedBeginning beginning)
    {
        Begin(beginning.Text);
        var words = 1;
        var last = first;
        foreach (var length in beginning.Lengths)
        {
            while (words < length)
            {
                if (NextWord(last) is not { } next || !Append(next.Token.Bare)) return;
                words += next.Token.Words;
                last = next.Index;
            }

            // A word written with signs in it may have gone past this length; length 0 is one word.
            if (words == Math.Max(length, 1) && (Contains() || ContainsWithoutEndings())) Add(_elements[first].Start, _elements[last].End);
        }
    }

    private readonly (int Index, SealedToken Token)? NextWord(int index)
    {
        for (var signs = 0; signs <= MostSigns; signs++)
        {
            if (++index == _elements.Length || !_elements[index].IsToken) return null;
            ref readonly var element = ref _elements[index];
            var token = _terms.TokenOf(element.Payload, _text.Slice(element.Start, element.Length));
            if (token.Words > 0) return (index, token);
        }

        return null;
    }

    private readonly bool ContainsWithoutEndings()
    {
        if (_length == _term.Length) return false;
        var before = _term[.._length].LastIndexOf(SealedHash.Separator) + 1;
        for (var length = WordStems.WithoutEnding(_term[before.._length]); length > 0; length = WordStems.WithoutEnding(_term.Slice(before, length)))
        {
            if (_terms.Contains(_term[..(before + length)])) return true;
        }

        return false;
    }

    /// <summary>Hashtags, addresses, “operasi-garuda” and “operasi_garuda” are several words.</summary>
    private readonly bool IsCompound(in Element element) =>
        element.Kind is ElementKind.Link or ElementKind.Email or ElementKind.Mention or ElementKind.Hashtag
        || (element.End < _text.Length && _text[element.End] == '_');

    /// <summary>Looks at the words inside a compound, which goes on up to the next blank: once with capitals as borders, once without.</summary>
    private void ReadCompound(in Element element)
    {
        var end = element.End;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end])) end++;
        _compoundEnd = end;
        var compound = _text[element.Start..end];
        if (_terms.IsKnownClean(compound)) return;
        var before = _found?.Count;
        var hasBorders = CompoundParts.Read(_text, element.Start, end, splitCapitals: false, out var parts);
        MatchParts(parts);
        if (hasBorders)
        {
            CompoundParts.Read(_text, element.Start, end, splitCapitals: true, out parts);
            MatchParts(parts);
        }

        if (_found?.Count == before) _terms.KeepClean(compound);
    }

    private void MatchParts(List<CompoundPart> parts)
    {
        for (var first = 0; first < parts.Count; first++)
        {
            var token = _terms.TokenOf(Fold.Hash(parts[first].Text), parts[first].Text);
            MatchParts(parts, first, new SealedBeginning(token.Folded, token.Lengths));
            foreach (var beginning in token.Beginnings) MatchParts(parts, first, beginning);
            MatchJoined(parts, first);
        }
    }

    private void MatchParts(List<CompoundPart> parts, int first, in SealedBeginning beginning)
    {
        foreach (var length in beginning.Lengths)
        {
            var last = first + Math.Max(length, 1) - 1;
            if (last >= parts.Count) break;
            Begin(beginning.Text);
            for (var i = first + 1; i <= last; i++) Append(BareWords.Of(Fold.String(parts[i].Text)));
            if (Contains() || ContainsWithoutEndings()) Add(parts[first].Start, parts[last].End);
        }
    }

    /// <summary>“#KucingBesiJaya”: words that touch each other may be one word of the list.</summary>
    private void MatchJoined(List<CompoundPart> parts, int first)
    {
        var joined = parts[first].Text;
        for (var last = first + 1; last < Math.Min(parts.Count, first + MostJoined) && parts[last - 1].End == parts[last].Start; last++)
        {
            joined += parts[last].Text;
            if (joined.Length < TermSealer.FewestOfJoined || joined.Length > LongestTerm) continue;
            foreach (var beginning in _terms.TokenOf(Fold.Hash(joined), joined).Beginnings)
            {
                if (beginning.Lengths[0] <= 1 && _terms.Contains(beginning.Text)) Add(parts[first].Start, parts[last].End);
            }
        }
    }

    private void Begin(string token)
    {
        _length = 0;
        Copy(token);
    }

    /// <returns>False when this is longer than any term.</returns>
    private bool Append(string token) => Copy(SealedHash.SeparatorText) && Copy(token);

    private bool Copy(string text)
    {
        // Past the end nothing can match any more, whatever is appended.
        if (_length + text.Length > _term.Length) _length = _term.Length;
        else text.CopyTo(_term[_length..]);
        _length = Math.Min(_length + text.Length, _term.Length);
        return _length < _term.Length;
    }

    private readonly bool Contains() => _length < _term.Length && _terms.Contains(_term[.._length]);

    private void Add(int start, int end) => (_found ??= []).Add((start, end - start));
}
