namespace ComplianceLint.LanguageServer.Findings;

/// <summary>Where to draw a line under something that is not there.</summary>
internal static class AbsencePlace
{
    /// <summary>The opening <c>---</c> or bracket of a post that lacks something; null for a finding that has a place of its own.</summary>
    public static TextSpan? Of(PostDocument post, Diagnostic diagnostic)
    {
        if (!diagnostic.Span.IsEmpty || diagnostic.Match is not null || diagnostic.Span.Start != post.Span.Start) return null;
        var text = post.Source.Text.AsSpan(diagnostic.Span.Start);
        var length = text.StartsWith("---") ? 3 : text.StartsWith("{") ? 1 : 0;
        return diagnostic.Span with { Length = length };
    }
}
