namespace ComplianceLint.Reporting.Html;

/// <summary>A finding on a stretch of a post's decoded text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Finding">The finding.</param>
internal readonly record struct TextMark(int Start, int End, NumberedFinding Finding)
{
    /// <param name="finding">One with words in the text of the post.</param>
    public static TextMark Of(NumberedFinding finding) =>
        new(finding.Diagnostic.TextStart, finding.Diagnostic.TextStart + finding.Diagnostic.Match!.Length, finding);
}
