namespace ComplianceLint.Html;

/// <summary>Cuts HTML into text, tags and comments where the standard's tokenizer does, and keeps their places.</summary>
/// <remarks>Never looks back, and finds an end once or not at all: a megabyte of <c>&lt;</c> takes one pass.</remarks>
internal ref struct HtmlScanner(ReadOnlySpan<char> text, int start = 0)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position = start;

    /// <summary>The element whose content is no markup; its name as it is written in the start tag.</summary>
    private ReadOnlySpan<char> _rawElement;
    private HtmlTokenKind _rawKind;

    public bool Next(out HtmlToken token)
    {
        token = default;
        if (_position >= _text.Length) return false;
        token = _rawElement.IsEmpty ? ReadMarkup() : ReadRaw();
        _position = token.End;
        return true;
    }

    private HtmlToken ReadMarkup()
    {
        if (BeginsMarkup(_text[_position..])) return _text[_position + 1] switch
        {
            '!' or '?' => ReadComment(),
            '/' when !char.IsAsciiLetter(_text[_position + 2]) => ReadBogus(),
            _ => ReadTag(),
        };

        var end = _position + 1;
        while (end < _text.Length)
        {
            var next = _text[end..].IndexOf('<');
            if (next < 0) return Token(HtmlTokenKind.Text, _text.Length);
            end += next;
            if (BeginsMarkup(_text[end..])) break;
            end++;
        }

        return Token(HtmlTokenKind.Text, end);
    }

    /// <summary>A lone <c>&lt;</c>, as in “a &lt; b”, is text.</summary>
    private static bool BeginsMarkup(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] != '<') return false;
        return char.IsAsciiLetter(text[1]) || text[1] is '!' or '?' || (text[1] == '/' && text.Length > 2);
    }

    private readonly HtmlToken ReadComment()
    {
        if (!_text[_position..].StartsWith("<!--")) return ReadBogus();
        var content = _position + 4;
        // “<!-->” and “<!--->” are whole comments.
        if (_text[content..].StartsWith(">")) return Token(HtmlTokenKind.Comment, content + 1);
        if (_text[content..].StartsWith("->")) return Token(HtmlTokenKind.Comment, content + 2);
        for (var at = content; ; at += 2)
        {
            var dashes = _text[at..].IndexOf("--");
            if (dashes < 0) return Token(HtmlTokenKind.Comment, _text.Length);
            at += dashes;
            var end = at + 2;
            // Of many dashes the last two count.
            while (end < _text.Length && _text[end] == '-') end++;
            if (end < _text.Length && _text[end] == '>') return Token(HtmlTokenKind.Comment, end + 1);
            if (_text[(at + 2)..].StartsWith("!>")) return Token(HtmlTokenKind.Comment, at + 4);
            at = end - 2;
        }
    }

    /// <summary>Declarations, instructions and ends of nothing reach to the next bracket.</summary>
    private readonly HtmlToken ReadBogus()
    {
        var end = _text[_position..].IndexOf('>');
        return Token(HtmlTokenKind.Comment, end < 0 ? _text.Length : _position + end + 1);
    }

    private HtmlToken ReadTag()
    {
        var isEnd = _text[_position + 1] == '/';
        var name = _position + (isEnd ? 2 : 1);
        var nameEnd = name;
        while (nameEnd < _text.Length && !HtmlAttributes.IsSpace(_text[nameEnd]) && _text[nameEnd] is not ('/' or '>')) nameEnd++;
        var attributes = new HtmlAttributes(_text, nameEnd);
        while (attributes.Next(out _)) { }
        if (!attributes.IsClosed) return Token(HtmlTokenKind.BrokenTag, _text.Length);
        if (!isEnd && HtmlElements.ContentOf(_text[name..nameEnd]) is { } content)
        {
            _rawElement = _text[name..nameEnd];
            _rawKind = content;
        }

        return Token(isEnd ? HtmlTokenKind.EndTag : HtmlTokenKind.StartTag, attributes.End) with { Name = nameEnd };
    }

    /// <summary>Everything up to the end tag of the element, or of the text.</summary>
    private HtmlToken ReadRaw()
    {
        var end = _position;
        while (end < _text.Length && !IsEndTag(_text[end..]))
        {
            var next = _text[(end + 1)..].IndexOf("</");
            end = next < 0 ? _text.Length : end + 1 + next;
        }

        _rawElement = default;
        return end > _position ? Token(_rawKind, end) : ReadMarkup();
    }

    private readonly bool IsEndTag(ReadOnlySpan<char> text) =>
        text.Length > _rawElement.Length + 2 && text[0] == '<' && text[1] == '/'
        && text.Slice(2, _rawElement.Length).Equals(_rawElement, StringComparison.OrdinalIgnoreCase)
        && (HtmlAttributes.IsSpace(text[_rawElement.Length + 2]) || text[_rawElement.Length + 2] is '/' or '>');

    private readonly HtmlToken Token(HtmlTokenKind kind, int end) => new(kind, _position, end - _position);
}
