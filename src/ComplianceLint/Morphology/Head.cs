namespace ComplianceLint.Morphology;

/// <summary>A prefix as it sounds before one root: “mem” for <c>pukul</c>, which loses its first letter.</summary>
/// <param name="Text">What is written before the rest of the root.</param>
/// <param name="Dropped">How many letters the root loses.</param>
/// <param name="IsStandard">False for what people write against the rule: “memp” before <c>engaruhi</c>.</param>
internal readonly record struct Head(string Text, int Dropped = 0, bool IsStandard = true);
