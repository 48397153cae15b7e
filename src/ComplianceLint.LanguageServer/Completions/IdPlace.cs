using System.Text.RegularExpressions;

namespace ComplianceLint.LanguageServer.Completions;

/// <summary>A place where a rule or a clause is being named: in a suppression, a waiver, a configuration or a rule.</summary>
/// <param name="Word">What stands there of the id so far.</param>
/// <param name="IsClause">True for a clause.</param>
internal sealed partial record IdPlace(TextSpan Word, bool IsClause)
{
    /// <summary>A file of JSON may be one line of ten megabytes.</summary>
    private const int MostOfLine = 2000;

    /// <param name="text">The file.</param>
    /// <param name="at">The place.</param>
    /// <param name="isConfiguration">True for a file that names rules as keys.</param>
    /// <param name="isYaml">True for a file that may name clauses.</param>
    /// <returns>Null where no id is expected.</returns>
    public static IdPlace? Find(string text, int at, bool isConfiguration, bool isYaml)
    {
        var line = text.AsSpan(0, at).LastIndexOfAny('\r', '\n') + 1;
        var before = text[Math.Max(line, at - MostOfLine)..at];
        var start = at;
        while (start > line && (char.IsAsciiLetterLower(text[start - 1]) || char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '-' or '/')) start--;
        if (isYaml && IsNamed(text, line, before, "clauses")) return new IdPlace(TextSpan.FromBounds(start, at), IsClause: true);
        var isRule = Directive().IsMatch(before) || Entry().IsMatch(before)
            || (isConfiguration && (text.AsSpan(start, at - start).Contains('/') || IsNamed(text, line, before, "rules") || IsNamed(text, line, before, "lock")));
        return isRule ? new IdPlace(TextSpan.FromBounds(start, at), IsClause: false) : null;
    }

    /// <summary>True in brackets behind a key, and where a line begins below it.</summary>
    private static bool IsNamed(string text, int line, string before, string key)
    {
        if (Inline().Match(before) is { Success: true } inline) return inline.Groups["key"].Value == key;
        if (!Begun().IsMatch(before)) return false;
        var indentation = before.Length - before.TrimStart(' ').Length;
        while (line > 0)
        {
            line = text.AsSpan(0, line - 1).LastIndexOf('\n') + 1;
            var above = Key().Match(text, line);
            if (above.Success && above.Index == line && above.Groups["indentation"].Length < indentation + (before.TrimStart(' ').StartsWith('-') ? 1 : 0)) return above.Groups["key"].Value == key;
        }

        return false;
    }

    [GeneratedRegex("<!--\\s*compliancelint-(?:disable|enable)[a-z-]*\\s+(?:(?! -- ).)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Directive();

    [GeneratedRegex("(?:^|[\\s{,])\"?rule\"?:\\s*\\[?[^\\]]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    /// <summary><c>rules: { a/b: error, c</c> and <c>clauses: [a/b, c</c>; behind the next colon stands a value.</summary>
    [GeneratedRegex("(?<key>[a-z]+)\"?:\\s*(?:\\{(?:[^{}:,]*:[^{}:,]*,)*[^{}:]*|\\[[^\\]]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Inline();

    [GeneratedRegex("^\\s*(?:-\\s*)?[\"']?[a-z0-9/-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Begun();

    [GeneratedRegex("\\G(?<indentation> *)(?:- )?(?<key>[a-z]+):", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
