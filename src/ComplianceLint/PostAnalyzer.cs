namespace ComplianceLint;

/// <summary>Finds what one rule is about. Built-in check kinds and a host's own analyzers derive from it alike.</summary>
public abstract class PostAnalyzer
{
    /// <summary>Registers what the analyzer wants to see. Called once when a rule set is made; keep no state between posts.</summary>
    public abstract void Initialize(AnalysisContext context);
}
