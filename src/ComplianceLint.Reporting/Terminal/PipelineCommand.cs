namespace ComplianceLint.Reporting.Terminal;

/// <summary>What a pipeline that reads its own log takes for an order: <c>::error …</c> (GitHub), <c>##vso[…]</c> (Azure), <c>##teamcity[…]</c>, <c>##[…]</c>.</summary>
internal static class PipelineCommand
{
    /// <summary>Azure looks for them anywhere in a line, GitHub behind blanks.</summary>
    public static bool Begins(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("::")) return text.Length > 2 && char.IsAsciiLetter(text[2]);
        if (!text.StartsWith("##")) return false;
        var name = text[2..].IndexOfAnyExceptInRange('A', 'z');
        var bracket = text[2..].IndexOf('[');
        return bracket >= 0 && (name < 0 || bracket < name);
    }
}
