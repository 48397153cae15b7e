namespace ComplianceLint.Identifiers;

/// <summary>The kinds that are numbers: which may have so many digits, and the one switch to what assesses each.</summary>
internal static class NumberKinds
{
    public static Assessment Assess(IdentifierKind kind, in Number number, in Surroundings around) => kind switch
    {
        IdentifierKind.Nik => PopulationNumber.AssessNik(number, around),
        IdentifierKind.FamilyCard => PopulationNumber.AssessFamilyCard(number, around),
        IdentifierKind.Npwp => TaxpayerNumber.Assess(number, around),
        IdentifierKind.Nip => CivilServantNumber.Assess(number, around),
        IdentifierKind.PaymentCard => PaymentCard.Assess(number, around),
        IdentifierKind.Bpjs => LabelledNumber.AssessBpjs(number, around),
        IdentifierKind.Nisn => LabelledNumber.AssessNisn(number, around),
        IdentifierKind.Sim => LabelledNumber.AssessSim(number, around),
        IdentifierKind.BankAccount => LabelledNumber.AssessBankAccount(number, around),
        IdentifierKind.MobilePhone => Telephone.AssessMobile(number, around),
        IdentifierKind.Landline => Telephone.AssessLandline(number, around),
        IdentifierKind.ServiceNumber => Telephone.AssessService(number, around),
        IdentifierKind.ForeignPhone => Telephone.AssessForeign(number, around),
        _ => default,
    };

    /// <summary>The kind that fits a number best.</summary>
    public static (IdentifierKind Kind, Assessment Assessment) Best(in Number number, in Surroundings around)
    {
        var best = (Kind: IdentifierKind.Unknown, Assessment: default(Assessment));
        foreach (var kind in OfLength(number.Digits.Length, number.HasPlus))
        {
            var assessment = Assess(kind, number, around);
            if (assessment.Score > best.Assessment.Score) best = (kind, assessment);
        }

        return best;
    }

    /// <summary>False for most numbers of a text, so that nobody looks at the words around them.</summary>
    public static bool MayBe(in Number number) => number.Digits.Length switch
    {
        < 3 => false,
        3 => number.Digits[0] == '1',
        5 => number.Digits.StartsWith("14"),
        7 => number.Digits.StartsWith("1500"),
        var length => OfLength(length, number.HasPlus).Length > 0,
    };

    /// <summary>Of equal scores the first kind wins.</summary>
    private static ReadOnlySpan<IdentifierKind> OfLength(int digits, bool hasPlus) => digits switch
    {
        >= 9 and <= 15 when hasPlus => [IdentifierKind.MobilePhone, IdentifierKind.Landline, IdentifierKind.ForeignPhone],
        3 or 5 or 7 => [IdentifierKind.ServiceNumber],
        9 => [IdentifierKind.Landline, IdentifierKind.ServiceNumber],
        10 => [IdentifierKind.MobilePhone, IdentifierKind.Nisn, IdentifierKind.Landline, IdentifierKind.ServiceNumber, IdentifierKind.BankAccount],
        11 => [IdentifierKind.MobilePhone, IdentifierKind.Landline, IdentifierKind.ServiceNumber, IdentifierKind.BankAccount],
        12 => [IdentifierKind.MobilePhone, IdentifierKind.Landline, IdentifierKind.Sim, IdentifierKind.BankAccount],
        13 => [IdentifierKind.MobilePhone, IdentifierKind.Bpjs, IdentifierKind.Landline, IdentifierKind.Sim, IdentifierKind.BankAccount, IdentifierKind.PaymentCard],
        14 => [IdentifierKind.MobilePhone, IdentifierKind.Sim, IdentifierKind.BankAccount],
        15 => [IdentifierKind.Npwp, IdentifierKind.PaymentCard, IdentifierKind.BankAccount, IdentifierKind.Nik],
        16 => [IdentifierKind.Nik, IdentifierKind.FamilyCard, IdentifierKind.Npwp, IdentifierKind.PaymentCard, IdentifierKind.BankAccount],
        18 => [IdentifierKind.Nip, IdentifierKind.PaymentCard, IdentifierKind.Nik],
        17 or 19 => [IdentifierKind.PaymentCard, IdentifierKind.Nik],
        20 or 21 => [IdentifierKind.Nik],
        22 => [IdentifierKind.Npwp, IdentifierKind.Nik],
        _ => [],
    };
}
