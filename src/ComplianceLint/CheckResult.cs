namespace ComplianceLint;

/// <summary>What became of one rule on one post, counted before suppression.</summary>
public enum CheckResult
{
    /// <summary>The rule does not concern the post: nothing in it on which it could have failed.</summary>
    NotApplicable,
    Pass,
    Fail,

    /// <summary>A person must judge.</summary>
    Review,

    /// <summary>The rule threw, ran out of time or lacks something it needs; never a pass.</summary>
    Incomplete,
}
