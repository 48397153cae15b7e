namespace ComplianceLint.Morphology;

/// <summary>All forms of a root, in one order.</summary>
internal static class Paradigm
{
    /// <summary>The forms that some classes allow, the root itself first; a text may come twice, the more usual reading first.</summary>
    public static List<WordForm> Of(Root root, AffixClass classes)
    {
        var forms = new List<WordForm>(128);
        var before = Prefix.None;
        Head[] heads = [new("")];
        foreach (var pattern in Pattern.All)
        {
            if ((pattern.Classes & ~classes) != 0 || !CanTake(root, pattern.Suffix)) continue;
            if (pattern.Prefix != before) heads = Heads.Of(before = pattern.Prefix, root);
            foreach (var head in heads) Add(forms, root, pattern, head);
        }

        Irregular.AddTo(forms, root, classes);
        return forms;
    }

    private static void Add(List<WordForm> forms, Root root, Pattern pattern, Head head)
    {
        forms.Add(new WordForm(pattern, head, pattern.Suffix, head.IsStandard));
        if (root.Letters[^1] == 'k' && !root.IsAcronym && SlipOf(pattern) is { } tail) forms.Add(new WordForm(pattern, head, tail, false));
    }

    /// <summary>“menunjukan” for menunjukkan, and “kerusakkan” for kerusakan.</summary>
    private static string? SlipOf(Pattern pattern) => pattern switch
    {
        { Prefix: Prefix.None } => null,
        { Suffix: "kan" } => "an",
        { Suffix: "an" } => "kan",
        _ => null,
    };

    /// <summary>A root in -i takes no second one.</summary>
    private static bool CanTake(Root root, string suffix) => suffix != "i" || root.Letters[^1] != 'i';
}
