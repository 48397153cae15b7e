namespace ComplianceLint.Rules;

/// <summary>Group and name in small letters, digits and hyphens: <c>kredibel/kata-rumor</c>.</summary>
internal static class RuleIds
{
    /// <summary>The same as <see cref="IsValid"/>, for schemas.</summary>
    public const string Pattern = "^[a-z0-9-]+/[a-z0-9-]+$";

    public static bool IsValid(string id)
    {
        var parts = id.Split('/');
        return parts.Length == 2 && parts.All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));
    }

    public static LocalizedText Invalid(string id) => new(
        $"“{id}” bukan nama aturan: gunakan grup/nama dengan huruf kecil, angka, dan tanda hubung.",
        $"“{id}” is not the name of a rule: use group/name in small letters, digits and hyphens.");
}
