namespace ComplianceLint.Morphology;

/// <summary>What a written form of a term is made with.</summary>
/// <param name="Pattern">Its prefix and suffix.</param>
/// <param name="IsStandard">False for a form against the rule.</param>
/// <param name="Doubling">Empty, “2”, or “-” for a word that stands twice.</param>
/// <param name="Ending">Its clitic and particle as they are written.</param>
internal readonly record struct Reading(Pattern Pattern, bool IsStandard, string Doubling, string Ending);
