namespace ComplianceLint.Rules;

/// <summary>A place where a cue stands, by its first and last token.</summary>
internal readonly record struct CueHit(int First, int Last)
{
    public bool IsWeak { get; init; }

    /// <summary>The tokens that are compared: those of the captured step, else all.</summary>
    public (int First, int Last)? Captured { get; init; }
}
