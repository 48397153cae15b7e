using ComplianceLint.LanguageServer.Findings;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.Workspace;

namespace ComplianceLint.LanguageServer.Actions;

/// <summary>Makes the edits of an action.</summary>
internal static class ActionEdits
{
    public const string SuppressBlock = "suppressBlock";
    public const string SuppressPost = "suppressPost";
    public const string SuppressFile = "suppressFile";

    /// <summary>Stands in for the reason while it is tried whether a suppression works.</summary>
    private const string AnyReason = "Alasan";

    /// <returns>The edits with places in the client's text; null when there is nothing to do any more.</returns>
    public static IReadOnlyList<TextEdit>? Make(JudgedDocument judged, ActionOrder order)
    {
        var edits = order.Do switch
        {
            "fix" => Find(judged, order) is var (analysis, diagnostic) && order.Fix >= 0 && order.Fix < diagnostic.Fixes.Count
                ? diagnostic.Fixes[order.Fix].Edits.Select(edit => edit with { Span = judged.SpanOf(analysis.Post.Source, edit.Span) }).ToList()
                : [],
            "fixRule" => InText(judged, judged.Drafts.Fix(judged.Text, rule => rule.Id == order.Rule)),
            "fixAll" => InText(judged, judged.Drafts.Fix(judged.Text, static _ => true)),
            SuppressBlock or SuppressPost or SuppressFile => Find(judged, order) is var (analysis, diagnostic)
                && Suppress(judged, analysis, diagnostic, order.Do, order.Reason) is { } edit ? [edit] : [],
            _ => [],
        };
        return edits.Count > 0 ? edits : null;
    }

    /// <summary>The edit that lets a finding pass, if it does that and nothing else.</summary>
    public static TextEdit? Suppress(JudgedDocument judged, Analysis analysis, Diagnostic diagnostic, string reach, string? reason)
    {
        var written = reason is null || string.IsNullOrWhiteSpace(reason) ? SuppressionWriter.NoReason : string.Join(' ', reason.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (Write(AnyReason) is not { } trial || !Works(judged, diagnostic, trial)) return null;
        return Write(written);

        TextEdit? Write(string why)
        {
            var edit = reach switch
            {
                SuppressBlock => SuppressionWriter.ForBlock(analysis.Post, diagnostic, why),
                SuppressPost => SuppressionWriter.ForPost(analysis.Post, diagnostic.Rule, why),
                _ => SuppressionWriter.ForFile(analysis.Post, diagnostic.Rule, why),
            };
            return edit is { } found ? found with { Span = judged.SpanOf(analysis.Post.Source, found.Span) } : null;
        }
    }

    /// <summary>The open finding of a fingerprint with its post.</summary>
    public static (Analysis Analysis, Diagnostic Diagnostic)? Find(JudgedDocument judged, ActionOrder order)
    {
        foreach (var found in judged.Open)
        {
            if (found.Diagnostic.Fingerprint == order.Finding) return found;
        }

        return null;
    }

    private static bool Works(JudgedDocument judged, Diagnostic diagnostic, TextEdit edit)
    {
        var text = judged.Document.Text;
        var after = judged.Drafts.Lint(judged.Text with { Text = string.Concat(text.AsSpan(0, edit.Span.Start), edit.NewText, text.AsSpan(edit.Span.End)) });
        var open = after.Analyses.SelectMany(analysis => analysis.Diagnostics).Where(found => found.Status == DiagnosticStatus.Open).Select(found => found.Fingerprint).ToHashSet(StringComparer.Ordinal);
        return !open.Contains(diagnostic.Fingerprint)
            && open.IsSubsetOf(judged.Open.Select(found => found.Diagnostic.Fingerprint))
            && FailuresOf(after) == FailuresOf(judged.Linted);
    }

    private static int FailuresOf(LintedText linted) => linted.Failures.Count + linted.Analyses.Sum(analysis => analysis.Failures.Count);

    private static List<TextEdit> InText(JudgedDocument judged, IReadOnlyList<TextEdit> edits) =>
        [.. edits.Select(edit => edit with { Span = edit.Span with { Start = edit.Span.Start + judged.Document.Mark } })];
}
