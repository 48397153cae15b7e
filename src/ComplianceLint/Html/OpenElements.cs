namespace ComplianceLint.Html;

/// <summary>The blocks that are open at a place, as a browser would have them, as far as they change how text is read.</summary>
/// <remarks>
/// Where a browser repairs more than this, less is taken for quoted: text is rather read than hidden from the rules.
/// A list on the heap, and each end tag pops what it passes: 100,000 nested elements take linear time and no stack.
/// </remarks>
internal sealed class OpenElements
{
    private readonly List<Open> _open = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _code;
    private int _quotes;

    /// <summary>True inside <c>pre</c>, where blanks and line breaks count.</summary>
    public bool IsPreformatted => CountOf("pre") > 0;

    public bool IsHeading => _open.Count > 0 && _open[^1].Name == "h1";

    /// <summary>True in a list item, also in a paragraph that is its child.</summary>
    public bool IsListItem => ItemIndex >= 0;

    /// <summary>The flags of a block at this place.</summary>
    public Zone BlockFlags =>
        (CountOf("blockquote") > 0 ? Zone.Quoted : Zone.None) | (IsPreformatted ? Zone.Code : Zone.None);

    /// <summary>The flags that running text has besides.</summary>
    public Zone InlineFlags => (_quotes > 0 ? Zone.Quoted : Zone.None) | (_code > 0 ? Zone.Code : Zone.None);

    private int ItemIndex
    {
        get
        {
            var top = _open.Count - 1;
            if (top > 0 && _open[top].Name == "p") top--;
            return top >= 0 && _open[top].Name == "li" ? top : -1;
        }
    }

    /// <summary>True when the tag of a block means something here; a browser skips one that ends nothing, and a cell outside a table.</summary>
    public bool Knows(string name, bool isStart)
    {
        if (!isStart && name != "p" && CountOf(Uniform(name)) == 0) return false;
        return name is not ("caption" or "tbody" or "td" or "tfoot" or "th" or "thead" or "tr") || CountOf("table") > 0;
    }

    /// <summary>The start or end of running text that is code or a quotation.</summary>
    public void Inline(ReadOnlySpan<char> name, bool isStart)
    {
        if (HtmlElements.Is(name, "code")) _code = Math.Max(0, _code + (isStart ? 1 : -1));
        else if (HtmlElements.Is(name, "q")) _quotes = Math.Max(0, _quotes + (isStart ? 1 : -1));
    }

    /// <param name="name">The block's name, from <see cref="HtmlElements.BlockNamed"/>.</param>
    public void Start(string name)
    {
        _quotes = 0;
        // No paragraph holds a block.
        if (_open.Count > 0 && _open[^1].Name == "p") Pop();
        if (name == "hr") return;
        if (name is "td" or "th") PopTo("tr", "tbody", "thead", "tfoot", "table");
        else if (name == "tr") PopTo("tbody", "thead", "tfoot", "table");
        else if (name is "tbody" or "thead" or "tfoot") PopTo("table");
        _open.Add(new Open(Uniform(name), _code) { Mark = name == "li" ? NextMark() : null });
        _counts[_open[^1].Name] = CountOf(_open[^1].Name) + 1;
    }

    /// <summary>Closes the innermost block of a name and everything in it; without one the tag means nothing.</summary>
    public void End(string name)
    {
        _quotes = 0;
        var closed = Uniform(name);
        if (CountOf(closed) == 0) return;
        while (!string.Equals(Pop(), closed, StringComparison.Ordinal)) { }
    }

    /// <summary>A cell ends the cell before it, a row the row: end tags are rarely written.</summary>
    private void PopTo(params ReadOnlySpan<string> names)
    {
        while (!names.Contains(_open[^1].Name)) Pop();
    }

    /// <summary>The mark of the list item that is open, once.</summary>
    public string? TakeMark()
    {
        var item = ItemIndex;
        if (item < 0) return null;
        var mark = _open[item].Mark;
        _open[item] = _open[item] with { Mark = null };
        return mark;
    }

    private string NextMark()
    {
        // An item ends the one before it; a list stands right around its items.
        if (_open.Count > 0 && _open[^1].Name == "li") Pop();
        if (_open.Count == 0 || _open[^1].Name != "ol") return "- ";
        _open[^1] = _open[^1] with { Items = _open[^1].Items + 1 };
        return _open[^1].Items.ToString(System.Globalization.CultureInfo.InvariantCulture) + ". ";
    }

    private string Pop()
    {
        var (name, code) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        _counts[name]--;
        // Code that a cell leaves open does not go on in the next.
        if (name is "td" or "th" or "caption") _code = code;
        return name;
    }

    private int CountOf(string name) => _counts.GetValueOrDefault(name);

    /// <summary>Each heading ends any other.</summary>
    private static string Uniform(string name) => name is "h2" or "h3" or "h4" or "h5" or "h6" ? "h1" : name;

    private readonly record struct Open(string Name, int Code)
    {
        /// <summary>Of a list how many items it has had; of an item its mark, until its first text.</summary>
        public int Items { get; init; }

        public string? Mark { get; init; }
    }
}
