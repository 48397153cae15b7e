using System.Text;

namespace ComplianceLint.Fixes;

/// <summary>Applies edits to a file's text.</summary>
internal static class TextEdits
{
    /// <summary>Applies the edits from first to last; one that overlaps an earlier one is left out.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length))
        {
            if (edit.Span.Start < at) continue;
            result.Append(text, at, edit.Span.Start - at).Append(edit.NewText);
            at = edit.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
