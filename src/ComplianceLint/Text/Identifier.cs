namespace ComplianceLint.Text;

/// <summary>What a number may be, by its digits alone.</summary>
internal enum IdentifierKind
{
    /// <summary>Population number of a person or a family card: both have one shape.</summary>
    Nik,

    /// <summary>Civil servant number.</summary>
    Nip,

    /// <summary>Taxpayer number of 15 digits, or of 16 that begin with 0.</summary>
    Npwp,
    PaymentCard,
    MobilePhone,

    /// <summary>Sixteen digits that are none of these; somebody may have mistyped one.</summary>
    SixteenDigits,
}

/// <summary>A number in a text that has the shape of an identifier.</summary>
/// <param name="Kind">The most specific shape that fits.</param>
/// <param name="Start">Offset of the first digit or plus sign.</param>
/// <param name="Length">Up to the last digit, separators included.</param>
internal readonly record struct Identifier(IdentifierKind Kind, int Start, int Length);
