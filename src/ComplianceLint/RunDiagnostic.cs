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
        (Fingerprint, Identity, Suppressions) = (other.Fingerprint, other.Identity, other.Suppressions);
    }

    /// <summary>A finding of the engine about a file that is no post, such as the configuration or the waivers.</summary>
    /// <param name="code">A rule id of <see cref="EngineRules"/>.</param>
    /// <param name="message">What is wrong and what to do, masked.</param>
    /// <param name="source">The file.</param>
    /// <param name="span">The place in it.</param>
    public static RunDiagnostic InFile(string code, LocalizedText message, SourceText source, TextSpan span)
    {
        var rule = EngineRules.Find(code) ?? throw new ArgumentOutOfRangeException(nameof(code), code, "No code of the engine.");
        return new RunDiagnostic
        {
            Rule = rule,
            Severity = rule.Severity,
            Message = message,
            Locations = [new PostLocation(source.Path, 0, span, source.PositionOf(span.Start), source.PositionOf(span.End))],
            Fingerprint = Rules.Fingerprints.Of($"v1\n{code}\nfile\n{source.Text.AsSpan(span.Start, span.Length)}"),
        };
    }

    public required Rule Rule { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>What is wrong; it quotes no text of the posts.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>The places, the first one where the finding itself stands.</summary>
    public required IReadOnlyList<PostLocation> Locations { get; init; }

    /// <inheritdoc cref="Diagnostic.Suppressions"/>
    public IReadOnlyList<Suppression> Suppressions { get; internal init; } = [];

    public DiagnosticStatus Status => Suppressions.Count == 0 ? DiagnosticStatus.Open : Suppressions.Min(suppression => suppression.Kind);

    /// <summary>32 hexadecimal digits that stay when the posts move or are renamed.</summary>
    public string Fingerprint { get; internal set; } = "";

    /// <summary>What the fingerprint is made of besides the rule.</summary>
    internal string Identity { get; init; } = "";

    /// <inheritdoc cref="Diagnostic.With"/>
    public RunDiagnostic With(Suppression suppression) =>
        Rule.Lock?.Allows(suppression.Kind) == false ? this : new(this) { Suppressions = [.. Suppressions, suppression] };
}
