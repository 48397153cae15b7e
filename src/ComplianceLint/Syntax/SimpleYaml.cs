using System.Buffers;

namespace ComplianceLint.Syntax;

/// <summary>Reads the YAML that nearly all front matter is: one-line scalars without escapes, in blocks and brackets.</summary>
/// <remarks>
/// Fifteen keys take 3 µs where YamlDotNet's parser takes 20 and Markdig's parse of the body 9. Whatever is out of the
/// ordinary, faults included, makes it give up, and YamlDotNet reads the text; a property test proves both alike.
/// </remarks>
internal ref struct SimpleYaml
{
    private const int MaximumDepth = 16;

    // YamlDotNet wants the colon within 1024 characters.
    private const int MaximumKeyLength = 1000;

    // NUL, tabs and the line endings that only YAML 1.1 knows.
    private static readonly SearchValues<char> Unusual = SearchValues.Create("\0\t\u0085\u2028\u2029");

    private readonly string _text;
    private readonly int _end;
    private int _at;
    private int _lineStart;
    private int _lineEnd;

    // The column where the line's content starts, or the item's after a dash; -1 after the last line.
    private int _column;

    private SimpleYaml(string text, int start, int end)
    {
        _text = text;
        _end = end;
        _lineEnd = start;
    }

    /// <summary>The document in a part of a text; null when YamlDotNet has to read it.</summary>
    public static Node? Read(string text, int start, int length)
    {
        if (HasUnusual(text.AsSpan(start, length))) return null;
        var reader = new SimpleYaml(text, start, start + length);
        reader.StartLine(start);
        if (reader._column < 0) return null;
        var root = reader.ReadBlock(1);
        return reader._column < 0 ? root : null;
    }

    private static bool HasUnusual(ReadOnlySpan<char> part)
    {
        if (part.ContainsAny(Unusual)) return true;
        for (var at = part.IndexOf('\r'); at >= 0; at = part.IndexOf('\r'))
        {
            if (at + 1 == part.Length || part[at + 1] != '\n') return true;
            part = part[(at + 2)..];
        }

        return false;
    }

    /// <summary>Goes to the next line with content.</summary>
    private void NextLine()
    {
        var ending = _lineEnd + 1 < _end && _text[_lineEnd] == '\r' ? 2 : 1;
        StartLine(_lineEnd + ending);
    }

    private void StartLine(int start)
    {
        while (start < _end)
        {
            var length = _text.AsSpan(start, _end - start).IndexOf('\n');
            var next = length < 0 ? _end : start + length + 1;
            _lineEnd = length < 0 ? _end : length > 0 && _text[next - 2] == '\r' ? next - 2 : next - 1;
            _lineStart = _at = start;
            SkipSpaces();
            _column = _at - start;
            if (_at < _lineEnd && _text[_at] != '#') return;
            start = next;
        }

        _column = -1;
    }

    /// <summary>Reads the mapping or sequence whose first line is the current one.</summary>
    private Node? ReadBlock(int depth)
    {
        if (depth > MaximumDepth) return null;
        if (IsDash) return ReadSequence(depth);
        return ReadScalar(isFlow: false) is { } key && IsColon ? ReadMapping(key, depth) : null;
    }

    private Node? ReadMapping(Node key, int depth)
    {
        var column = _column;
        var begin = key.Span.Start;
        var members = new MappingMembers();
        while (true)
        {
            if (key.Span.Length > MaximumKeyLength) return null;
            _at++;
            if (ReadValue(column, mayBeIndentless: true, depth) is not { } value) return null;
            if (members.Add(key, value) is not null) return null;
            // A deeper line continues the scalar above it.
            if (_column > column) return null;
            if (_column < column) return new Node(NodeKind.Mapping, TextSpan.FromBounds(begin, value.Span.End), members.All);
            if (ReadScalar(isFlow: false) is not { } next || !IsColon) return null;
            key = next;
        }
    }

    private Node? ReadSequence(int depth)
    {
        var column = _column;
        var begin = _at;
        var items = new List<Node>();
        while (_column == column && IsDash)
        {
            _at++;
            if (ReadItem(column, depth) is not { } item) return null;
            items.Add(item);
        }

        return _column > column ? null : new Node(NodeKind.Sequence, TextSpan.FromBounds(begin, items[^1].Span.End), items);
    }

    /// <summary>Reads what stands after a dash, which may be the first line of a block itself.</summary>
    private Node? ReadItem(int column, int depth)
    {
        var afterDash = _at;
        SkipSpaces();
        var isBlock = _at < _lineEnd && (IsDash || HasKey());
        if (!isBlock)
        {
            _at = afterDash;
            return ReadValue(column, mayBeIndentless: false, depth);
        }

        _column = _at - _lineStart;
        return ReadBlock(depth + 1);
    }

    private bool HasKey()
    {
        var at = _at;
        var isKey = ReadScalar(isFlow: false) is not null && IsColon;
        _at = at;
        return isKey;
    }

    /// <summary>Reads the value after a colon or dash, on the same line or as a block below it.</summary>
    private Node? ReadValue(int column, bool mayBeIndentless, int depth)
    {
        var afterIndicator = _at;
        SkipSpaces();
        if (_at == _lineEnd)
        {
            NextLine();
            var isBlock = _column > column || (mayBeIndentless && _column == column && IsDash);
            return isBlock ? ReadBlock(depth + 1) : Scalar(afterIndicator, afterIndicator, isQuoted: false);
        }

        var value = ReadInline(isFlow: false, depth + 1);
        SkipSpaces();
        if (value is null || _at != _lineEnd) return null;
        NextLine();
        return value;
    }

    private Node? ReadInline(bool isFlow, int depth)
    {
        if (depth > MaximumDepth) return null;
        return _text[_at] switch
        {
            '[' => ReadFlowSequence(depth),
            '{' => ReadFlowMapping(depth),
            _ => ReadScalar(isFlow),
        };
    }

    private Node? ReadFlowSequence(int depth)
    {
        var begin = _at++;
        var items = new List<Node>();
        SkipSpaces();
        if (Current == ']') return new Node(NodeKind.Sequence, TextSpan.FromBounds(begin, ++_at), items);
        while (_at < _lineEnd && ReadInline(isFlow: true, depth + 1) is { } item)
        {
            items.Add(item);
            SkipSpaces();
            if (Current == ']') return new Node(NodeKind.Sequence, TextSpan.FromBounds(begin, ++_at), items);
            if (!SkipComma()) return null;
        }

        return null;
    }

    private Node? ReadFlowMapping(int depth)
    {
        var begin = _at++;
        var members = new MappingMembers();
        SkipSpaces();
        if (Current == '}') return new Node(NodeKind.Mapping, TextSpan.FromBounds(begin, ++_at), members.All);
        while (_at < _lineEnd && ReadScalar(isFlow: true) is { } key && IsColon)
        {
            _at++;
            SkipSpaces();
            if (_at == _lineEnd || key.Span.Length > MaximumKeyLength) return null;
            if (ReadInline(isFlow: true, depth + 1) is not { } value) return null;
            if (members.Add(key, value) is not null) return null;
            SkipSpaces();
            if (Current == '}') return new Node(NodeKind.Mapping, TextSpan.FromBounds(begin, ++_at), members.All);
            if (!SkipComma()) return null;
        }

        return null;
    }

    private bool SkipComma()
    {
        if (Current != ',') return false;
        _at++;
        SkipSpaces();
        return true;
    }

    /// <summary>Reads a scalar, which may be a key, and goes to the end of its line or to what may follow it there.</summary>
    private Node? ReadScalar(bool isFlow)
    {
        var begin = _at;
        if (_text[begin] is '"' or '\'') return ReadQuoted(begin);
        if (!MayStartPlain(_text[begin])) return null;
        for (; _at < _lineEnd; _at++)
        {
            var c = _text[_at];
            if (c == '#' && _text[_at - 1] == ' ') return null;
            if (c == ':' && EndsPlain(_at + 1, isFlow)) break;
            if (isFlow && c is ',' or '[' or ']' or '{' or '}') break;
        }

        var end = _at;
        while (_text[end - 1] == ' ') end--;
        return Scalar(begin, end, isQuoted: false);
    }

    private Node? ReadQuoted(int begin)
    {
        var quote = _text[begin];
        var rest = _text.AsSpan(begin + 1, _lineEnd - begin - 1);
        var length = quote == '"' ? rest.IndexOfAny('"', '\\') : rest.IndexOf('\'');
        if (length < 0 || rest[length] == '\\') return null;
        var end = begin + 1 + length;
        _at = end + 1;
        if (Current == quote) return null;
        SkipSpaces();
        return Scalar(begin + 1, end, isQuoted: true);
    }

    private readonly Node Scalar(int begin, int end, bool isQuoted)
    {
        var quote = isQuoted ? 1 : 0;
        return new Node(NodeKind.Scalar, TextSpan.FromBounds(begin - quote, end + quote), [])
        {
            Text = _text[begin..end],
            IsQuoted = isQuoted,
            Map = OffsetMap.Identity(begin, end - begin),
        };
    }

    private readonly bool IsDash => Current == '-' && EndsPlain(_at + 1, isFlow: false);

    private readonly bool IsColon => Current == ':' && EndsPlain(_at + 1, isFlow: false);

    private readonly char Current => _at < _lineEnd ? _text[_at] : '\0';

    private readonly bool EndsPlain(int at, bool isFlow) =>
        at >= _lineEnd || _text[at] == ' ' || (isFlow && _text[at] is ',' or '[' or ']' or '{' or '}');

    private static bool MayStartPlain(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is '/' or '(' or '+' or '_' or '$' or > '\u007F';

    private void SkipSpaces()
    {
        while (_at < _lineEnd && _text[_at] == ' ') _at++;
    }
}
