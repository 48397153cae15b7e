using System.Text.RegularExpressions;
using ComplianceLint.Patterns;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>A way of writing something, looked for where an element or a term begins.</summary>
internal sealed class Pattern(Regex exact, Expression? rough)
{
    /// <summary>The expression as far as an automaton reads it; null where it does not.</summary>
    public Expression? Rough { get; } = rough;

    /// <summary>The kinds of elements at which it may begin.</summary>
    public IReadOnlyList<ElementKind> At { get; init; } = [];

    /// <summary>The terms at which it may begin.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>Characters of which the element must have one; null for any element. Most words are passed over by this alone.</summary>
    public string? Having { get; init; }

    /// <summary>True when no word of ASCII letters alone has what it must have.</summary>
    public bool NeedsOddWord => Having is not null && Having.All(static c => char.IsAsciiDigit(c) || c == '-');

    /// <summary>What to write instead, with <c>${name}</c> for the groups of the expression; null where nobody can say.</summary>
    public string? Replace { get; init; }

    public bool IsSafe { get; init; }

    public Guard Guard { get; init; } = Guard.None;

    /// <summary>The length of what is written so from a place on, and what to write instead; 0 where it is not.</summary>
    public (int Length, string? Better) MatchAt(string text, int start, int end)
    {
        var reach = Math.Min(end - start, PatternDispatch.Reach);
        var match = exact.Match(text, start, reach);
        if (!match.Success) return default;
        var better = Replace is null ? null : match.Result(Replace);
        return string.Equals(better, match.Value, StringComparison.Ordinal) ? default : (match.Length, better);
    }
}
