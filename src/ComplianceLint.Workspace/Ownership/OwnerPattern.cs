using System.Text;
using System.Text.RegularExpressions;

namespace ComplianceLint.Workspace.Ownership;

/// <summary>The files that a line of CODEOWNERS names; the hosts differ in what a bare name and a folder mean.</summary>
internal sealed class OwnerPattern
{
    private readonly Regex _regex;

    // Without backtracking a pattern of many asterisks takes no longer than another.
    private OwnerPattern(string regex) => _regex = new Regex(regex, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>As in `.gitignore`: a slash at the start or inside ties a pattern to the root, and a folder stands for all below it, but `docs/*` for its own files alone.</summary>
    public static OwnerPattern OfGitHub(string pattern)
    {
        var bare = pattern.TrimEnd('/');
        var isTied = bare.Contains('/');
        var below = pattern.EndsWith('/') ? "/.*" : bare.EndsWith("/*", StringComparison.Ordinal) ? "" : "(?:/.*)?";
        return new OwnerPattern($"^{(isTied ? "" : "(?:.*/)?")}{Translate(bare.TrimStart('/'))}{below}$");
    }

    /// <summary>Tied to the root by a slash at the start alone; a folder stands for what is below it when it ends with a slash.</summary>
    public static OwnerPattern OfGitLab(string pattern)
    {
        var below = pattern.EndsWith('/') ? "/.*" : "";
        return new OwnerPattern($"^{(pattern.StartsWith('/') || pattern == "*" ? "" : "(?:.*/)?")}{(pattern == "*" ? ".*" : Translate(pattern.Trim('/')))}{below}$");
    }

    public bool Matches(string path) => _regex.IsMatch(path);

    private static string Translate(string glob)
    {
        var regex = new StringBuilder();
        for (var i = 0; i < glob.Length; i++)
        {
            if (glob.AsSpan(i).StartsWith("**/")) (regex, i) = (regex.Append("(?:.*/)?"), i + 2);
            else if (glob.AsSpan(i).StartsWith("**")) (regex, i) = (regex.Append(".*"), i + 1);
            else if (glob[i] == '*') regex.Append("[^/]*");
            else if (glob[i] == '?') regex.Append("[^/]");
            else regex.Append(Regex.Escape(glob[i].ToString()));
        }

        return regex.ToString();
    }
}
