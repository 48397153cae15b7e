namespace ComplianceLint.Suppressions;

/// <summary>A rule or group that a suppression names, and what became of it.</summary>
internal sealed class WrittenRule(WrittenSuppression owner, RuleSelector selector, TextSpan span, string written, int index)
{
    public WrittenSuppression Owner { get; } = owner;

    /// <summary>In present ids.</summary>
    public RuleSelector Selector { get; } = selector;

    /// <summary>Where it is named, and how.</summary>
    public TextSpan Span { get; } = span;

    public string Written { get; } = written;

    /// <summary>Its place among all that the suppression names.</summary>
    public int Index { get; } = index;

    /// <summary>The part of the file that it reaches; the whole post where <see cref="WrittenSuppression.IsWhole"/>.</summary>
    public TextSpan Range { get; set; }

    public bool IsUsed { get; set; }

    /// <summary>A finding of this locked rule was in reach.</summary>
    public Rule? LockMet { get; set; }
}
