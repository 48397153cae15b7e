namespace ComplianceLint.Reporting.Sarif;

/// <summary>Gives findings the hash of their line by which GitHub recognises them, where one can be told.</summary>
internal sealed class PrimaryLocations
{
    /// <summary>Of a line that is nearly nothing but blanks, more is not looked through for each of its posts.</summary>
    private const int MostLength = 1000;

    private const int Margin = 100;

    private SourceText? _source;
    private LineHasher? _hasher;
    private Analysis? _analysis;
    private int _lineStart;
    private bool _isShown;

    /// <summary>
    /// The hash of the line on which a finding begins; null where more of the file would have to be read, and where what is hashed is masked:
    /// of a number that is known but for some digits, a hash tells the rest. GitHub's own upload adds what is missing.
    /// </summary>
    public string? HashOf(Analysis analysis, TextSpan span)
    {
        var source = analysis.Post.Source;
        Read(source);
        return _hasher?.HashOf(source.PositionOf(span.Start).Line) is { } hash && IsShown(analysis, source.LineAt(span.Start).Start) ? hash : null;
    }

    private void Read(SourceText source)
    {
        if (ReferenceEquals(source, _source)) return;
        _hasher = source.Offset == 0 ? Begin(source) : Continues(source) ? _hasher : null;
        _source = source;
        _hasher?.Read(source.Text);
        if (!source.IsStretch) _hasher?.End();
    }

    private static LineHasher Begin(SourceText source)
    {
        var hasher = new LineHasher();
        if (source.HasByteOrderMark) hasher.Read("\uFEFF");
        return hasher;
    }

    /// <summary>A stretch without posts is never seen here, and the numbers of equal lines behind it are not known.</summary>
    private bool Continues(SourceText source) =>
        _source is { } last && source.Offset == last.Offset + last.Text.Length && string.Equals(source.Path, last.Path, StringComparison.Ordinal);

    private bool IsShown(Analysis analysis, int lineStart)
    {
        if (!ReferenceEquals(analysis, _analysis) || lineStart != _lineStart)
        {
            (_analysis, _lineStart) = (analysis, lineStart);
            _isShown = IsShown(analysis, analysis.Post.Source.Text, lineStart);
        }

        return _isShown;
    }

    private static bool IsShown(Analysis analysis, string text, int lineStart)
    {
        var length = LineHasher.EndOfBlock(text, lineStart) - lineStart;
        if (length > MostLength) return false;
        // Some more text, so that a number at the end of the block is seen as one.
        var span = new TextSpan(lineStart, Math.Min(length + Margin, text.Length - lineStart));
        return analysis.Mask(span).AsSpan(0, length).SequenceEqual(text.AsSpan(lineStart, length));
    }
}
