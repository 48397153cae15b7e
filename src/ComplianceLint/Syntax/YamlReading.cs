namespace ComplianceLint.Syntax;

/// <summary>A YAML document as far as it could be read, and what a person wrote who did not know YAML well.</summary>
/// <param name="Root">Null when there is no document; partial after a fault.</param>
/// <param name="Failures">What could not be read, and where.</param>
/// <param name="UnquotedValues">Values and keys that start with <c>@</c>, <c>#</c> or a backtick and need quotes.</param>
/// <param name="CutScalars">Plain values that lose a hashtag on their line to YAML's comments: <c>Halo #BersihSungai</c>.</param>
internal sealed record YamlReading(
    Node? Root,
    IReadOnlyList<Failure> Failures,
    IReadOnlyList<TextSpan> UnquotedValues,
    IReadOnlyList<TextSpan> CutScalars);
