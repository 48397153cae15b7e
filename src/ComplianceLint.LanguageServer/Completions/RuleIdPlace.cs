using System.Text.RegularExpressions;

namespace ComplianceLint.LanguageServer.Completions;

/// <summary>Tells whether a rule is being named at a place: in a suppression, a waiver or a configuration.</summary>
internal static partial class RuleIdPlace
{
    /// <returns>What stands there of the id so far; null where no id is expected.</returns>
    public static TextSpan? Find(string text, int at, bool isConfiguration)
    {
        var line = text.AsSpan(0, at).LastIndexOfAny('\r', '\n') + 1;
        var before = text[line..at];
        var start = at;
        while (start > line && (char.IsAsciiLetterLower(text[start - 1]) || char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '-' or '/')) start--;
        var isNamed = Directive().IsMatch(before) || Entry().IsMatch(before) || (isConfiguration && (text.AsSpan(start, at - start).Contains('/') || Setting().IsMatch(before)));
        return isNamed ? TextSpan.FromBounds(start, at) : null;
    }

    [GeneratedRegex("<!--\\s*compliancelint-(?:disable|enable)[a-z-]*\\s+(?:(?! -- ).)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Directive();

    [GeneratedRegex("(?:^|[\\s{,])\"?rule\"?:\\s*\\[?[^\\]]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex("^\\s*(?:rules|lock):\\s*\\{[^}]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Setting();
}
