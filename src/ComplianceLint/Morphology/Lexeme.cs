namespace ComplianceLint.Morphology;

/// <summary>Which forms of a root stand for it.</summary>
internal enum FormChoice
{
    All,

    /// <summary>Only what people write against the rule.</summary>
    Nonstandard,

    /// <summary>Without the root itself.</summary>
    Affixed,
}

/// <summary>A word with its forms, which all mean the same to the rules that ask for it.</summary>
internal sealed record Lexeme(Root Root, AffixClass Classes, FormChoice Choice, IReadOnlyList<string> Except)
{
    /// <summary>Equal for lexemes with the same forms. A blank can stand in no word.</summary>
    public string Key => $"{Root.Letters} {(int)Classes} {Choice} {Root.IsAcronym} {string.Join(' ', Except)}";

    /// <summary>Its forms without clitics and particles; a text may come twice.</summary>
    public IEnumerable<WordForm> Forms() => Candidates().Where(form => form.IsBare || !IsHomograph(form));

    /// <summary>The same with words that other roots may not reach (<see cref="Homographs.Words"/>) still among them.</summary>
    public List<WordForm> Candidates()
    {
        var forms = Paradigm.Of(Root, Classes);
        if (Choice == FormChoice.Nonstandard) KeepNonstandard(forms);
        if (Choice == FormChoice.Affixed) forms.RemoveAll(form => form.IsBare);
        string[] excluded = [.. Except, .. Homographs.NotOf(Root.Letters)];
        if (excluded.Length > 0) forms.RemoveAll(form => excluded.Contains(form.TextOf(Root), StringComparer.Ordinal));
        return forms;
    }

    private void KeepNonstandard(List<WordForm> forms)
    {
        // “perusakan” is the right noun, and also a wrong “perusakkan”.
        HashSet<string> right = [.. Paradigm.Of(Root, AffixClass.All).Where(form => form.IsStandard).Select(form => form.TextOf(Root))];
        forms.RemoveAll(form => form.IsStandard || (form.Pattern.Classes & AffixClass.Colloquial) != 0 || right.Contains(form.TextOf(Root)));
    }

    private bool IsHomograph(WordForm form)
    {
        Span<char> text = stackalloc char[form.LengthOf(Root)];
        form.Write(Root, text);
        return Homographs.IsOtherWord(text) && !text.SequenceEqual(Root.Letters);
    }
}
