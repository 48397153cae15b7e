using System.Text;

namespace ComplianceLint.Identifiers;

/// <summary>What the institution publishes as its own contact is no personal data.</summary>
internal static class Contacts
{
    public static bool Has(Registry registry, ReadOnlySpan<char> text, Identifier identifier)
    {
        if (registry.Contacts is not { Count: > 0 }) return false;
        return identifier.Kind switch
        {
            IdentifierKind.MobilePhone or IdentifierKind.Landline or IdentifierKind.ServiceNumber or IdentifierKind.ForeignPhone or IdentifierKind.BankAccount or IdentifierKind.Unknown =>
                registry.FindContact(Plain(text.Slice(identifier.Start, identifier.Length))) is not null,
            IdentifierKind.PersonalEmail or IdentifierKind.Email => registry.FindContact(text.Slice(identifier.Start, identifier.Length).ToString()) is not null,
            _ => false,
        };
    }

    /// <summary>Digits of any script without what stands between them.</summary>
    private static string Plain(ReadOnlySpan<char> number)
    {
        var plain = new StringBuilder(number.Length);
        if (number[..2].ContainsAny('+', '＋')) plain.Append('+');
        for (var at = 0; at < number.Length;)
        {
            if (Digits.ValueAt(number, at, out var width) is >= 0 and var value) plain.Append((char)('0' + value));
            at += width;
        }

        return plain.ToString();
    }
}
