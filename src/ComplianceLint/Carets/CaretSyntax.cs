namespace ComplianceLint.Carets;

/// <summary>What surrounds the word that is being written, and so what has to be written with it.</summary>
internal enum CaretSyntax
{
    Yaml,

    /// <summary>JSON, where a string has to be begun.</summary>
    Json,

    /// <summary>Inside the quotes of a string of JSON.</summary>
    JsonString,

    /// <summary>Behind the first quote of a string that nobody has ended.</summary>
    OpenJsonString,
}
