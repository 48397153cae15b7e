namespace ComplianceLint.Workspace;

/// <summary>Something that should be mended, and how.</summary>
public sealed record CheckupWarning(LocalizedText Problem, LocalizedText Advice);
