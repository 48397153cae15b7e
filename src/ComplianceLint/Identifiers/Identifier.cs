namespace ComplianceLint.Identifiers;

/// <summary>A stretch of a text that has, or may have, the shape of an identifier.</summary>
/// <param name="Kind">The kind that fits best, its surroundings considered.</param>
/// <param name="Start">Offset of the first digit, letter or sign.</param>
/// <param name="Length">Up to the last one, separators included.</param>
/// <param name="Assessment">How well it fits, and why.</param>
internal readonly record struct Identifier(IdentifierKind Kind, int Start, int Length, Assessment Assessment)
{
    public int End => Start + Length;

    /// <summary>The masks of all outputs cover it, whatever rules are on.</summary>
    public bool IsMasked => Assessment.Score >= Assessment.Masked && IdentifierKinds.IsMasked(Kind);
}
