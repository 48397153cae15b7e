namespace ComplianceLint.Workspace;

/// <summary>The text of a file as somebody is writing it.</summary>
/// <param name="File">The full path, which decides format and workspace; the file need not exist.</param>
/// <param name="Text">The whole text.</param>
public sealed record OpenText(string File, string Text)
{
    /// <summary>True for a text that was never saved, which no <c>drafts:</c> can name.</summary>
    public bool IsUntitled { get; init; }
}
