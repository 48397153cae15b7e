namespace ComplianceLint.Syntax;

/// <summary>The first characters of values such as <c>@dinkes</c> and <c>#BersihSungai</c> that stand without quotes.</summary>
/// <remarks>
/// YAML refuses the first and reads the second as a comment. While YamlDotNet reads, a character that means nothing to
/// YAML stands in their place, so that both are plain scalars.
/// </remarks>
internal sealed class UnquotedSigils
{
    private const char FirstMask = '\uE000';
    private const char LastMask = '\uE0FF';

    private readonly string _text;
    private readonly List<int> _offsets;
    private readonly char _mask;

    private UnquotedSigils(string text, List<int> offsets, char mask)
    {
        _text = text;
        _offsets = offsets;
        _mask = mask;
    }

    /// <summary>Null when the part has none.</summary>
    public static UnquotedSigils? Find(string text, int start, int length)
    {
        var part = text.AsSpan(start, length);
        if (part.IndexOfAny('@', '`', '#') < 0) return null;
        var offsets = new SigilFinder(text, start, start + length).Find();
        if (offsets is null) return null;

        var mask = FirstMask;
        while (part.Contains(mask))
        {
            if (mask++ == LastMask) return null;
        }

        return new UnquotedSigils(text, offsets, mask);
    }

    /// <summary>Replaces the sigils in a copy of the text that starts at an offset.</summary>
    public void Mask(Span<char> copy, int offset)
    {
        for (var i = FirstAt(offset); i < _offsets.Count && _offsets[i] < offset + copy.Length; i++)
        {
            copy[_offsets[i] - offset] = _mask;
        }
    }

    public bool StartsAt(int offset) => _offsets.BinarySearch(offset) >= 0;

    /// <summary>The value of a scalar with the sigils of its span put back.</summary>
    public string Restore(string value, TextSpan span)
    {
        var next = FirstAt(span.Start);
        if (next == _offsets.Count || _offsets[next] >= span.End) return value;
        return string.Create(value.Length, (value, next), (restored, state) =>
        {
            state.value.CopyTo(restored);
            for (var i = restored.IndexOf(_mask); i >= 0 && state.next < _offsets.Count; i = restored.IndexOf(_mask))
            {
                restored[i] = _text[_offsets[state.next++]];
            }
        });
    }

    private int FirstAt(int offset)
    {
        var index = _offsets.BinarySearch(offset);
        return index < 0 ? ~index : index;
    }
}
