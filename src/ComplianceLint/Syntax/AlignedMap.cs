namespace ComplianceLint.Syntax;

/// <summary>Builds the map of a scalar and compares every decoded character with the value that the library read.</summary>
/// <remarks>The source is the file up to the end of the scalar: a line ending that is cut there is half as long.</remarks>
internal ref struct AlignedMap(ReadOnlySpan<char> source, ReadOnlySpan<char> value)
{
    private readonly OffsetMap.Builder _map = new();
    private readonly ReadOnlySpan<char> _source = source;
    private readonly ReadOnlySpan<char> _value = value;
    private bool _agrees = true;

    /// <summary>Characters that stand in the file as they are.</summary>
    public void Copy(int from, int to) => Add(_source[from..to], from, to);

    /// <summary>One decoded character and what stands for it in the file.</summary>
    public void Unit(char decoded, int from, int to) => Add([decoded], from, to);

    /// <summary>The line ending at an offset, as a value has it.</summary>
    public void Break(int at) =>
        Unit(YamlCharacters.BreakText(_source[at]), at, at + YamlCharacters.BreakLength(_source, at));

    /// <summary>Every line ending of a stretch that holds nothing else but blanks.</summary>
    public void Breaks(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!YamlCharacters.IsBreak(_source[at])) continue;
            Break(at);
            at += YamlCharacters.BreakLength(_source, at) - 1;
        }
    }

    public void Add(scoped ReadOnlySpan<char> decoded, int from, int to)
    {
        if (_agrees) _agrees = _value[_map.TextLength..].StartsWith(decoded);
        if (_agrees) _map.Add(decoded.Length, from, to - from);
    }

    /// <summary>The map; null when what was decoded is not the value.</summary>
    public readonly OffsetMap? Build() => _agrees && _map.TextLength == _value.Length ? _map.Build() : null;
}
