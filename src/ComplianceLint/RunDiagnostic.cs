namespace ComplianceLint;

/// <summary>One finding of one rule in several posts of a run. It is listed and counted, but no post's score falls by it.</summary>
public sealed class RunDiagnostic
{
    internal const int MostLocations = 100;

    internal RunDiagnostic() { }

    public required Rule Rule { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>What is wrong; it quotes no text of the posts.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>The places, the first one where the finding itself stands.</summary>
    public required IReadOnlyList<PostLocation> Locations { get; init; }

    public DiagnosticStatus Status { get; init; }

    /// <summary>32 hexadecimal digits that stay when the posts move or are renamed.</summary>
    public string Fingerprint { get; internal set; } = "";

    /// <summary>What the fingerprint is made of besides the rule.</summary>
    internal string Identity { get; init; } = "";
}
