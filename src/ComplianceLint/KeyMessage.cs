namespace ComplianceLint;

/// <summary>What posts about a programme or a policy are to say.</summary>
public sealed record KeyMessage
{
    /// <summary>The value of <c>program</c>; null when the message belongs to a policy alone.</summary>
    public string? Program { get; init; }

    /// <summary>The value of <c>kebijakan</c>; null when the message belongs to a programme alone.</summary>
    public string? Policy { get; init; }

    /// <summary>Words of which one is to occur.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>Numbers and amounts, as they are to be written.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    public IReadOnlyList<DateOnly> Dates { get; init; } = [];

    public IReadOnlyList<string> Links { get; init; } = [];
}
