using System.Text;
using ComplianceLint.Html;
using ComplianceLint.Syntax;

namespace ComplianceLint.Posts;

/// <summary>Writes text of HTML into a post as a browser shows it: blanks collapsed, character references resolved, each with its place.</summary>
/// <remarks>Blanks and line breaks wait until something follows them: none stand at the edges of a block.</remarks>
internal sealed class HtmlPieces(string text, OffsetMap outer, PostBuilder builder)
{
    private readonly List<TextSpan> _breaks = [];
    private TextSpan? _blank;

    /// <summary>Begins a block that has no text yet.</summary>
    public void Begin()
    {
        _breaks.Clear();
        _blank = null;
    }

    /// <summary>A line break belongs before the next text, if there is one.</summary>
    public void Break(TextSpan tag)
    {
        _blank = null;
        _breaks.Add(tag);
    }

    /// <summary>Where the first character stands that can be seen; the end where there is none.</summary>
    public int FirstVisible(int start, int end)
    {
        while (start < end)
        {
            if (HtmlAttributes.IsSpace(text[start])) start++;
            else if (Reference(start, end, inAttribute: false, out var decoded) is > 0 and var length && IsBlank(decoded)) start += length;
            else break;
        }

        return start;
    }

    /// <summary>Text between tags.</summary>
    public void Append(int start, int end, Zone flags)
    {
        var from = start;
        var at = start;
        while (at < end)
        {
            var blank = BlankLength(at, end);
            var reference = blank > 0 ? 0 : Reference(at, end, inAttribute: false, out _);
            if (blank == 0 && reference == 0)
            {
                at++;
                continue;
            }

            Copy(from, at, flags);
            if (blank > 0) WaitForText(at, blank);
            else AppendReference(at, end, inAttribute: false, flags);
            at += blank + reference;
            from = at;
        }

        Copy(from, end, flags);
    }

    /// <summary>Text whose blanks count: preformatted, or the value of an attribute.</summary>
    public void AppendExact(int start, int end, bool inAttribute, Zone flags = Zone.None)
    {
        var from = start;
        for (var at = start; at < end; at++)
        {
            var reference = Reference(at, end, inAttribute, out _);
            if (reference == 0) continue;
            Copy(from, at, flags);
            AppendReference(at, end, inAttribute, flags);
            from = at + reference;
            at = from - 1;
        }

        Copy(from, end, flags);
    }

    /// <summary>Text in which nothing stands for anything else.</summary>
    public void AppendRaw(int start, int end) => Copy(start, end, Zone.None);

    /// <summary>The value of an attribute.</summary>
    public string Decode(TextSpan value)
    {
        if (!text.AsSpan(value.Start, value.Length).Contains('&')) return text.Substring(value.Start, value.Length);
        var decoded = new StringBuilder(value.Length);
        for (var at = value.Start; at < value.End; at++)
        {
            var reference = Reference(at, value.End, inAttribute: true, out var characters);
            if (reference == 0) decoded.Append(text[at]);
            else decoded.Append(characters);
            at += Math.Max(0, reference - 1);
        }

        return decoded.ToString();
    }

    /// <summary>Behind a line break no blank stands.</summary>
    private void WaitForText(int at, int blank)
    {
        if (_breaks.Count == 0) _blank ??= new TextSpan(at, blank);
    }

    private int BlankLength(int at, int end)
    {
        var start = at;
        while (at < end)
        {
            if (HtmlAttributes.IsSpace(text[at])) at++;
            else if (Reference(at, end, inAttribute: false, out var decoded) is > 0 and var length && IsBlank(decoded)) at += length;
            else break;
        }

        return at - start;
    }

    private int Reference(int at, int end, bool inAttribute, out string decoded)
    {
        decoded = "";
        return text[at] == '&' ? CharacterReference.Read(text.AsSpan(at, end - at), inAttribute, out decoded) : 0;
    }

    /// <summary>A no-break space is none.</summary>
    private static bool IsBlank(string decoded) => decoded.Length == 1 && HtmlAttributes.IsSpace(decoded[0]);

    private void Copy(int start, int end, Zone flags)
    {
        if (start >= end) return;
        Flush(flags);
        builder.Append(text, start, end - start, outer, flags);
    }

    private void AppendReference(int at, int end, bool inAttribute, Zone flags)
    {
        Flush(flags);
        AppendUnit(Reference(at, end, inAttribute, out var decoded) is var length ? decoded : "", new TextSpan(at, length), flags);
    }

    private void AppendUnit(ReadOnlySpan<char> decoded, TextSpan place, Zone flags)
    {
        var source = outer.ToSource(place.Start, place.Length);
        builder.AppendUnit(decoded, source.Start, source.Length, flags);
    }

    private void Flush(Zone flags)
    {
        foreach (var tag in _breaks) AppendUnit("\n", tag, flags);
        _breaks.Clear();
        if (_blank is not { } blank) return;
        _blank = null;
        // One blank stands for itself; a row of them, or a line break, is read as one.
        if (blank.Length == 1 && text[blank.Start] == ' ') builder.Append(text, blank.Start, 1, outer, flags);
        else AppendUnit(" ", blank, flags);
    }
}
