namespace ComplianceLint.Identifiers;

/// <summary>Names of kinds in rule files, and what follows from a kind.</summary>
internal static class IdentifierKinds
{
    private static readonly (string Name, IdentifierKind Kind)[] Named =
    [
        ("nik", IdentifierKind.Nik),
        ("kk", IdentifierKind.FamilyCard),
        ("npwp", IdentifierKind.Npwp),
        ("nip", IdentifierKind.Nip),
        ("payment-card", IdentifierKind.PaymentCard),
        ("passport", IdentifierKind.Passport),
        ("bpjs", IdentifierKind.Bpjs),
        ("nisn", IdentifierKind.Nisn),
        ("sim", IdentifierKind.Sim),
        ("licence-plate", IdentifierKind.LicencePlate),
        ("mobile-phone", IdentifierKind.MobilePhone),
        ("landline", IdentifierKind.Landline),
        ("service-number", IdentifierKind.ServiceNumber),
        ("foreign-phone", IdentifierKind.ForeignPhone),
        ("bank-account", IdentifierKind.BankAccount),
        ("personal-email", IdentifierKind.PersonalEmail),
        ("email", IdentifierKind.Email),
        ("coordinates", IdentifierKind.Coordinates),
        ("credential", IdentifierKind.Credential),
        ("private-ip", IdentifierKind.PrivateAddress),
    ];

    public static IEnumerable<string> Names => Named.Select(named => named.Name);

    public static IdentifierKind? Parse(string name)
    {
        foreach (var named in Named)
        {
            if (string.Equals(named.Name, name, StringComparison.Ordinal)) return named.Kind;
        }

        return null;
    }

    /// <summary>False for what an institution publishes about itself: its telephones, mailboxes and places are no secrets.</summary>
    public static bool IsMasked(IdentifierKind kind) => kind is not (
        IdentifierKind.Landline or IdentifierKind.ServiceNumber or IdentifierKind.Email or IdentifierKind.Coordinates or IdentifierKind.PrivateAddress);
}
