namespace ComplianceLint.Workspace.Changes;

/// <summary>Lines from one to another, both included, counted from 1.</summary>
internal readonly record struct LineRange(int First, int Last);
