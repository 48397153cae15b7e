namespace ComplianceLint.Workspace.Files;

/// <summary>Counts what a text in UTF-8 that comes in parts has as a <see cref="SourceText"/>: code units of UTF-16, and line breaks.</summary>
internal struct TextCount
{
    private bool _endsInReturn;
    private int _breaks;

    public long Characters { get; private set; }

    /// <summary>LF, CR LF, and CR alone.</summary>
    public readonly int LineBreaks => _endsInReturn ? _breaks + 1 : _breaks;

    public void Add(ReadOnlySpan<byte> part)
    {
        foreach (var value in part)
        {
            if (value == '\n' || _endsInReturn) _breaks++;
            _endsInReturn = value == '\r';
            Characters += value switch { >= 0xF0 => 2, >= 0x80 and < 0xC0 => 0, _ => 1 };
        }
    }
}
