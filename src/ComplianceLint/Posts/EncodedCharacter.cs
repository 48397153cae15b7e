using ComplianceLint.Html;

namespace ComplianceLint.Posts;

/// <summary>Reads entities and backslash escapes where Markdig leaves them to us: addresses, titles, the text of HTML blocks.</summary>
internal static class EncodedCharacter
{
    /// <param name="text">Begins where the character stands.</param>
    /// <param name="isMarkdown">True where Markdown's rules hold: a backslash escapes, and an entity ends in a semicolon; else HTML's.</param>
    /// <param name="decoded">What it stands for.</param>
    /// <returns>The number of code units at the start of the text that stand for others; 0 when they stand for themselves.</returns>
    public static int Read(ReadOnlySpan<char> text, bool isMarkdown, out string decoded)
    {
        decoded = "";
        if (text[0] == '&')
        {
            var length = CharacterReference.Read(text, inAttribute: false, out decoded);
            return length > 0 && isMarkdown && text[length - 1] != ';' ? 0 : length;
        }

        if (!isMarkdown || text.Length < 2 || text[0] != '\\' || !IsPunctuation(text[1])) return 0;
        decoded = text[1].ToString();
        return 2;
    }

    private static bool IsPunctuation(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));
}
