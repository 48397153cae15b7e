namespace ComplianceLint;

/// <summary>A principle, ethic or duty of the guideline that rules cite.</summary>
/// <param name="Id">Group and name, such as <c>prinsip/kredibel</c>.</param>
/// <param name="Title">Its short name.</param>
/// <param name="Summary">One sentence in our own words.</param>
public sealed record Clause(string Id, LocalizedText Title, LocalizedText Summary)
{
    /// <summary>The part before the slash, such as <c>prinsip</c> or <c>etika</c>.</summary>
    public string Group => Id[..Id.IndexOf('/')];
}
