namespace ComplianceLint.Morphology;

/// <summary>Writes the forms of a term down for readers: as one would write them, and each once.</summary>
internal static class FormList
{
    public static IEnumerable<TermForm> Of(Term term)
    {
        if (term.Affixes.Count == 0) return [];
        var lexeme = TermForms.JoinedLexeme(term);
        return lexeme.Forms()
            .Select(form => new TermForm(Write(term.Text, lexeme.Root, form), AffixNames.Describe(form.Pattern.Classes), form.IsStandard))
            .GroupBy(form => form.Text, StringComparer.Ordinal)
            // “pergerakan” is the right noun, and also a wrong “pergerakkan”.
            .Select(readings => readings.MaxBy(form => form.IsStandard)!);
    }

    private static string Write(string term, Root root, WordForm form)
    {
        // “ber-AC”, “meng-Indonesia-kan”: a root with a capital keeps it behind a hyphen.
        if (char.IsUpper(term[0])) return Join(form.Head.Text, term[form.Head.Dropped..], form.Tail);
        if (form.Pattern.IsCircumfix || form.Tail == "an" || !term.Contains(' ', StringComparison.Ordinal)) return form.TextOf(root);
        return string.Concat(form.Head.Text, term.AsSpan(form.Head.Dropped), form.Tail);
    }

    private static string Join(string head, string root, string tail) =>
        string.Join('-', new[] { head, root, tail }.Where(part => part.Length > 0));
}
