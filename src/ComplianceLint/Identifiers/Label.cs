namespace ComplianceLint.Identifiers;

/// <summary>A word or phrase that says what a number is.</summary>
/// <param name="Text">The phrase as people write it.</param>
/// <param name="Support">Whether it names the kinds, goes with them, or names something that is no identifier.</param>
/// <param name="Kinds">The kinds, a bit each.</param>
internal readonly record struct Label(string Text, Support Support, uint Kinds)
{
    public static uint BitOf(IdentifierKind kind) => 1u << (int)kind;
}
