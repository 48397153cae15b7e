using ComplianceLint.Syntax;
using ComplianceLint.Text;

namespace ComplianceLint.Posts;

/// <summary>Collects the decoded text of a post, its way back into the file, and its elements.</summary>
internal sealed class PostBuilder
{
    private readonly OffsetMap.Builder _map = new();
    private readonly List<ZoneMark> _marks = [];
    private readonly List<Block> _blocks = [];
    private char[] _text = new char[1024];
    private int _length;

    public ElementList Elements { get; } = new();

    /// <summary>The bodies and variants of the post, in order.</summary>
    public List<PublishedText> Published { get; } = [];

    /// <summary>The marks of list items, which are published and stand in no block: “- ” or “1. ”, by the index of the item's element.</summary>
    public Dictionary<int, string> ListMarks { get; } = [];

    /// <summary>Comments that speak to ComplianceLint, in order.</summary>
    public List<DirectiveComment> Directives { get; } = [];

    /// <summary>True when a text has markup that nobody can read, which may hide words.</summary>
    public bool HasUnreadMarkup { get; set; }

    public string Text => new(_text, 0, _length);

    /// <summary>How much text there is so far.</summary>
    public int Length => _length;

    /// <summary>What was written since the text had a length.</summary>
    public ReadOnlySpan<char> TextFrom(int length) => _text.AsSpan(length, _length - length);

    /// <summary>The code units for which the builder has room.</summary>
    public int Capacity => _text.Length;

    public OffsetMap BuildMap() => _map.Build();

    /// <summary>Makes the builder ready for another post.</summary>
    public void Clear()
    {
        _map.Clear();
        _marks.Clear();
        _blocks.Clear();
        Elements.Clear();
        Published.Clear();
        ListMarks.Clear();
        Directives.Clear();
        _length = 0;
        _lastSourceEnd = 0;
        HasUnreadMarkup = false;
    }

    public int OpenPost(Zone zone, string? channel)
    {
        Published.Add(new PublishedText(Elements.Count, channel));
        return Elements.Open(ElementKind.Post, zone, _length);
    }

    public void ClosePost(int container) => Elements.Close(container, Math.Max(_length, Elements[container].Start));

    /// <summary>Ends the last published text, behind what belongs to it.</summary>
    public void EndPublished() => Published[^1] = Published[^1] with { End = _length };

    /// <summary>The block that begins next is the first of a list item.</summary>
    public void MarkNext(string mark) => ListMarks[Elements.Count] = mark;

    /// <summary>Begins a block; what is appended until <see cref="EndBlock"/> is its text.</summary>
    /// <param name="separator">What stands before it when something does: an empty line between paragraphs, one line break in a list.</param>
    public void BeginBlock(ElementKind kind, Zone zone, string separator = "\n\n")
    {
        if (_length > 0) AppendUnit(separator, _lastSourceEnd, 0);
        _marks.Clear();
        _blocks.Add(new Block(Elements.Open(kind, zone, _length), zone, _length));
    }

    public void EndBlock()
    {
        var block = _blocks[^1];
        var text = _text.AsSpan(0, _length);
        Scanner.Scan(text, block.TextStart, block.Zone, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_marks), Elements);
        Elements.Close(block.Element, _length);
        _blocks[^1] = block with { End = Elements.Count };
    }

    /// <summary>Appends a part of a decoded text as it is.</summary>
    public void Append(string decoded, int start, int length, OffsetMap outer, Zone flag = Zone.None)
    {
        if (length <= 0) return;
        Reserve(length);
        decoded.AsSpan(start, length).CopyTo(_text.AsSpan(_length));
        outer.CopyTo(_map, start, length);
        if (flag != Zone.None) _marks.Add(new ZoneMark(_length, _length + length, flag));
        _length += length;
        _lastSourceEnd = outer.ToSource(start, length).End;
    }

    /// <summary>Appends a text for which something else stands in the file: an entity, an escape, a line break.</summary>
    public void AppendUnit(ReadOnlySpan<char> text, int sourceStart, int sourceLength, Zone flag = Zone.None)
    {
        Reserve(text.Length);
        text.CopyTo(_text.AsSpan(_length));
        if (flag != Zone.None) _marks.Add(new ZoneMark(_length, _length + text.Length, flag));
        // Equal lengths would map character by character, which a unit must not.
        for (var i = 0; i < text.Length; i++) _map.AddUnit(1, sourceStart, sourceLength);
        _length += text.Length;
        _lastSourceEnd = sourceStart + sourceLength;
    }

    /// <summary>Gives every block its language: the stated one, else its own words', else that of the texts around it, else the one that its letters allow.</summary>
    public void DecideLanguages(Language? stated)
    {
        var text = _text.AsSpan(0, _length);
        var evidence = new LanguageDetector.Evidence[_blocks.Count];
        LanguageDetector.Evidence body = default, all = default;
        for (var i = 0; stated is null && i < _blocks.Count; i++)
        {
            var block = _blocks[i];
            if ((block.Zone & (Zone.Field | Zone.Url | Zone.Comment)) != 0) continue;
            evidence[i] = LanguageDetector.Weigh(text, Elements.Span, block.Element, block.End);
            all += evidence[i];
            // Front matter must not change what is found in the body.
            if ((block.Zone & Zone.Body) != 0) body += evidence[i];
        }

        for (var i = 0; i < _blocks.Count; i++)
        {
            var block = _blocks[i];
            var around = (block.Zone & Zone.Body) != 0 ? body : all;
            var known = evidence[i].IsNone ? around : evidence[i];
            var language = stated ?? (known.IsNone ? LanguageDetector.Presume(text, Elements.Span, block.Element, block.End) : known.Language);
            Elements.SetLanguage(block.Element, block.End, language);
        }
    }

    private int _lastSourceEnd;

    private void Reserve(int more)
    {
        if (_length + more > _text.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + more));
    }

    private readonly record struct Block(int Element, Zone Zone, int TextStart)
    {
        public int End { get; init; }
    }
}
