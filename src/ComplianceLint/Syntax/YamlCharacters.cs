namespace ComplianceLint.Syntax;

/// <summary>The characters that part words and lines in YAML 1.1, the version that YamlDotNet reads.</summary>
internal static class YamlCharacters
{
    /// <summary>Next line (NEL) ends a line as LF does; U+2028 and U+2029 end one too, but folding keeps them.</summary>
    public const string Breaks = "\r\n\u0085\u2028\u2029";

    public const string Blanks = " \t";

    public static bool IsBlank(char c) => c is ' ' or '\t';

    public static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    public static bool IsSpace(char c) => IsBlank(c) || IsBreak(c);

    public static int BreakLength(ReadOnlySpan<char> text, int offset) =>
        text[offset] == '\r' && offset + 1 < text.Length && text[offset + 1] == '\n' ? 2 : 1;

    /// <summary>What a line ending becomes in a value.</summary>
    public static char BreakText(char c) => c is '\u2028' or '\u2029' ? c : '\n';
}
