using ComplianceLint.Identifiers;

namespace ComplianceLint;

/// <summary>Hides personal identifiers in whatever leaves the engine, whether or not a rule looks for them.</summary>
public static class SensitiveSpans
{
    private const int Shown = 4;

    /// <summary>The text with everything of an identifier's shape masked behind its first four letters or digits; of equal length.</summary>
    public static string Mask(string text) => Mask(text, Registry.Empty);

    /// <summary>The same, but what the institution publishes as its contact stays.</summary>
    internal static string Mask(string text, Registry registry)
    {
        if (IdentifierReader.Find(text) is not { } found) return text;
        char[]? masked = null;
        foreach (var identifier in found)
        {
            if (identifier.IsMasked && !Contacts.Has(registry, text, identifier)) MaskIn(masked ??= text.ToCharArray(), identifier.Start, identifier.Length);
        }

        return masked is null ? text : new string(masked);
    }

    /// <summary>Masks a span behind its first four letters or digits, leaving blanks and punctuation.</summary>
    internal static void MaskIn(Span<char> text, int start, int length)
    {
        // Of a short secret four letters would be all.
        var most = length > 2 * Shown ? Shown : length / Shown;
        var shown = 0;
        for (var i = start; i < start + length && i < text.Length; i++)
        {
            // Circled digits are numbers but no digits; those of other planes are pairs, of which none is cut.
            if (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1])) continue;
            if (!char.IsLetterOrDigit(text[i]) && !char.IsNumber(text[i]) && !char.IsSurrogate(text[i])) continue;
            if (++shown <= most) continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) text[i + 1] = '*';
            text[i] = '*';
        }
    }
}
