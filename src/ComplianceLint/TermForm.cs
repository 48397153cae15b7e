namespace ComplianceLint;

/// <summary>One Indonesian form of a term.</summary>
/// <param name="Text">The form as it is written, without clitics and particles.</param>
/// <param name="Affixes">What it is made with, in the words of a rule file (<c>meN + -kan</c>); empty for the term itself.</param>
/// <param name="IsStandard">False for a form that people write against the rules.</param>
public sealed record TermForm(string Text, string Affixes, bool IsStandard);
