namespace ComplianceLint.Workspace;

/// <summary>Equal findings of one file that were there when the baseline was made.</summary>
/// <param name="Path">The file, relative to the root of the workspace, with <c>/</c>, masked.</param>
/// <param name="RuleId">For readers: the fingerprint holds it already.</param>
/// <param name="Fingerprint">32 hexadecimal digits, made of masked text.</param>
/// <param name="Count">How many findings it stands for, at least one.</param>
public sealed record BaselineEntry(string Path, string RuleId, string Fingerprint, int Count)
{
    /// <summary>Its line in the file, from 1; 0 for one that was not read from a file.</summary>
    public int Line { get; init; }
}
