using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting;

/// <summary>Writes what a rule's terms with affixes become, so that its author sees what it finds.</summary>
public static class FormsExplainer
{
    private const int Width = 80;
    private const int LongestLabel = 22;

    /// <summary>Classes that follow or double any form, and are not listed with it.</summary>
    private static readonly string[] OnAnyForm = ["-nya", "-ku", "-mu", "particles", "reduplication"];

    /// <param name="output">Receives the text.</param>
    /// <param name="terms">Terms with affixes.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="color">True to write ANSI escapes.</param>
    public static void Write(TextWriter output, IReadOnlyList<Term> terms, Language language, bool color = false)
    {
        var page = new Page(color);
        if (terms.Count == 0) page.Line(ReportText.NoForms.In(language));
        for (var i = 0; i < terms.Count; i++)
        {
            if (i > 0) page.Line();
            WriteTerm(page, terms[i], language);
        }

        page.MoveTo(output);
    }

    private static void WriteTerm(Page page, Term term, Language language)
    {
        IReadOnlyList<TermForm> forms = [.. term.Forms()];
        page.Write(term.Text, Style.Strong).Line($" ({string.Join(", ", term.Affixes)}; {ReportText.Count(forms.Count, ReportText.Form, language)})");
        foreach (var group in forms.GroupBy(form => form.Affixes, StringComparer.Ordinal))
        {
            WriteGroup(page, group.Key is "" ? ReportText.BareWord.In(language) : group.Key, group.Select(form => form.IsStandard ? form.Text : "~" + form.Text));
        }

        IReadOnlyList<string> endings = [.. OnAnyForm.Where(name => term.Affixes.Contains(name) || !term.Affixes.Any(IsName))];
        if (endings.Count > 0) WriteGroup(page, ReportText.AlsoWith.In(language), endings);
        if (term.Except.Count > 0) WriteGroup(page, ReportText.Except.In(language), term.Except);
        if (forms.Any(form => !form.IsStandard)) page.Indent(2).Line(ReportText.AgainstTheRules.In(language), Style.Faint);
    }

    /// <summary>False for “all” and “nonstandard”, which stand for every class.</summary>
    private static bool IsName(string name) => name is not ("all" or "nonstandard");

    private static void WriteGroup(Page page, string label, IEnumerable<string> words)
    {
        page.Indent(2).Write(label, Style.Faint).Indent(Math.Max(0, LongestLabel - label.Length));
        var column = 2 + Math.Max(label.Length, LongestLabel);
        foreach (var word in words)
        {
            if (column + 1 + word.Length > Width)
            {
                page.Line().Indent(2 + LongestLabel);
                column = 2 + LongestLabel;
            }

            page.Write(" ").Write(word);
            column += 1 + word.Length;
        }

        page.Line();
    }
}
