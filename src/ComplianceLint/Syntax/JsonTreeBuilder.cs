using System.Text.Json;

namespace ComplianceLint.Syntax;

/// <summary>Turns the tokens of Utf8JsonReader into nodes; after a fault it returns what it has.</summary>
internal ref struct JsonTreeBuilder
{
    private readonly SourceText _source;
    private readonly TextSpan _part;
    private readonly ReadOnlySpan<byte> _bytes;
    private Utf8JsonReader _reader;
    private Utf8Offsets _offsets;
    private List<Failure>? _failures;
    private bool _stopped;

    public JsonTreeBuilder(SourceText source, TextSpan part, ReadOnlySpan<byte> bytes)
    {
        _source = source;
        _part = part;
        _bytes = bytes;
        _offsets = new Utf8Offsets(source.Text, part, bytes.Length);
        // One level more than allowed, so that the limit is ours to explain.
        _reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = SyntaxFailure.MaximumDepth + 1 });
    }

    public (Node? Root, IReadOnlyList<Failure> Failures) Read()
    {
        var root = Next() ? ReadValue(1) : null;
        Next(); // refuses whatever follows the value
        return (root, _failures ?? []);
    }

    /// <summary>Moves to the next token; false at the end and after a fault.</summary>
    private bool Next()
    {
        if (_stopped) return false;
        try
        {
            return _reader.Read();
        }
        catch (JsonException e)
        {
            _stopped = true;
            var offset = OffsetOf(e);
            Report(offset, JsonFaults.Explain(_source.Text, _part, offset));
            return false;
        }
    }

    private void Report(int offset, LocalizedText message) =>
        (_failures ??= []).Add(SyntaxFailure.At(_source, offset, EngineRules.InvalidJson, message));

    /// <summary>Reads the value of the current token; null when a limit stops the reading.</summary>
    private Node? ReadValue(int depth)
    {
        var begin = _offsets.At(_reader.TokenStartIndex);
        if (_reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return ReadScalar(begin);
        if (depth <= SyntaxFailure.MaximumDepth)
        {
            return _reader.TokenType == JsonTokenType.StartObject ? ReadObject(begin, depth) : ReadArray(begin, depth);
        }

        _stopped = true;
        Report(begin, SyntaxFailure.TooDeep);
        return null;
    }

    private Node ReadObject(int begin, int depth)
    {
        var members = new MappingMembers();
        var end = begin + 1;
        while (Next())
        {
            if (_reader.TokenType == JsonTokenType.EndObject)
            {
                end = EndOfToken();
                break;
            }

            var key = ReadScalar(_offsets.At(_reader.TokenStartIndex));
            if (!Next() || ReadValue(depth + 1) is not { } value) break;
            end = value.Span.End;
            if (members.Add(key, value) is { } first)
            {
                (_failures ??= []).Add(SyntaxFailure.DuplicateKey(_source, key.Span, first.NameSpan));
            }
        }

        return new Node(NodeKind.Mapping, TextSpan.FromBounds(begin, end), members.All);
    }

    private Node ReadArray(int begin, int depth)
    {
        var items = new List<Node>();
        var end = begin + 1;
        while (Next())
        {
            if (_reader.TokenType == JsonTokenType.EndArray)
            {
                end = EndOfToken();
                break;
            }

            if (ReadValue(depth + 1) is not { } item) break;
            items.Add(item);
            end = item.Span.End;
        }

        return new Node(NodeKind.Sequence, TextSpan.FromBounds(begin, end), items);
    }

    /// <summary>Reads a string, a key, a number, a truth value or null.</summary>
    private Node ReadScalar(int begin)
    {
        var isQuoted = _reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        var span = TextSpan.FromBounds(begin, EndOfToken());
        var content = isQuoted ? new TextSpan(begin + 1, span.Length - 2) : span;
        var decoded = isQuoted && _reader.ValueIsEscaped
            ? JsonString.Decode(_source.Text, content)
            : new JsonString(
                _source.Text.Substring(content.Start, content.Length), OffsetMap.Identity(content.Start, content.Length), -1);
        if (decoded.HalfPair >= 0) Report(decoded.HalfPair, JsonFaults.HalfPair);
        return new Node(NodeKind.Scalar, span, []) { Text = decoded.Text, IsQuoted = isQuoted, Map = decoded.Map };
    }

    private int EndOfToken()
    {
        var quotes = _reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        return _offsets.At(_reader.TokenStartIndex + _reader.ValueSpan.Length + quotes);
    }

    private readonly int OffsetOf(JsonException fault)
    {
        var line = 0;
        for (var i = 0L; i < fault.LineNumber; i++) line += _bytes[line..].IndexOf((byte)'\n') + 1;
        return new Utf8Offsets(_source.Text, _part, _bytes.Length).At(line + (fault.BytePositionInLine ?? 0));
    }
}
