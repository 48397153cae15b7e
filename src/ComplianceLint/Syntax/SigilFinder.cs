using System.Buffers;

namespace ComplianceLint.Syntax;

/// <summary>Finds the sigils right at the start of YAML values: after <c>key: </c>, <c>- </c>, <c>[</c> or <c>,</c>.</summary>
/// <remarks>Reads no more of YAML than it takes to stay out of block scalars, quotes, comments and continued lines.</remarks>
internal ref struct SigilFinder(string text, int start, int end)
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(YamlCharacters.Breaks);

    private List<int>? _found;
    private int _lineStart;

    // Where the last key or dash stands: what belongs to it is indented further.
    private int _column = -1;

    // Lines that are indented further than this column belong to the scalar above them.
    private int _scalarColumn = int.MaxValue;

    public List<int>? Find()
    {
        _lineStart = start;
        while (_lineStart < end)
        {
            var first = SkipSpaces(_lineStart);
            var isContinued = first < end && (YamlCharacters.IsBreak(text[first]) || first - _lineStart > _scalarColumn);
            var last = isContinued ? first : ReadLine(first);
            _lineStart = NextLine(last);
        }

        return _found;
    }

    /// <summary>Reads the indicators and keys of a line up to its value; returns where the value was left.</summary>
    private int ReadLine(int at)
    {
        _scalarColumn = int.MaxValue;
        var mayBeSigil = false;
        var mayBeKey = true;
        while (at < end)
        {
            switch (text[at])
            {
                case '-' or '?' when mayBeKey && IsBlankAt(at + 1):
                    _column = at - _lineStart;
                    at = SkipBlanks(at + 1);
                    mayBeSigil = true;
                    continue;
                case '&' or '!':
                    at = SkipBlanks(SkipWord(at));
                    continue;
                case '[' or '{':
                    return ReadFlow(at);
                case '#' or '\r' or '\n' when !(mayBeSigil && IsSigil(at)):
                    return at;
            }

            if (mayBeSigil && IsSigil(at)) (_found ??= []).Add(at);
            var colon = mayBeKey ? ColonAfterKey(at) : -1;
            if (colon >= 0)
            {
                _column = at - _lineStart;
                at = SkipBlanks(colon + 1);
                (mayBeSigil, mayBeKey) = (true, false);
                continue;
            }

            if (text[at] is '"' or '\'') return SkipQuoted(at);
            _scalarColumn = _column;
            return at;
        }

        return at;
    }

    /// <summary>Reads a bracketed list or mapping up to its end.</summary>
    private int ReadFlow(int at)
    {
        var depth = 0;
        var isStart = true;
        for (; at < end; at++)
        {
            switch (text[at])
            {
                case '[' or '{':
                    depth++;
                    isStart = true;
                    break;
                case ']' or '}':
                    if (--depth == 0) return at + 1;
                    isStart = false;
                    break;
                case ',':
                    isStart = true;
                    break;
                case ':' when IsBlankAt(at + 1):
                    isStart = true;
                    break;
                case ' ' or '\t' or '\r' or '\n':
                    break;
                case '"' or '\'' when isStart:
                    at = SkipQuoted(at) - 1;
                    isStart = false;
                    break;
                case '#' when IsComment(at, isStart):
                    at = NextLine(at) - 1;
                    break;
                default:
                    if (isStart && IsSigil(at)) (_found ??= []).Add(at);
                    isStart = false;
                    break;
            }
        }

        return end;
    }

    /// <summary>A sharp sign alone at the head of a line of a bracketed list comments the line out.</summary>
    private readonly bool IsComment(int at, bool isStart)
    {
        var before = at - 1;
        while (YamlCharacters.IsBlank(text[before])) before--;
        return YamlCharacters.IsBreak(text[before]) || (before < at - 1 && !(isStart && IsSigil(at)));
    }

    private readonly bool IsSigil(int at) => text[at] switch
    {
        '@' or '`' => true,
        '#' => at + 1 < end && text[at + 1] is not (' ' or '\t' or '#') && !YamlCharacters.IsBreak(text[at + 1]),
        _ => false,
    };

    /// <summary>The colon that ends the key at an offset; negative when what stands there is no key of this line.</summary>
    private readonly int ColonAfterKey(int at)
    {
        var isQuoted = text[at] is '"' or '\'';
        if (isQuoted) at = SkipBlanks(SkipQuoted(at));
        for (; at < end && !YamlCharacters.IsBreak(text[at]); at++)
        {
            if (text[at] == ':' && IsBlankAt(at + 1)) return at;
            if (isQuoted || (text[at] == '#' && YamlCharacters.IsBlank(text[at - 1]))) return -1;
        }

        return -1;
    }

    private readonly int SkipQuoted(int at)
    {
        var quote = text[at++];
        for (; at < end; at++)
        {
            var isEscape = (quote == '"' && text[at] == '\\') || (quote == '\'' && text[at] == '\'' && IsQuoteAt(at + 1));
            if (isEscape) at++;
            else if (text[at] == quote) return at + 1;
        }

        return end;
    }

    private readonly bool IsQuoteAt(int at) => at < end && text[at] == '\'';

    private readonly int SkipWord(int at)
    {
        while (at < end && !IsBlankAt(at)) at++;
        return at;
    }

    private readonly int SkipSpaces(int at)
    {
        while (at < end && text[at] == ' ') at++;
        return at;
    }

    private readonly int SkipBlanks(int at)
    {
        while (at < end && YamlCharacters.IsBlank(text[at])) at++;
        return at;
    }

    private readonly int NextLine(int at)
    {
        if (at >= end) return end;
        var length = text.AsSpan(at, end - at).IndexOfAny(Breaks);
        return length < 0 ? end : at + length + YamlCharacters.BreakLength(text, at + length);
    }

    private readonly bool IsBlankAt(int at) => at >= end || YamlCharacters.IsSpace(text[at]);
}
