using ComplianceLint.Workspace.Settings;

namespace ComplianceLint.Workspace;

/// <summary>The rules of the posts of one file: where no override counts, those of the workspace. Not thread-safe.</summary>
public sealed class PostRules
{
    private readonly RuleSet _plain;
    private readonly OverriddenRules? _overridden;
    private readonly IReadOnlyList<OverrideLayer> _ofFile;
    private readonly List<Failure> _failures = [];

    internal PostRules(RuleSet plain, OverriddenRules? overridden, IReadOnlyList<OverrideLayer> ofFile) =>
        (_plain, _overridden, _ofFile) = (plain, overridden, ofFile);

    /// <summary>Rules that could not be used with the options that several overrides give them together, as far as posts met them.</summary>
    public IReadOnlyList<Failure> Failures => _failures;

    /// <param name="post">The post.</param>
    /// <param name="channels">Channels that replace the post's own; empty leaves them.</param>
    public RuleSet For(PostDocument post, IReadOnlyList<string> channels)
    {
        if (_ofFile.Count == 0) return _plain;
        var rules = _overridden!.For(_ofFile.Where(layer => layer.Override.Posts.Matches(post, channels)));
        _failures.AddRange(rules.Failures.Except(_plain.Failures).Except(_failures));
        return rules;
    }
}
