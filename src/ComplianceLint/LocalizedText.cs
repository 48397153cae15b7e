namespace ComplianceLint;

/// <summary>One text in the two languages that every message, title and explanation has.</summary>
public sealed record LocalizedText(string Id, string En)
{
    /// <summary>The English text for <see cref="Language.English"/>, the Indonesian one otherwise.</summary>
    public string In(Language language) => language == Language.English ? En : Id;
}
