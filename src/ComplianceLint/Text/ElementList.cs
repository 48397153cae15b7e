namespace ComplianceLint.Text;

/// <summary>The elements of a post while it is being read.</summary>
internal sealed class ElementList
{
    private Element[] _elements = new Element[256];

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    public ref Element this[int index] => ref _elements[index];

    public void Add(ElementKind kind, Zone zone, int start, int length, int payload, bool isOdd = false)
    {
        if (Count == _elements.Length) Array.Resize(ref _elements, Count * 2);
        _elements[Count++] = new Element(kind, zone, Language.Unknown, start, length, payload, isOdd);
    }

    /// <summary>Begins a container; its end is set by <see cref="Close"/>.</summary>
    public int Open(ElementKind kind, Zone zone, int start)
    {
        Add(kind, zone, start, 0, 0);
        return Count - 1;
    }

    public void Close(int container, int end)
    {
        var opened = _elements[container];
        _elements[container] = new Element(opened.Kind, opened.Zone, Language.Unknown, opened.Start, end - opened.Start, Count);
    }

    /// <summary>Adds a flag to every element of a range.</summary>
    public void Flag(int from, int to, Zone flag)
    {
        for (var i = from; i < to; i++)
        {
            ref var element = ref _elements[i];
            element = element.With(element.Zone | flag, element.Language, element.Payload);
        }
    }

    public void SetLanguage(int from, int to, Language language)
    {
        for (var i = from; i < to; i++)
        {
            ref var element = ref _elements[i];
            element = element.With(element.Zone, language, element.Payload);
        }
    }

    /// <summary>What is in the list until it changes.</summary>
    public ReadOnlySpan<Element> Span => _elements.AsSpan(0, Count);

    public Element[] ToArray() => _elements.AsSpan(0, Count).ToArray();
}
