namespace ComplianceLint.Identifiers;

/// <summary>What a number or name in a text identifies.</summary>
internal enum IdentifierKind : byte
{
    /// <summary>Digits of the length of an identifier that pass no test; a rule's own words may still say what they are.</summary>
    Unknown,

    /// <summary>Population number of a person.</summary>
    Nik,

    /// <summary>Family card, of the same shape: only the words around it tell.</summary>
    FamilyCard,

    /// <summary>Taxpayer number of 15 or 16 digits, or of 22 with its place of business.</summary>
    Npwp,

    /// <summary>Civil servant number.</summary>
    Nip,
    PaymentCard,
    Passport,

    /// <summary>Health insurance number.</summary>
    Bpjs,

    /// <summary>Pupil number.</summary>
    Nisn,

    /// <summary>Driving licence.</summary>
    Sim,
    LicencePlate,
    MobilePhone,
    Landline,

    /// <summary>Emergency and service numbers: 112, 1500123, 0800….</summary>
    ServiceNumber,
    ForeignPhone,
    BankAccount,

    /// <summary>A person's mailbox at a provider for everybody.</summary>
    PersonalEmail,

    /// <summary>Any other mailbox.</summary>
    Email,
    Coordinates,

    /// <summary>A password, key or token.</summary>
    Credential,

    /// <summary>An address inside a private network.</summary>
    PrivateAddress,
}
