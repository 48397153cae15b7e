using ComplianceLint.Syntax;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ComplianceLint.Posts;

/// <summary>Reads the text of a post, which is Markdown in every format, into blocks without markup.</summary>
/// <remarks>The one place that knows Markdig; its spans are inclusive, ours are half-open.</remarks>
internal sealed class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    private readonly string _text;
    private readonly OffsetMap _outer;
    private readonly PostBuilder _builder;
    private readonly MarkdownPieces _pieces;
    private readonly DirectiveComments _directives;
    private readonly Zone _zone;
    private readonly string? _channel;
    private readonly bool _splitsAtBreaks;
    private readonly List<Deferred> _afterBlock = [];
    private readonly List<Deferred> _afterPost = [];
    private int _post;
    private Zone _flags;

    private MarkdownReader(string text, OffsetMap outer, PostBuilder builder, Zone zone, string? channel, bool splitsAtBreaks)
    {
        // Markdig writes U+FFFD for NUL; the same length keeps offsets.
        _text = text.Replace('\0', '\uFFFD');
        _outer = outer;
        _builder = builder;
        _pieces = new MarkdownPieces(_text, outer, builder);
        _directives = new DirectiveComments(_text, outer, builder, channel, isMarkdown: true);
        _zone = zone;
        _channel = channel;
        _splitsAtBreaks = splitsAtBreaks;
    }

    /// <summary>Images of the text, which are media of the post.</summary>
    public List<PostImage> Images { get; } = [];

    /// <param name="text">The decoded text, and <paramref name="outer"/> its way back into the file.</param>
    /// <param name="outer">The map of <paramref name="text"/>.</param>
    /// <param name="builder">Receives the blocks.</param>
    /// <param name="zone">The container: body or variant.</param>
    /// <param name="channel">The channel of a variant.</param>
    /// <param name="splitsAtBreaks">True for a thread, whose posts are separated by thematic breaks.</param>
    public static List<PostImage> Read(string text, OffsetMap outer, PostBuilder builder, Zone zone, string? channel = null, bool splitsAtBreaks = false)
    {
        var reader = new MarkdownReader(text, outer, builder, zone, channel, splitsAtBreaks);
        reader.Read();
        return reader.Images;
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        // Nobody writes code in a post by indenting it: an indented line is text that would otherwise be hidden.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        return builder.Build();
    }

    private void Read()
    {
        _post = _builder.OpenPost(_zone, _channel);
        if (TryParse() is { } document) ReadBlocks(document, Zone.None);
        else ReadPlain();
        ClosePost();
    }

    /// <summary>Null for markup that is no draft of a person: it is read as plain text, and the post is incomplete.</summary>
    private MarkdownDocument? TryParse()
    {
        if (MarkupBudget.IsExceededBy(_text)) return null;
        try
        {
            return Markdown.Parse(_text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses nesting deeper than 128.
            return null;
        }
    }

    private void ReadPlain()
    {
        _builder.HasUnreadMarkup = true;
        ReadRaw(0, _text.Length, ElementKind.Paragraph, Zone.None);
    }

    private void ClosePost()
    {
        _directives.EndPost();
        _builder.ClosePost(_post);
        Emit(_afterPost);
        Emit(_afterBlock);
        _builder.EndPublished();
    }

    private void ReadBlocks(ContainerBlock container, Zone flags)
    {
        foreach (var block in container) ReadBlock(block, flags);
    }

    private void ReadBlock(Block block, Zone flags)
    {
        switch (block)
        {
            case QuoteBlock quote:
                ReadBlocks(quote, flags | Zone.Quoted);
                break;
            case LinkReferenceDefinition definition:
                _flags = flags;
                Defer(_afterBlock, definition.UrlSpan, Zone.Url);
                DeferTitle(definition.TitleSpan);
                Emit(_afterBlock);
                break;
            case ContainerBlock container:
                ReadBlocks(container, flags);
                break;
            case ThematicBreakBlock when SplitsAt(block):
                SplitPost();
                break;
            case HeadingBlock { IsSetext: true, Level: 2, Inline: { } text } underlined when SplitsAt(block):
                // Markdown takes a line of --- right below a text for an underline; in a thread it separates posts.
                ReadInlines(underlined, text, flags);
                SplitPost();
                break;
            case HtmlBlock html:
                ReadHtml(html.Span, flags);
                break;
            case LeafBlock { Inline: { } inline } leaf:
                ReadInlines(leaf, inline, flags);
                break;
            case CodeBlock code:
                var length = Math.Max(Length(code.Span), EndOfLines(code) - code.Span.Start);
                ReadRaw(code.Span.Start, length, ElementKind.Paragraph, flags | Zone.Code);
                _directives.EndBlock(code.Span.Start + length);
                break;
        }
    }

    private bool SplitsAt(Block block) => _splitsAtBreaks && block.Parent is MarkdownDocument;

    private void SplitPost()
    {
        ClosePost();
        _post = _builder.OpenPost(_zone, _channel);
    }

    private void ReadInlines(LeafBlock leaf, ContainerInline inlines, Zone flags)
    {
        if (inlines.FirstChild is HtmlInline { NextSibling: null } only && IsComment(only))
        {
            // A comment that is indented like code is a paragraph of its own.
            _flags = flags;
            ReadComment(only, isAlone: leaf is ParagraphBlock);
            return;
        }

        var kind = leaf is HeadingBlock ? ElementKind.Heading : leaf.Parent is ListItemBlock ? ElementKind.ListItem : ElementKind.Paragraph;
        if (leaf.Parent is ListItemBlock item && item[0] == leaf) _builder.MarkNext(MarkOf(item));
        BeginBlock(kind, flags);
        ReadInline(inlines);
        _builder.EndBlock();
        Emit(_afterBlock);
        _directives.EndBlock(leaf.Span.Start + Length(leaf.Span));
    }

    private static string MarkOf(ListItemBlock item) =>
        item.Parent is ListBlock { IsOrdered: true } ? item.Order.ToString(System.Globalization.CultureInfo.InvariantCulture) + ". " : "- ";

    private void BeginBlock(ElementKind kind, Zone flags)
    {
        _flags = flags;
        BeginBlock(kind, _zone | flags, kind == ElementKind.ListItem ? "\n" : "\n\n");
    }

    private void BeginBlock(ElementKind kind, Zone zone, string separator)
    {
        _builder.BeginBlock(kind, zone, separator);
        _pieces.Begin();
    }

    private void ReadInline(ContainerInline inlines)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    _pieces.AppendLiteral(literal);
                    break;
                case LineBreakInline:
                    _pieces.Break();
                    break;
                case HtmlEntityInline entity:
                    _pieces.AppendUnit(entity.Transcoded.AsSpan(), entity.Span.Start, Length(entity.Span));
                    break;
                case CodeInline code:
                    _pieces.Append(code.Span.Start + code.DelimiterCount, Length(code.Span) - (2 * code.DelimiterCount), Zone.Code);
                    break;
                case AutolinkInline autolink:
                    _pieces.Append(autolink.Span.Start + 1, Length(autolink.Span) - 2);
                    break;
                case HtmlInline html:
                    ReadTag(html);
                    break;
                case LinkInline { IsImage: true } image:
                    ReadImage(image);
                    break;
                case LinkInline link:
                    ReadInline(link);
                    Defer(_afterBlock, link.UrlSpan, Zone.Url);
                    DeferTitle(link.TitleSpan);
                    break;
                case ContainerInline container:
                    ReadInline(container);
                    break;
            }
        }
    }

    private void ReadTag(HtmlInline html)
    {
        if (IsComment(html)) ReadComment(html, isAlone: false);
        else if (html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase)) _pieces.Break();
        else foreach (var part in HtmlParts.Split(_text, html.Span.Start, html.Span.Start + Length(html.Span))) DeferPart(part);
    }

    private static bool IsComment(HtmlInline html) => html.Tag.StartsWith("<!--", StringComparison.Ordinal);

    private void ReadComment(HtmlInline html, bool isAlone)
    {
        Defer(_afterPost, html.Span, Zone.Comment);
        _directives.Add(new TextSpan(html.Span.Start, Length(html.Span)), _zone | _flags, isAlone);
    }

    /// <summary>What a reader does not see of HTML, and the images of it.</summary>
    private void DeferPart(HtmlPart part)
    {
        var span = new TextSpan(part.Start, part.Length);
        if (part.Flag == Zone.AltText) _afterPost.Add(new Deferred(ElementKind.Attachment, span, Zone.AltText | _flags) { IsHtml = true });
        else _afterPost.Add(new Deferred(ElementKind.Paragraph, span, _zone | (part.Flag == Zone.None ? Zone.Code : part.Flag) | _flags));
        if (part.Image is { } image) Images.Add(new PostImage(Written(image.File), Written(image.Alt), _outer.ToSource(image.Tag.Start, image.Tag.Length)));
    }

    private string Written(TextSpan span) => _text.Substring(span.Start, span.Length);

    private void ReadImage(LinkInline image)
    {
        var alt = image is { FirstChild: { } first, LastChild: { } last }
            ? TextSpan.FromBounds(first.Span.Start, last.Span.End + 1)
            : new TextSpan(image.Span.Start, 0);
        if (!alt.IsEmpty) _afterPost.Add(new Deferred(ElementKind.Attachment, alt, Zone.AltText | _flags) { Inlines = image });
        Defer(_afterPost, image.UrlSpan, Zone.Url);
        DeferTitle(image.TitleSpan);
        Images.Add(new PostImage(image.Url ?? "", Written(alt), ToSource(image.Span)));
    }

    private void ReadHtml(SourceSpan span, Zone flags)
    {
        var end = span.Start + Length(span);
        var parts = HtmlParts.Split(_text, span.Start, end);
        _flags = flags;
        // Comments alone are no block of text.
        var hasText = parts.Exists(part => part.Flag != Zone.Comment && !IsBlank(part));
        if (hasText) BeginBlock(ElementKind.Paragraph, flags);
        foreach (var part in parts)
        {
            if (part.Flag == Zone.Comment) _directives.Add(new TextSpan(part.Start, part.Length), _zone | flags, _directives.IsAlone(new TextSpan(part.Start, part.Length), span.Start));
            else if (!IsBlank(part)) _directives.EndBlock(end);
            if (part.Flag != Zone.None) DeferPart(part);
            else if (hasText) _pieces.AppendDecoded(part.Start, part.Length, isMarkdown: false);
            if (part.BreaksText) _pieces.Break();
        }

        if (hasText) _builder.EndBlock();
    }

    private bool IsBlank(HtmlPart part) => part.Flag == Zone.None && _text.AsSpan(part.Start, part.Length).IsWhiteSpace();

    private void ReadRaw(int start, int length, ElementKind kind, Zone flags)
    {
        if (length <= 0) return;
        BeginBlock(kind, flags);
        _pieces.Append(start, length);
        _builder.EndBlock();
    }

    private void Defer(List<Deferred> list, SourceSpan span, Zone flag)
    {
        if (!span.IsEmpty && span.Start >= 0 && span.End < _text.Length) list.Add(new Deferred(ElementKind.Paragraph, new TextSpan(span.Start, Length(span)), _zone | flag | _flags));
    }

    /// <summary>A title stands in quotation marks or brackets, which quote nothing.</summary>
    private void DeferTitle(SourceSpan span)
    {
        if (span.Length > 2) Defer(_afterPost, new SourceSpan(span.Start + 1, span.End - 1), Zone.None);
    }

    /// <summary>Writes what does not belong into the running text: addresses behind their block, comments and alternative texts behind the post.</summary>
    private void Emit(List<Deferred> list)
    {
        // An alternative text may hold links and images, which are added while the list is being written.
        for (var i = 0; i < list.Count; i++)
        {
            var (kind, span, zone) = list[i];
            BeginBlock(kind, zone, "\n");
            if (list[i].Inlines is { } inlines) ReadInline(inlines);
            else if ((zone & (Zone.Code | Zone.Comment)) != 0) _pieces.Append(span.Start, span.Length);
            else _pieces.AppendDecoded(span.Start, span.Length, isMarkdown: !list[i].IsHtml);
            _builder.EndBlock();
        }

        list.Clear();
    }

    private TextSpan ToSource(SourceSpan span) => _outer.ToSource(span.Start, Length(span));

    /// <summary>The span of a code block that is not closed ends with its first line.</summary>
    private static int EndOfLines(LeafBlock block) => block.Lines.Count == 0 ? 0 : block.Lines.Lines[block.Lines.Count - 1].Slice.End + 1;

    /// <summary>Markdig lets a block that is not closed end behind the text.</summary>
    private int Length(SourceSpan span) => Math.Min(span.End + 1, _text.Length) - span.Start;

    private readonly record struct Deferred(ElementKind Kind, TextSpan Span, Zone Zone)
    {
        /// <summary>The text where it has markup: an alternative text.</summary>
        public ContainerInline? Inlines { get; init; }

        /// <summary>True for a text in which a backslash stands for itself.</summary>
        public bool IsHtml { get; init; }
    }
}
