using FluentValidation;

namespace ComplianceLint.Workspace.Settings;

/// <summary>What is wrong with a configuration and where; the state of a failed FluentValidation rule.</summary>
internal sealed record Fault(TextSpan Span, LocalizedText Message)
{
    public Failure In(SourceText source) => new(EngineRules.InvalidConfiguration, source.Path, Message, source.PositionOf(Span.Start));
}

/// <summary>Gives rules messages in both languages: FluentValidation's own follow the culture of the machine.</summary>
internal static class FaultRules
{
    /// <summary>Says what is wrong with a value, at the value.</summary>
    public static IRuleBuilderOptions<T, Node?> Otherwise<T>(
        this IRuleBuilderOptions<T, Node?> rule, Func<Node, LocalizedText> message) =>
        rule.WithMessage(EngineRules.InvalidConfiguration).WithState((_, node) => new Fault(node!.Span, message(node)));

    /// <summary>Says what is wrong with a value, at its key.</summary>
    public static IRuleBuilderOptions<T, Node?> OtherwiseAtKey<T>(
        this IRuleBuilderOptions<T, Node?> rule, Func<Node, LocalizedText> message) =>
        rule.WithMessage(EngineRules.InvalidConfiguration).WithState((_, node) => new Fault(node!.NameSpan, message(node)));
}
