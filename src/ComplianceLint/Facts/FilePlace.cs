namespace ComplianceLint.Facts;

/// <summary>A place in a file that is not in memory any more.</summary>
internal readonly record struct FilePlace(TextSpan Span, LinePosition Start, LinePosition End)
{
    public static FilePlace Of(SourceText source, TextSpan span) =>
        new(source.InFile(span), source.PositionOf(span.Start), source.PositionOf(span.End));
}
