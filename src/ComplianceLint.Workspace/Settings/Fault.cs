namespace ComplianceLint.Workspace.Settings;

/// <summary>What is wrong with a configuration and where; the state of a failed FluentValidation rule.</summary>
internal sealed record Fault(TextSpan Span, LocalizedText Message)
{
    public Failure In(SourceText source) => new(EngineRules.InvalidConfiguration, source.Path, Message, source.PositionOf(Span.Start));
}
