using System.Text;

namespace ComplianceLint.Reporting.Formats;

/// <summary>Fixes as reviewdog takes them: one piece of the file each, in bytes of UTF-8, and what is to stand there.</summary>
internal sealed class Suggestions
{
    /// <summary>Edits that stand further apart are no single change that a reviewer could look at.</summary>
    private const int MostBetween = 200;

    // Not those of the findings: counting goes on from the place before, and a fix begins before or behind its finding.
    private readonly Columns _columns = new(ColumnUnit.Utf8);

    public IEnumerable<(ItemPlace Place, string Text)> Of(Analysis analysis, Diagnostic diagnostic)
    {
        foreach (var fix in diagnostic.Fixes.Where(fix => fix.CanBeShown()))
        {
            if (Merge(analysis, [.. fix.Edits.OrderBy(edit => edit.Span.Start)]) is { } edit) yield return (_columns.Of(analysis.Post.Source, edit.Span), edit.NewText);
        }
    }

    /// <summary>Several edits as one, with the text between them; null where that is long or masked.</summary>
    private static TextEdit? Merge(Analysis analysis, IReadOnlyList<TextEdit> edits)
    {
        var text = new StringBuilder();
        var at = edits[0].Span.Start;
        foreach (var edit in edits)
        {
            var between = TextSpan.FromBounds(at, edit.Span.Start);
            if (between.Length > MostBetween) return null;
            var shown = analysis.Mask(between);
            if (!analysis.Post.Source.Text.AsSpan(between.Start, between.Length).SequenceEqual(shown)) return null;
            text.Append(shown).Append(edit.NewText);
            at = edit.Span.End;
        }

        return new TextEdit(TextSpan.FromBounds(edits[0].Span.Start, at), text.ToString());
    }
}
