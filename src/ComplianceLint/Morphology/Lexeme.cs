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
    public IEnumerable<WordForm> Forms()
    {
        // “perusakan” is the right noun, and also a wrong “perusakkan”.
        HashSet<string> right = Choice != FormChoice.Nonstandard
            ? []
            : [.. Paradigm.Of(Root, AffixClass.All).Where(form => form.IsStandard).Select(form => form.TextOf(Root))];
        foreach (var form in Paradigm.Of(Root, Classes))
        {
            var isBare = form.Pattern is { Prefix: Prefix.None, Suffix: "" } && form.Head.Text.Length == 0;
            var isWanted = Choice switch
            {
                FormChoice.Nonstandard => !form.IsStandard && (form.Pattern.Classes & AffixClass.Colloquial) == 0 && !right.Contains(form.TextOf(Root)),
                FormChoice.Affixed => !isBare,
                _ => true,
            };
            if (isWanted && !(isBare ? Except.Contains(Root.Letters, StringComparer.Ordinal) : IsExcluded(form))) yield return form;
        }
    }

    private bool IsExcluded(WordForm form)
    {
        Span<char> text = stackalloc char[form.LengthOf(Root)];
        form.Write(Root, text);
        if (Homographs.IsOtherWord(Root.Letters, text)) return true;
        foreach (var excluded in Except)
        {
            if (text.SequenceEqual(excluded)) return true;
        }

        return false;
    }
}
