namespace ComplianceLint.Registries;

/// <summary>What is wrong with an entry and where; the state of a failed FluentValidation rule.</summary>
internal sealed record RegistryFault(TextSpan Span, LocalizedText Message)
{
    public Failure In(SourceText source) => new(EngineRules.InvalidRegistry, source.Path, Message, source.PositionOf(Span.Start));
}
