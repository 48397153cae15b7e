namespace ComplianceLint;

/// <summary>A person in an office, for as long as they hold it.</summary>
/// <param name="Name">With degrees, in the order in which it is to be written.</param>
/// <param name="Office">The title of the office.</param>
public sealed record Official(string Name, string Office)
{
    /// <summary>The first day in the office; null when that is not known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day in the office; null without an end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Other ways to write the name that are right as well.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}
