namespace ComplianceLint.Morphology;

/// <summary>One word of a term: as it is written, or with its forms.</summary>
internal readonly record struct TermWord(string Text, Lexeme? Lexeme = null)
{
    /// <summary>The ways to write it, without what endings make of them.</summary>
    public IEnumerable<string> Spellings()
    {
        if (Lexeme is not { } lexeme) return [Text];
        return lexeme.Forms().Select(form => form.TextOf(lexeme.Root));
    }
}
