namespace ComplianceLint.Carets;

/// <summary>A place among the fields of a post that is being written.</summary>
/// <param name="Parents">The keys of the mappings around it, the outermost first.</param>
/// <param name="Key">The key whose value is being written; null where a key is.</param>
/// <param name="Word">What stands there so far, up to the place.</param>
/// <param name="Siblings">The keys of the same mapping.</param>
/// <param name="Syntax">How it is written.</param>
internal sealed record FieldCaret(IReadOnlyList<string> Parents, string? Key, TextSpan Word, IReadOnlySet<string> Siblings, CaretSyntax Syntax)
{
    /// <param name="text">What is chosen.</param>
    /// <param name="isLiteral">True for what JSON writes without quotes.</param>
    public string Write(string text, bool isLiteral = false) => (Syntax, Key) switch
    {
        (CaretSyntax.JsonString, _) => text,
        (CaretSyntax.OpenJsonString, null) => $"{text}\": ",
        (CaretSyntax.OpenJsonString, _) => $"{text}\"",
        (CaretSyntax.Json, null) => $"\"{text}\": ",
        (CaretSyntax.Json, _) => isLiteral ? text : $"\"{text}\"",
        (_, null) => $"{text}: ",
        // YAML reads no bare value that begins with one of these.
        _ => text.StartsWith('@') || text.StartsWith('#') ? $"\"{text}\"" : text,
    };
}
