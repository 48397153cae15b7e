namespace ComplianceLint.Identifiers;

/// <summary>A person's number as an office publishes it: the digits that every output shows, then an x for each that is left out.</summary>
internal static class MaskedNumber
{
    /// <summary>Null for what is no number of a person, or is written with other signs than its digits, blanks, full stops and hyphens.</summary>
    public static string? Of(IdentifierKind kind, ReadOnlySpan<char> written)
    {
        if (kind is not (IdentifierKind.Nik or IdentifierKind.FamilyCard or IdentifierKind.Npwp or IdentifierKind.Nip
            or IdentifierKind.PaymentCard or IdentifierKind.Bpjs or IdentifierKind.Nisn)) return null;
        // In one word: groups of x look like what a template left to fill in. Asterisks would be emphasis in Markdown.
        var digits = new string(written).Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToCharArray();
        if (digits.AsSpan().ContainsAnyExceptInRange('0', '9')) return null;
        SensitiveSpans.MaskIn(digits, 0, digits.Length);
        return new string(digits).Replace('*', 'x');
    }
}
