namespace ComplianceLint.Registries.Sealing;

/// <summary>What is known of a token: the lengths of the sealed terms that begin with it.</summary>
/// <param name="Hash">The hash by which the scanner knows it.</param>
/// <param name="Folded">Its folded text.</param>
/// <param name="Lengths">Numbers of tokens, shortest first; nearly always none.</param>
/// <param name="HasHyphen">True for a word of several, such as “operasi-garuda”.</param>
internal sealed record SealedToken(int Hash, string Folded, int[] Lengths, bool HasHyphen);
