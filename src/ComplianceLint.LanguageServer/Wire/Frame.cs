namespace ComplianceLint.LanguageServer.Wire;

/// <summary>The body of a message as it came, or that there was none where one had to be.</summary>
internal readonly record struct Frame(byte[]? Body)
{
    public static Frame Malformed { get; } = new(null);
}
