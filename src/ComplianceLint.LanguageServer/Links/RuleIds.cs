using System.Text.RegularExpressions;
using ComplianceLint.LanguageServer.Completions;

namespace ComplianceLint.LanguageServer.Links;

/// <summary>Finds the ids of rules that a text names.</summary>
internal static partial class RuleIds
{
    /// <param name="text">The file.</param>
    /// <param name="isDraft">True where only suppressions name rules; everything else there is somebody's words.</param>
    public static IEnumerable<TextSpan> Find(string text, bool isDraft) =>
        from match in Id().Matches(text)
        where !isDraft || IdPlace.Find(text, match.Index, isConfiguration: false, isYaml: false) is not null
        select new TextSpan(match.Index, match.Length);

    [GeneratedRegex("(?<![\\w./-])[a-z0-9-]+/[a-z0-9-]+(?![\\w./-])", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
