using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ComplianceLint.Syntax;

/// <summary>Turns the events of YamlDotNet's parser into nodes; after a fault it returns what it has.</summary>
internal sealed class YamlTreeBuilder
{
    private readonly SourceText _source;
    private readonly YamlPlaces _places;
    private readonly UnquotedSigils? _sigils;
    private readonly Parser _parser;

    private List<Failure>? _failures;
    private List<TextSpan>? _unquotedValues;
    private List<TextSpan>? _cutScalars;
    private YamlAnchors? _anchors;
    private int _openBracket = -1;
    private int _reached;
    private bool _stopped;

    public YamlTreeBuilder(SourceText source, int start, int length)
    {
        _source = source;
        _places = new YamlPlaces(source.Text, start, length);
        _sigils = UnquotedSigils.Find(source.Text, start, length);
        _parser = new Parser(new MaskedReader(source.Text, start, length, _sigils));
    }

    public YamlReading Read()
    {
        Node? root = null;
        if (Next() && Next() && _parser.Current is DocumentStart && Next())
        {
            root = ReadNode(1);
            if (Next() && Next() && _parser.Current is DocumentStart second)
            {
                Stop(_places.OffsetOf(second.Start), YamlFaults.SecondDocument);
            }
        }

        return new YamlReading(root, _failures ?? [], _unquotedValues ?? [], _cutScalars ?? []);
    }

    /// <summary>Moves to the next event; false after a fault.</summary>
    private bool Next()
    {
        if (_stopped) return false;
        try
        {
            return _parser.MoveNext();
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            // Besides its own exception YamlDotNet lets others out: on a bracket that is left open, on half a surrogate pair.
            var (offset, message) = YamlFaults.Explain(e, _parser.Current, _places, _openBracket);
            Stop(offset, message);
            return false;
        }
    }

    private void Stop(int offset, LocalizedText message)
    {
        _stopped = true;
        Report(offset, message);
    }

    private void Report(int offset, LocalizedText message) =>
        (_failures ??= []).Add(SyntaxFailure.At(_source, offset, EngineRules.InvalidYaml, message));

    /// <summary>Reads the node of the current event; null when a limit stops the reading.</summary>
    private Node? ReadNode(int depth)
    {
        if (_parser.Current is AnchorAlias alias) return ReadAlias(alias, depth);
        if (_parser.Current is not NodeEvent start)
        {
            // YamlDotNet lets an alias pass for a whole pair: its value is then the end of the mapping.
            Stop(_places.OffsetOf(_parser.Current!.Start), YamlFaults.Other);
            return null;
        }

        if (start is not Scalar && depth > SyntaxFailure.MaximumDepth)
        {
            Stop(_places.OffsetOf(start.Start), SyntaxFailure.TooDeep);
            return null;
        }

        var node = start switch
        {
            Scalar scalar => ReadScalar(scalar),
            MappingStart mapping => ReadMapping(mapping, depth),
            _ => ReadSequence((SequenceStart)start, depth),
        };
        if (!start.Anchor.IsEmpty) (_anchors ??= new YamlAnchors()).Add(start.Anchor.Value, node);
        return node;
    }

    private Node ReadScalar(Scalar scalar)
    {
        var span = SpanOf(scalar);
        var value = _sigils?.Restore(scalar.Value, span) ?? scalar.Value;
        if (scalar.Style == ScalarStyle.Plain && _places.IsFollowedByHashtag(span)) (_cutScalars ??= []).Add(span);
        _reached = span.End;
        var map = YamlScalarMap.Exact(_source.Text, span, scalar.Style, value);
        // YamlDotNet overruns its buffer on 2048 spaces after `|1` and loses what follows: nobody must hide text that way.
        if (map is null) Report(span.Start, YamlFaults.Overrun);
        return new Node(NodeKind.Scalar, span, [])
        {
            Text = value,
            IsQuoted = scalar.Style != ScalarStyle.Plain,
            Map = map ?? YamlScalarMap.Whole(span, value),
        };
    }

    private Node ReadMapping(MappingStart start, int depth)
    {
        var begin = _places.ContentStart(start);
        var outerBracket = _openBracket;
        // `[a: b]` has a mapping without braces, whose event has no place at all.
        var isBraced = start.Style == MappingStyle.Flow && begin > outerBracket && _source.Text[begin] == '{';
        if (isBraced) _openBracket = begin;
        var members = new MappingMembers();
        while (Next())
        {
            if (_parser.Current is MappingEnd)
            {
                _openBracket = outerBracket;
                if (isBraced) _reached = _places.OffsetOf(_parser.Current.End) + 1;
                break;
            }

            var key = ReadKey(depth + 1);
            if (!Next() || ReadNode(depth + 1) is not { } value) break;
            if (key is null) continue;
            if (members.All.Count == 0 && !isBraced) begin = key.Span.Start;
            if (members.Add(key, value) is { } first)
            {
                (_failures ??= []).Add(SyntaxFailure.DuplicateKey(_source, key.Span, first.NameSpan));
            }
        }

        return new Node(NodeKind.Mapping, TextSpan.FromBounds(begin, Math.Max(begin, _reached)), members.All);
    }

    private Node ReadSequence(SequenceStart start, int depth)
    {
        var begin = _places.ContentStart(start);
        var outerBracket = _openBracket;
        var isBracketed = start.Style == SequenceStyle.Flow;
        if (isBracketed) _openBracket = begin;
        var items = new List<Node>();
        _reached = begin + 1;
        while (Next())
        {
            if (_parser.Current is SequenceEnd)
            {
                _openBracket = outerBracket;
                if (isBracketed) _reached = _places.OffsetOf(_parser.Current.End) + 1;
                break;
            }

            if (ReadNode(depth + 1) is not { } item) break;
            items.Add(item);
        }

        return new Node(NodeKind.Sequence, TextSpan.FromBounds(begin, _reached), items);
    }

    /// <summary>Null when it is no text.</summary>
    private Node? ReadKey(int depth)
    {
        if (_parser.Current is Scalar scalar && scalar.Anchor.IsEmpty)
        {
            var span = SpanOf(scalar);
            var name = _sigils?.Restore(scalar.Value, span) ?? scalar.Value;
            return new Node(NodeKind.Scalar, span, []) { Text = name, Map = YamlScalarMap.Exact(_source.Text, span, scalar.Style, name) ?? YamlScalarMap.Whole(span, name) };
        }

        var offset = _places.OffsetOf(_parser.Current!.Start);
        var key = ReadNode(depth);
        if (key?.Kind == NodeKind.Scalar) return key;
        if (!_stopped) Report(offset, YamlFaults.KeyIsNoText);
        return null;
    }

    private Node? ReadAlias(AnchorAlias alias, int depth)
    {
        var span = TextSpan.FromBounds(_places.OffsetOf(alias.Start), _places.OffsetOf(alias.End));
        _reached = span.End;
        if (_anchors?.Find(alias.Value.Value) is { } anchored)
        {
            var node = _anchors.Expand(anchored, depth);
            if (node is null) Stop(span.Start, YamlFaults.TooManyAliases);
            return node;
        }

        // Almost always this is text that somebody meant to be bold.
        Report(span.Start, YamlFaults.UnknownAlias);
        return new Node(NodeKind.Scalar, span, [])
        {
            Text = _source.Text.Substring(span.Start, span.Length),
            Map = OffsetMap.Identity(span.Start, span.Length),
        };
    }

    private TextSpan SpanOf(Scalar scalar)
    {
        var begin = _places.ContentStart(scalar);
        if (scalar.Style == ScalarStyle.Plain && scalar.Value.Length == 0) return new TextSpan(begin, 0);
        var span = TextSpan.FromBounds(begin, _places.OffsetOf(scalar.End));
        if (_sigils is not null && _sigils.StartsAt(begin)) (_unquotedValues ??= []).Add(span);
        return span;
    }
}
