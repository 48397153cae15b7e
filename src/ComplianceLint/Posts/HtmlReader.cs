using ComplianceLint.Html;
using ComplianceLint.Syntax;

namespace ComplianceLint.Posts;

/// <summary>Reads the text of a post that a scheduler or an editor keeps as HTML into blocks without markup.</summary>
/// <remarks>Whatever is not shown — addresses, attributes, scripts, comments — is read too, behind the text, so that masking sees it.</remarks>
internal sealed class HtmlReader
{
    private readonly string _text;
    private readonly OffsetMap _outer;
    private readonly PostBuilder _builder;
    private readonly HtmlPieces _pieces;
    private readonly DirectiveComments _directives;
    private readonly Zone _zone;
    private readonly string? _channel;
    private readonly bool _splitsAtRules;
    private readonly OpenElements _open = new();
    private readonly List<Deferred> _afterBlock = [];
    private readonly List<Deferred> _afterPost = [];
    private readonly List<PostImage> _images = [];
    private int _post;
    private bool _isInBlock;

    /// <summary>Where the tag stands that is being read, and whether anything was shown since the last block ended.</summary>
    private int _at;
    private bool _isShown;

    /// <summary>Lines without text before the next block, and whether the open paragraph is still one of them.</summary>
    private int _emptyLines;
    private bool _isEmptyParagraph;

    /// <summary>The link that is open: its entry in <see cref="_afterBlock"/>, and where its text begins.</summary>
    private int _link = -1;
    private int _linkText;

    private HtmlReader(string text, OffsetMap outer, PostBuilder builder, Zone zone, string? channel, bool splitsAtRules)
    {
        // Browsers drop NUL or show U+FFFD; the same length keeps offsets.
        _text = text.Replace('\0', '\uFFFD');
        _outer = outer;
        _builder = builder;
        _pieces = new HtmlPieces(_text, outer, builder);
        _directives = new DirectiveComments(_text, outer, builder, channel, isMarkdown: false);
        _zone = zone;
        _channel = channel;
        _splitsAtRules = splitsAtRules;
    }

    /// <inheritdoc cref="MarkdownReader.Read(string, OffsetMap, PostBuilder, Zone, string?, bool)"/>
    public static List<PostImage> Read(string text, OffsetMap outer, PostBuilder builder, Zone zone, string? channel = null, bool splitsAtBreaks = false)
    {
        var reader = new HtmlReader(text, outer, builder, zone, channel, splitsAtBreaks);
        reader.Read();
        return reader._images;
    }

    private void Read()
    {
        _post = _builder.OpenPost(_zone, _channel);
        var scanner = new HtmlScanner(_text);
        while (scanner.Next(out var token)) ReadToken(token);
        _at = _text.Length;
        ClosePost();
    }

    private void ReadToken(HtmlToken token)
    {
        _at = token.Start;
        switch (token.Kind)
        {
            case HtmlTokenKind.Text:
                ReadText(token);
                break;
            case HtmlTokenKind.StartTag:
                ReadStartTag(token);
                break;
            case HtmlTokenKind.EndTag:
                ReadEndTag(token);
                break;
            case HtmlTokenKind.Comment:
                Defer(_afterPost, token.Start, token.End, Zone.Comment, isRaw: true);
                _directives.Add(new TextSpan(token.Start, token.Length), _zone | Flags, isAlone: !_isInBlock);
                break;
            default:
                Defer(_afterPost, token.Start, token.End, Zone.Code, isRaw: true);
                break;
        }
    }

    private void ReadText(HtmlToken token)
    {
        if (!_isInBlock && !BeginText(token)) return;
        if (_open.IsPreformatted) _pieces.AppendExact(token.Start, token.End, inAttribute: false, _open.InlineFlags);
        else _pieces.Append(token.Start, token.End, _open.InlineFlags);
    }

    /// <returns>False for blanks, which begin no block.</returns>
    private bool BeginText(HtmlToken token)
    {
        if (_pieces.FirstVisible(token.Start, token.End) == token.End) return false;
        var kind = _open.IsHeading ? ElementKind.Heading : _open.IsListItem ? ElementKind.ListItem : ElementKind.Paragraph;
        if (kind == ElementKind.ListItem && _open.TakeMark() is { } mark) _builder.MarkNext(mark);
        Begin(kind, _zone | _open.BlockFlags, "\n" + new string('\n', _emptyLines));
        _isInBlock = _isShown = true;
        _isEmptyParagraph = false;
        _emptyLines = 0;
        return true;
    }

    private void ReadStartTag(HtmlToken tag)
    {
        var name = tag.NameIn(_text);
        if (HtmlElements.BlockNamed(name) is { } block)
        {
            if (_open.Knows(block, isStart: true)) StartBlock(block);
        }
        else if (HtmlElements.Is(name, "br"))
        {
            Break(tag);
        }
        else
        {
            _open.Inline(name, isStart: true);
        }

        ReadAttributes(tag, name);
        if (HtmlElements.Is(name, "img")) ReadImage(tag);
    }

    private void StartBlock(string block)
    {
        EndBlock();
        _open.Start(block);
        _isEmptyParagraph = block is "p" or "div";
        if (block == "hr" && _splitsAtRules) SplitPost();
    }

    private void ReadEndTag(HtmlToken tag)
    {
        var name = tag.NameIn(_text);
        if (HtmlElements.BlockNamed(name) is { } block)
        {
            if (_open.Knows(block, isStart: false)) CloseBlock(block);
        }
        else if (HtmlElements.Is(name, "br"))
        {
            Break(tag);
        }
        else
        {
            if (HtmlElements.Is(name, "a")) EndLink();
            _open.Inline(name, isStart: false);
        }

        ReadAttributes(tag, name);
    }

    private void CloseBlock(string block)
    {
        EndBlock();
        _open.End(block);
        if (_isEmptyParagraph) _emptyLines++;
        _isEmptyParagraph = false;
    }

    private void Break(HtmlToken tag)
    {
        if (_isInBlock) _pieces.Break(new TextSpan(tag.Start, tag.Length));
        else _emptyLines++;
        _isEmptyParagraph = false;
    }

    private void ReadAttributes(HtmlToken tag, ReadOnlySpan<char> name)
    {
        if (!IsPlainName(name) && HtmlElements.BlockNamed(name) is null) Defer(_afterPost, tag.NameStart, tag.Name, Zone.Code, isRaw: true);
        var attributes = new HtmlAttributes(_text, tag.Name);
        while (attributes.Next(out var attribute)) ReadAttribute(attribute, isLink: HtmlElements.Is(name, "a"));
    }

    private void ReadAttribute(HtmlAttribute attribute, bool isLink)
    {
        var name = _text.AsSpan(attribute.Name.Start, attribute.Name.Length);
        var (start, end) = (attribute.Value.Start, attribute.Value.End);
        if (!IsPlainName(name)) Defer(_afterPost, attribute.Name.Start, attribute.Name.End, Zone.Code, isRaw: true);
        if (start == end) return;
        if (isLink && HtmlElements.Is(name, "href")) BeginLink(attribute.Value);
        else if (HtmlElements.IsAddress(name)) Defer(_afterPost, start, end, Zone.Url);
        else if (HtmlElements.Is(name, "title")) Defer(_afterPost, start, end, Zone.None);
        else if (HtmlElements.Is(name, "alt") || HtmlElements.Is(name, "aria-label")) _afterPost.Add(new(ElementKind.Attachment, new(start, end - start), Zone.AltText | Flags));
        else Defer(_afterPost, start, end, Zone.Code);
    }

    /// <summary>A name that says nothing but what HTML says with it; in any other something may be hidden.</summary>
    private static bool IsPlainName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetter(c) && c is not ('-' or ':')) return false;
        }

        return true;
    }

    private void BeginLink(TextSpan address)
    {
        _link = _afterBlock.Count;
        _linkText = _builder.Length;
        Defer(_afterBlock, address.Start, address.End, Zone.Url);
    }

    /// <summary>An address that its own link shows is no second one.</summary>
    private void EndLink()
    {
        if (_link < 0 || _link >= _afterBlock.Count) return;
        var shown = WithoutScheme(_builder.TextFrom(_linkText));
        var address = WithoutScheme(_pieces.Decode(_afterBlock[_link].Span));
        if (shown.Equals(address, StringComparison.OrdinalIgnoreCase)) _afterBlock[_link] = _afterBlock[_link] with { Zone = _afterBlock[_link].Zone | Zone.Code };
        _link = -1;
    }

    private static ReadOnlySpan<char> WithoutScheme(ReadOnlySpan<char> address)
    {
        address = address.Trim().TrimEnd('/');
        foreach (var scheme in (ReadOnlySpan<string>)["https://", "http://", "mailto:", "tel:"])
        {
            if (address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return address[scheme.Length..];
        }

        return address;
    }

    private void ReadImage(HtmlToken tag)
    {
        var image = HtmlImage.Read(_text, tag);
        _isShown = true;
        _images.Add(new PostImage(_pieces.Decode(image.File), _pieces.Decode(image.Alt), _outer.ToSource(tag.Start, tag.Length)));
    }

    private Zone Flags => _open.BlockFlags | _open.InlineFlags;

    private void Begin(ElementKind kind, Zone zone, string separator)
    {
        _builder.BeginBlock(kind, zone, separator);
        _pieces.Begin();
    }

    private void EndBlock()
    {
        if (_isInBlock) _builder.EndBlock();
        if (_isShown) _directives.EndBlock(_at);
        _isInBlock = _isShown = false;
        Emit(_afterBlock);
    }

    private void SplitPost()
    {
        ClosePost();
        _post = _builder.OpenPost(_zone, _channel);
        _emptyLines = 0;
    }

    private void ClosePost()
    {
        EndBlock();
        _directives.EndPost();
        _builder.ClosePost(_post);
        Emit(_afterPost);
        _builder.EndPublished();
    }

    private void Defer(List<Deferred> list, int start, int end, Zone flag, bool isRaw = false) =>
        list.Add(new Deferred(ElementKind.Paragraph, TextSpan.FromBounds(start, end), _zone | flag | Flags) { IsRaw = isRaw });

    /// <summary>Writes what does not belong into the running text, as <see cref="MarkdownReader"/> does.</summary>
    private void Emit(List<Deferred> list)
    {
        foreach (var part in list)
        {
            Begin(part.Kind, part.Zone, "\n");
            if (part.IsRaw) _pieces.AppendRaw(part.Span.Start, part.Span.End);
            else _pieces.AppendExact(part.Span.Start, part.Span.End, inAttribute: true);
            _builder.EndBlock();
        }

        list.Clear();
        _link = -1;
    }

    private readonly record struct Deferred(ElementKind Kind, TextSpan Span, Zone Zone)
    {
        /// <summary>True where no character stands for another.</summary>
        public bool IsRaw { get; init; }
    }
}
