namespace ComplianceLint.Morphology;

/// <summary>One word of a term: as it is written, or with its forms.</summary>
internal readonly record struct TermWord(string Text, Lexeme? Lexeme = null);
