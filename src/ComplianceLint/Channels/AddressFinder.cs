namespace ComplianceLint.Channels;

/// <summary>Finds addresses as X does (the rules that it publishes with twitter-text): what it finds counts 23, whatever its length.</summary>
/// <remarks>
/// One pass: a chain of labels that is no domain is not looked at again, so a megabyte of letters or full stops takes linear time.
/// </remarks>
internal ref struct AddressFinder(ReadOnlySpan<char> text, bool needsScheme)
{
    private const int LongestAddress = 4096;
    private const int LongestLabel = 63;
    private const int LongestShortened = 40;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly bool _needsScheme = needsScheme;
    private readonly List<(int Start, int End)> _found = [];

    /// <summary>The addresses of a text, in order.</summary>
    /// <param name="text">The text, composed (NFC).</param>
    /// <param name="needsScheme">True where only https:// and http:// make an address.</param>
    public static List<(int Start, int End)> Find(ReadOnlySpan<char> text, bool needsScheme)
    {
        var finder = new AddressFinder(text, needsScheme);
        if (text.Contains('.')) finder.Run();
        return finder._found;
    }

    private readonly void Run()
    {
        // The character before an address is no part of the one before it.
        var free = 0;
        // At the very beginning a letter like “é” is rather taken for what stands before an address than for its first letter.
        var at = _text.Length > 1 && MayStandBefore(_text[0]) && TryRead(1, out var end) ? free = end : 0;
        while (at < _text.Length)
        {
            if (at > 0 && (at == free || !MayStandBefore(_text[at - 1]))) at++;
            else if (TryRead(at, out var next)) at = free = next;
            else at = next;
        }
    }

    /// <summary>Reads the address that begins at a place.</summary>
    /// <param name="at">The place.</param>
    /// <param name="next">Behind what was read; where there is none, the next place that may begin one.</param>
    private readonly bool TryRead(int at, out int next)
    {
        next = at + 1;
        if (!AddressCharacters.IsDomain(_text[at])) return false;
        var scheme = SchemeLength(_text[at..]);
        if (scheme > 0 && DomainEnd(at + scheme, out _) is > 0 and var domain)
        {
            next = RestEnd(domain, out _);
            AddWithScheme(at, at + scheme, domain, next);
            return true;
        }

        if (DomainEnd(at, out var broken) is not (> 0 and var bare))
        {
            next = Math.Max(next, SchemeBefore(at, broken));
            return false;
        }

        next = RestEnd(bare, out var hasPath);
        if (!_needsScheme && !(at > 0 && _text[at - 1] is '-' or '_' or '.' or '/')) AddBare(at, bare, next, hasPath);
        return true;
    }

    /// <summary>“日本https://…”: a scheme at the end of a label that is no domain; else where the label ends.</summary>
    private readonly int SchemeBefore(int start, int end)
    {
        if (!_text[end..].StartsWith("://")) return end;
        foreach (var length in (ReadOnlySpan<int>)[5, 4])
        {
            if (end - length > start && SchemeLength(_text[(end - length)..]) == length + 3) return end - length;
        }

        return end;
    }

    private static bool MayStandBefore(char c) =>
        !char.IsAsciiLetterOrDigit(c) && c is not ('@' or '＠' or '$' or '#' or '＃' or '\uFFFE' or '\uFEFF' or '\uFFFF');

    private static int SchemeLength(ReadOnlySpan<char> text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8 : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : 0;

    /// <summary>The end of the longest domain that begins at a place; 0 where none does.</summary>
    /// <param name="start">The place.</param>
    /// <param name="broken">How far the labels were read: nothing before it begins a domain either.</param>
    private readonly int DomainEnd(int start, out int broken)
    {
        var end = 0;
        var label = start;
        var mayPrecede = false;
        while (true)
        {
            if (mayPrecede && TopLevelDomains.LengthAt(_text[label..]) is > 0 and var top) end = label + top;
            broken = label;
            var hasUnderscore = false;
            while (broken < _text.Length && (AddressCharacters.IsDomain(_text[broken]) || _text[broken] is '-' or '_')) hasUnderscore |= _text[broken++] == '_';
            if (broken == label || broken == _text.Length || _text[broken] != '.') return end;
            if (!AddressCharacters.IsDomain(_text[label]) || !AddressCharacters.IsDomain(_text[broken - 1])) return end;
            // “sub_domain.kota.id”: an underscore may stand in any label but the last before the top.
            mayPrecede = !hasUnderscore;
            label = broken + 1;
        }
    }

    /// <summary>The end of port, path and query behind a domain.</summary>
    private readonly int RestEnd(int domain, out bool hasPath)
    {
        var end = domain;
        if (end + 1 < _text.Length && _text[end] == ':' && char.IsAsciiDigit(_text[end + 1]))
        {
            end++;
            while (end < _text.Length && char.IsAsciiDigit(_text[end])) end++;
        }

        hasPath = end < _text.Length && _text[end] == '/';
        if (hasPath) end = PathEnd(end + 1);
        return end < _text.Length && _text[end] == '?' ? QueryEnd(end) : end;
    }

    /// <summary>A path ends in a letter, a digit, a few signs or a pair of brackets: the full stop behind it is the sentence's.</summary>
    private readonly int PathEnd(int start)
    {
        var end = start;
        var at = start;
        while (at < _text.Length)
        {
            if (AddressCharacters.IsPath(_text[at]))
            {
                if (AddressCharacters.EndsPath(_text[at++])) end = at;
            }
            else if (BracketsEnd(at) is > 0 and var behind)
            {
                // “/a_(b)”, but not “/a.(b)”.
                if (end == at) end = behind;
                at = behind;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>The end of “(…)” or “(…(…)…)”; 0 where brackets are not in pairs.</summary>
    private readonly int BracketsEnd(int start)
    {
        if (_text[start] != '(') return 0;
        var at = PathCharacters(start + 1);
        var isEmpty = at == start + 1;
        if (at < _text.Length && _text[at] == '(')
        {
            var inner = PathCharacters(at + 1);
            if (inner == at + 1 || inner == _text.Length || _text[inner] != ')') return 0;
            at = PathCharacters(inner + 1);
            isEmpty = false;
        }

        return !isEmpty && at < _text.Length && _text[at] == ')' ? at + 1 : 0;
    }

    private readonly int PathCharacters(int at)
    {
        while (at < _text.Length && AddressCharacters.IsPath(_text[at])) at++;
        return at;
    }

    private readonly int QueryEnd(int start)
    {
        var end = start;
        for (var at = start + 1; at < _text.Length && AddressCharacters.IsQuery(_text[at]); at++)
        {
            if (AddressCharacters.EndsQuery(_text[at])) end = at + 1;
        }

        return end;
    }

    private readonly void AddWithScheme(int start, int domain, int domainEnd, int end)
    {
        var name = _text[domain..domainEnd];
        if (end - start > LongestAddress || HasLongLabel(name)) return;
        // X's own short addresses have no path behind their code, though perhaps a query.
        if (name.Equals("t.co", StringComparison.OrdinalIgnoreCase) && domainEnd < end && _text[domainEnd] == '/')
        {
            var code = domainEnd + 1;
            while (code < _text.Length && char.IsAsciiLetterOrDigit(_text[code])) code++;
            if (code - domainEnd - 1 > LongestShortened) return;
            if (code > domainEnd + 1) end = code < _text.Length && _text[code] == '?' ? QueryEnd(code) : code;
        }

        _found.Add((start, end));
    }

    /// <summary>Without a scheme only the Latin part of a domain counts, “日本kota.id” as “kota.id”, and only a path brings along what follows.</summary>
    private readonly void AddBare(int start, int domainEnd, int end, bool hasPath)
    {
        if (HasLongLabel(_text[start..domainEnd])) return;
        var from = start;
        var last = -1;
        while (from < domainEnd)
        {
            if (LatinDomainEnd(from, domainEnd, out var broken) is > 0 and var latin)
            {
                last = _found.Count;
                _found.Add((from, latin));
                from = latin;
            }
            else
            {
                from = Math.Max(from + 1, broken);
            }
        }

        if (last >= 0 && hasPath) _found[last] = (_found[last].Start, end);
        if (last >= 0 && _found[last].End - _found[last].Start > LongestAddress - "https://".Length) _found.RemoveAt(last);
    }

    private readonly int LatinDomainEnd(int start, int limit, out int broken)
    {
        var end = 0;
        var label = start;
        while (true)
        {
            if (label > start && TopLevelDomains.LengthAt(_text[label..limit]) is > 0 and var top) end = label + top;
            broken = label;
            while (broken < limit && AddressCharacters.IsLatinDomain(_text[broken])) broken++;
            if (broken == label || broken == limit || _text[broken] != '.') return end;
            label = broken + 1;
        }
    }

    /// <summary>In the domain name system a label has at most 63 characters, those of other scripts encoded.</summary>
    private static bool HasLongLabel(ReadOnlySpan<char> domain)
    {
        foreach (var label in domain.Split('.'))
        {
            if (domain[label].Length > LongestLabel || Punycode.LengthOf(domain[label]) > LongestLabel) return true;
        }

        return false;
    }
}
