using ComplianceLint.Rules;

namespace ComplianceLint;

/// <summary>Whether a finding still counts; the first that applies of suppressed, waived and baselined.</summary>
public enum DiagnosticStatus
{
    Open,
    Suppressed,
    Waived,
    Baselined,
}

/// <summary>One finding of one rule in one post. All its texts are masked: personal data never leaves the engine through it.</summary>
public sealed class Diagnostic
{
    internal Diagnostic() { }

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    private Diagnostic(Diagnostic other)
    {
        (Rule, Severity, Span, Match, Zone, Channel, TextStart) = (other.Rule, other.Severity, other.Span, other.Match, other.Zone, other.Channel, other.TextStart);
        (IsReview, Sensitive, Evidence, Fixes, Related) = (other.IsReview, other.Sensitive, other.Evidence, other.Fixes, other.Related);
        (Template, Arguments, MaskText) = (other.Template, other.Arguments, other.MaskText);
        (Fingerprint, FormerFingerprints) = (other.Fingerprint, other.FormerFingerprints);
        Suppressions = other.Suppressions;
    }

    public required Rule Rule { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>The file's text that the finding is about; zero-length at the anchor of something absent.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What is wrong, quoting the masked match.</summary>
    public LocalizedText Message => field ??= Masked(Messages.Fill(Template, Match, Arguments));

    /// <summary>True when a person must judge; the check is then <see cref="CheckResult.Review"/>, not a failure.</summary>
    public bool IsReview { get; init; }

    /// <summary>The decoded text at <see cref="Span"/>, masked; null for a finding about something absent.</summary>
    public string? Match { get; init; }

    /// <summary>Where <see cref="Match"/> begins in <see cref="PostDocument.Text"/>; -1 where it does not stand there, as what is absent.</summary>
    public int TextStart { get; init; }

    /// <summary>True when the match holds personal data or a secret.</summary>
    public bool Sensitive { get; init; }

    public Zone Zone { get; init; }

    /// <summary>Why it was found, where the rule weighs signs; null elsewhere.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>The channel for which a channel rule ran, or whose variant holds the finding.</summary>
    public string? Channel { get; init; }

    /// <summary>Other places that the finding compares with.</summary>
    public IReadOnlyList<RelatedLocation> Related { get; init; } = [];

    public IReadOnlyList<Fix> Fixes { get; init; } = [];

    /// <summary>Everything that lifts it; the first kind that applies is its <see cref="Status"/>.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; internal init; } = [];

    public DiagnosticStatus Status => Suppressions.Count == 0 ? DiagnosticStatus.Open : Suppressions.Min(suppression => suppression.Kind);

    /// <summary>32 hexadecimal digits that stay when the post moves, is renamed or re-indented.</summary>
    public string Fingerprint { get; internal set; } = "";

    /// <summary>What the fingerprint was under the former ids of the rule: baselines and waivers may still hold it.</summary>
    public IReadOnlyList<string> FormerFingerprints { get; internal set; } = [];

    /// <summary>The message before its placeholders are filled, and the values for them: most messages of an editor or a gate are never read.</summary>
    internal LocalizedText Template { get; init; } = new("", "");

    internal IReadOnlyDictionary<string, LocalizedText> Arguments { get; init; } = Messages.NoArguments;

    /// <summary>Masks what a message quotes besides the match; null where nothing needs it.</summary>
    internal Func<string, string>? MaskText { get; init; }

    /// <summary>The same finding with one more reason not to count; without it where the rule is locked against that.</summary>
    internal Diagnostic With(Suppression suppression) =>
        Rule.Lock?.Allows(suppression.Kind) == false ? this : new(this) { Suppressions = [.. Suppressions, suppression] };

    private LocalizedText Masked(LocalizedText message) => MaskText is null ? message : new(MaskText(message.Id), MaskText(message.En));

}
