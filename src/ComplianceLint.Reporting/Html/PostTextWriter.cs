using System.Globalization;

namespace ComplianceLint.Reporting.Html;

/// <summary>Writes the text of a post as it is read, block by block, and of a very long one what has marks and what stands first.</summary>
internal sealed class PostTextWriter(HtmlText html, Analysis analysis, PostMarks marks)
{
    /// <summary>Ten times a long caption.</summary>
    private const int MostCharacters = 20_000;

    private static readonly LocalizedText Variant = new("Varian untuk", "Variant for");
    private static readonly LocalizedText AltText = new("Teks alternatif", "Alternative text");
    private static readonly LocalizedText NotShown = new("Bagian tanpa temuan yang tidak ditampilkan", "Parts without findings that are not shown");

    private int _written;
    private int _leftOut;
    private int _part;
    private bool _isInList;

    /// <returns>False when the post has no text.</returns>
    public bool Write(IReadOnlyList<TextBlock> blocks)
    {
        var parts = blocks.Where(block => !IsVariant(block)).Select(block => block.Part).DefaultIfEmpty().Max();
        var isAny = false;
        foreach (var i in Enumerable.Range(0, blocks.Count).OrderBy(i => blocks[i].Rank))
        {
            // The title stands above the post already.
            if (blocks[i].IsField || (blocks[i].Zone.HasFlag(Zone.Title) && marks.In(i).Count == 0)) continue;
            isAny = true;
            Write(blocks[i], marks.In(i), parts);
        }

        EndList();
        if (_leftOut > 0) html.Markup("<p class=\"faint\">").Say(NotShown).Markup(": ").Number(_leftOut).Markup(".</p>");
        return isAny;
    }

    private void Write(TextBlock block, IReadOnlyList<TextMark> found, int parts)
    {
        if (_written > MostCharacters && found.Count == 0)
        {
            _leftOut++;
            return;
        }

        if (block.Part > 0 && block.Part != _part) BeginPart(block, parts);
        var isItem = block.Kind == ElementKind.ListItem;
        if (isItem && !_isInList) html.Markup("<ul>");
        else if (!isItem) EndList();
        _isInList = isItem;
        var name = isItem ? "li" : "p";
        html.Markup($"<{name}{StyleOf(block)}{LanguageOf(block)}>");
        if (block.Zone.HasFlag(Zone.AltText)) html.Say("span", AltText, "class=\"label\"");
        MarkedText.Write(html, analysis.ReadText(block.Start, block.End - block.Start), block.Start, found);
        html.Markup($"</{name}>\n");
        _written += block.End - block.Start;
    }

    private void BeginPart(TextBlock block, int parts)
    {
        _part = block.Part;
        EndList();
        if (IsVariant(block)) html.Markup("<p class=\"part\">").Say(Variant).Markup(" ").Text(ChannelOf(block)).Markup("</p>");
        else if (parts > 1) html.Markup(string.Create(CultureInfo.InvariantCulture, $"<p class=\"part\">{block.Part}/{parts}</p>"));
    }

    private void EndList()
    {
        if (_isInList) html.Markup("</ul>");
        _isInList = false;
    }

    private string ChannelOf(TextBlock block) =>
        analysis.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Zone.HasFlag(Zone.Variant) && diagnostic.TextStart >= block.Start && diagnostic.TextStart < block.End)?.Channel is { } channel
            ? HtmlNames.OfChannel(channel) : FieldName.At(analysis, analysis.Post.ToSource(block.Start, block.End - block.Start).Start)?.Split('.')[^1] is { } key ? HtmlNames.OfChannel(key) : "";

    private static bool IsVariant(TextBlock block) => block.Zone.HasFlag(Zone.Variant);

    private static string StyleOf(TextBlock block) => block switch
    {
        { Zone: var zone } when zone.HasFlag(Zone.Title) => " class=\"title\"",
        { Zone: var zone } when zone.HasFlag(Zone.AltText) => " class=\"alt\"",
        { Zone: var zone } when zone.HasFlag(Zone.Code) => " class=\"code\"",
        { Zone: var zone } when zone.HasFlag(Zone.Quoted) => " class=\"quoted\"",
        { Kind: ElementKind.Heading } => " class=\"heading\"",
        _ => "",
    };

    /// <summary>So that a text is read aloud in its own language, whatever that of the page is.</summary>
    private static string LanguageOf(TextBlock block) => block.Language switch
    {
        Language.English => " lang=\"en\"",
        Language.Indonesian => " lang=\"id\"",
        _ => "",
    };
}
