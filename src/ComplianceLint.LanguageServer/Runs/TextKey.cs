namespace ComplianceLint.LanguageServer.Runs;

/// <summary>Tells for as long as the server runs whether a text is the one that was judged.</summary>
internal readonly record struct TextKey(int Length, int Hash)
{
    public static TextKey Of(ReadOnlySpan<char> text) => new(text.Length, string.GetHashCode(text, StringComparison.Ordinal));
}
