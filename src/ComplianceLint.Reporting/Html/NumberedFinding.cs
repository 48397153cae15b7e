namespace ComplianceLint.Reporting.Html;

/// <summary>A finding of a post as the report names it.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Number">Its number in the post, from 1.</param>
/// <param name="Anchor">Its name inside of the report.</param>
/// <param name="Elsewhere">The field or address that holds its words, where they are not shown with the text.</param>
internal sealed record NumberedFinding(Diagnostic Diagnostic, int Number, string Anchor, TextBlock? Elsewhere)
{
    public string Style => HtmlNames.StyleOf(Diagnostic);
}
