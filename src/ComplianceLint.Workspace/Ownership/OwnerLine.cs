namespace ComplianceLint.Workspace.Ownership;

/// <summary>One line of a CODEOWNERS file: files, and who has to agree; nobody where it names none.</summary>
internal sealed record OwnerLine(OwnerPattern Pattern, IReadOnlyList<string> Owners)
{
    public bool IsExclusion { get; init; }
}
