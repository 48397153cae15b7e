using ComplianceLint.Morphology;

namespace ComplianceLint.Tests.Morphology;

/// <summary>The forms of one word with all affixes.</summary>
internal static class FormsOf
{
    public static IReadOnlyList<string> Word(string written, params string[] classes)
    {
        var root = new Root(written);
        var lexeme = new Lexeme(root, AffixNames.Parse(classes.Length == 0 ? ["all"] : classes)!.Value, FormChoice.All, []);
        return [.. lexeme.Forms().Select(form => form.TextOf(root)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The forms, and whether each follows the rules.</summary>
    public static IReadOnlyDictionary<string, bool> Standing(string written)
    {
        var root = new Root(written);
        return new Lexeme(root, AffixClass.All, FormChoice.All, []).Forms()
            .GroupBy(form => form.TextOf(root), form => form.IsStandard, StringComparer.Ordinal)
            .ToDictionary(forms => forms.Key, forms => forms.Any(isStandard => isStandard), StringComparer.Ordinal);
    }
}
