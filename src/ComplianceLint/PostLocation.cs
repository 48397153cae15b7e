namespace ComplianceLint;

/// <summary>A place in one of the posts of a run.</summary>
/// <param name="Path">The file, as it is to be shown.</param>
/// <param name="Index">The place of the post in its file, from 0.</param>
/// <param name="Span">The place in the whole file.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
public sealed record PostLocation(string Path, int Index, TextSpan Span, LinePosition Start, LinePosition End);
