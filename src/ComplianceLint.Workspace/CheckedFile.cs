namespace ComplianceLint.Workspace;

/// <summary>What is wrong with a file that governs drafts.</summary>
/// <param name="Failures">What of it cannot be used.</param>
/// <param name="Findings">What can be read, and should not stay so.</param>
/// <param name="Options">What the workspace would be with it.</param>
public sealed record CheckedFile(IReadOnlyList<Failure> Failures, IReadOnlyList<RunDiagnostic> Findings, WorkspaceOptions Options);
