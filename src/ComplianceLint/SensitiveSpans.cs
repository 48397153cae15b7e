using ComplianceLint.Text;

namespace ComplianceLint;

/// <summary>Hides personal identifiers in whatever leaves the engine, whether or not a rule looks for them.</summary>
public static class SensitiveSpans
{
    private const int Shown = 4;

    /// <summary>The text with every number of an identifier's shape masked behind its first four digits; of equal length.</summary>
    public static string Mask(string text)
    {
        if (IdentifierReader.Find(text) is not { } found) return text;
        var masked = text.ToCharArray();
        foreach (var identifier in found) MaskIn(masked, identifier.Start, identifier.Length);
        return new string(masked);
    }

    /// <summary>Masks a span behind its first four letters or digits, leaving blanks and punctuation.</summary>
    internal static void MaskIn(Span<char> text, int start, int length)
    {
        // Of a short secret four letters would be all.
        var most = length > 2 * Shown ? Shown : length / Shown;
        var shown = 0;
        for (var i = start; i < start + length && i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            if (++shown > most) text[i] = '*';
        }
    }
}
