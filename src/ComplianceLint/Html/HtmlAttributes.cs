namespace ComplianceLint.Html;

/// <summary>An attribute's name and value, without the quotation marks around it.</summary>
internal readonly record struct HtmlAttribute(TextSpan Name, TextSpan Value);

/// <summary>Reads the attributes of a tag, whatever its author did with quotation marks, blanks and slashes.</summary>
/// <param name="text">The HTML.</param>
/// <param name="start">Behind the tag's name.</param>
internal ref struct HtmlAttributes(ReadOnlySpan<char> text, int start)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>How far the tag has been read; behind its bracket when it is closed.</summary>
    public int End { get; private set; } = start;

    /// <summary>False when the text ends inside the tag.</summary>
    public bool IsClosed { get; private set; }

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    public bool Next(out HtmlAttribute attribute)
    {
        attribute = default;
        while (End < _text.Length && (IsSpace(_text[End]) || _text[End] == '/')) End++;
        if (IsClosed || End == _text.Length) return false;
        if (_text[End] == '>')
        {
            IsClosed = true;
            End++;
            return false;
        }

        var name = ReadName();
        var at = End;
        while (at < _text.Length && IsSpace(_text[at])) at++;
        var hasValue = at < _text.Length && _text[at] == '=';
        attribute = new HtmlAttribute(name, hasValue ? ReadValue(at + 1) : new TextSpan(End, 0));
        return true;
    }

    private TextSpan ReadName()
    {
        var start = End;
        // An equals sign that comes first is a part of the name.
        End++;
        while (End < _text.Length && !IsSpace(_text[End]) && _text[End] is not ('/' or '>' or '=')) End++;
        return TextSpan.FromBounds(start, End);
    }

    private TextSpan ReadValue(int from)
    {
        while (from < _text.Length && IsSpace(_text[from])) from++;
        if (from < _text.Length && _text[from] is '"' or '\'')
        {
            var close = _text[(from + 1)..].IndexOf(_text[from]);
            var end = close < 0 ? _text.Length : from + 1 + close;
            End = Math.Min(end + 1, _text.Length);
            return TextSpan.FromBounds(from + 1, end);
        }

        End = from;
        while (End < _text.Length && !IsSpace(_text[End]) && _text[End] != '>') End++;
        return TextSpan.FromBounds(from, End);
    }
}
