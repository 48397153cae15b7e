namespace ComplianceLint;

/// <summary>One finding of one rule in several posts of a run. It is listed and counted, but no post's score falls by it.</summary>
public sealed class RunDiagnostic
{
    internal const int MostLocations = 100;

    internal RunDiagnostic() { }

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    private RunDiagnostic(RunDiagnostic other)
    {
        (Rule, Severity, Message, Locations) = (other.Rule, other.Severity, other.Message, other.Locations);
        (Fingerprint, FormerFingerprints, Identity, Suppressions, IsAboutFile) = (other.Fingerprint, other.FormerFingerprints, other.Identity, other.Suppressions, other.IsAboutFile);
    }

    /// <summary>A finding of the engine about a file that is no post, such as the configuration or the waivers.</summary>
    /// <param name="code">A rule id of <see cref="EngineRules"/>.</param>
    /// <param name="message">What is wrong and what to do, masked.</param>
    /// <param name="source">The file.</param>
    /// <param name="span">The place in it.</param>
    /// <param name="severity">Where it is not the rule's own.</param>
    /// <param name="also">Further places that it is about.</param>
    public static RunDiagnostic InFile(
        string code, LocalizedText message, SourceText source, TextSpan span, Severity? severity = null, IReadOnlyList<PostLocation>? also = null)
    {
        var place = new PostLocation(source.Path, 0, source.InFile(span), source.PositionOf(span.Start), source.PositionOf(span.End));
        return InFile(code, message, [place, .. also ?? []], source.Text.Substring(span.Start, span.Length), severity);
    }

    /// <summary>The same about a file that is no longer at hand.</summary>
    /// <param name="code">A rule id of <see cref="EngineRules"/>.</param>
    /// <param name="message">What is wrong and what to do, masked.</param>
    /// <param name="places">The places, the first in that file.</param>
    /// <param name="identity">What the finding is about, wherever it stands.</param>
    /// <param name="severity">Where it is not the rule's own.</param>
    public static RunDiagnostic InFile(string code, LocalizedText message, IReadOnlyList<PostLocation> places, string identity, Severity? severity = null)
    {
        var rule = EngineRules.Find(code) ?? throw new ArgumentOutOfRangeException(nameof(code), code, "No code of the engine.");
        return new RunDiagnostic
        {
            Rule = rule,
            Severity = severity ?? rule.Severity,
            Message = message,
            Locations = places,
            Fingerprint = Rules.Fingerprints.Of($"{Rules.Fingerprints.Version}\n{code}\nfile\n{identity}"),
            IsAboutFile = true,
        };
    }

    public required Rule Rule { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>What is wrong; it quotes no text of the posts.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>The places, the first one where the finding itself stands.</summary>
    public required IReadOnlyList<PostLocation> Locations { get; init; }

    /// <summary>True when it is about a file that is no post.</summary>
    public bool IsAboutFile { get; private init; }

    /// <inheritdoc cref="Diagnostic.Suppressions"/>
    public IReadOnlyList<Suppression> Suppressions { get; internal init; } = [];

    public DiagnosticStatus Status => Suppressions.Count == 0 ? DiagnosticStatus.Open : Suppressions.Min(suppression => suppression.Kind);

    /// <summary>32 hexadecimal digits that stay when the posts move or are renamed.</summary>
    public string Fingerprint { get; internal set; } = "";

    /// <inheritdoc cref="Diagnostic.FormerFingerprints"/>
    public IReadOnlyList<string> FormerFingerprints { get; internal set; } = [];

    /// <summary>What the fingerprint is made of besides the rule.</summary>
    internal string Identity { get; init; } = "";

    /// <inheritdoc cref="Diagnostic.With"/>
    public RunDiagnostic With(Suppression suppression) =>
        Rule.Lock?.Allows(suppression.Kind) == false ? this : new(this) { Suppressions = [.. Suppressions, suppression] };
}
