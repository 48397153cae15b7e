namespace ComplianceLint.Morphology;

/// <summary>One form of a root, without what may follow any form: clitics and particles.</summary>
/// <param name="Pattern">What it is made with.</param>
/// <param name="Head">How the prefix sounds here.</param>
/// <param name="Tail">The suffix as it is written here.</param>
/// <param name="IsStandard">False for what people write against the rule.</param>
internal readonly record struct WordForm(Pattern Pattern, Head Head, string Tail, bool IsStandard)
{
    /// <summary>True for the root itself.</summary>
    public bool IsBare => Head is { Text: "", Dropped: 0 } && Tail.Length == 0;

    public string TextOf(Root root) => string.Concat(Head.Text, root.Letters.AsSpan(Head.Dropped), Tail);

    public int LengthOf(Root root) => Head.Text.Length + root.Letters.Length - Head.Dropped + Tail.Length;

    /// <summary>Writes the form without making a string: a set of rules has a hundred thousand of them.</summary>
    public void Write(Root root, Span<char> target)
    {
        Head.Text.CopyTo(target);
        root.Letters.AsSpan(Head.Dropped).CopyTo(target[Head.Text.Length..]);
        Tail.CopyTo(target[(Head.Text.Length + root.Letters.Length - Head.Dropped)..]);
    }
}
