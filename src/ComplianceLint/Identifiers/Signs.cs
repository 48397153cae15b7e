namespace ComplianceLint.Identifiers;

/// <summary>What speaks for and against an identifier. The order is that of the reasons that people read.</summary>
[Flags]
internal enum Signs
{
    None = 0,

    /// <summary>In one piece or in the groups in which people write the kind.</summary>
    Grouping = 1 << 0,
    Regency = 1 << 1,
    Province = 1 << 2,
    BirthDate = 1 << 3,
    IssueDate = 1 << 4,
    ServiceDates = 1 << 5,
    NoDate = 1 << 6,
    NoSerial = 1 << 7,
    CheckDigit = 1 << 8,
    WrongCheckDigit = 1 << 9,
    Issuer = 1 << 10,
    MobilePrefix = 1 << 11,
    AreaCode = 1 << 12,
    CountryCode = 1 << 13,
    ServicePrefix = 1 << 14,
    PlateRegion = 1 << 15,
    Beginning = 1 << 16,
    BankLength = 1 << 17,
    PublicProvider = 1 << 18,
    OfficeName = 1 << 19,
    InsideIndonesia = 1 << 20,
    KeyPrefix = 1 << 21,
    Assigned = 1 << 22,
    Random = 1 << 23,
    PrivateRange = 1 << 24,
    LabelBefore = 1 << 25,
    LabelBehind = 1 << 26,
    OtherLabel = 1 << 27,
    InAddress = 1 << 28,
    Disguised = 1 << 29,
}
