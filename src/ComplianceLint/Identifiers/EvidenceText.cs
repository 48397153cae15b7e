namespace ComplianceLint.Identifiers;

/// <summary>Says in words why something is taken for an identifier.</summary>
internal static class EvidenceText
{
    private static readonly (Signs Sign, LocalizedText Text)[] Texts =
    [
        (Signs.Grouping, new("ditulis seperti biasa", "written in the usual way")),
        (Signs.Disguised, new("angkanya disamarkan", "digits in disguise")),
        (Signs.Regency, new("kode kabupaten/kota ada", "the code of a regency or city")),
        (Signs.Province, new("kode provinsi ada", "the code of a province")),
        (Signs.BirthDate, new("tanggal lahir mungkin", "a possible date of birth")),
        (Signs.IssueDate, new("tanggal terbit mungkin", "a possible date of issue")),
        (Signs.ServiceDates, new("tanggal lahir dan pengangkatan cocok", "dates of birth and appointment fit")),
        (Signs.NoDate, new("tanggal di dalamnya tidak mungkin", "an impossible date inside")),
        (Signs.NoSerial, new("nomor urutnya tidak pernah diterbitkan", "a serial number that is never issued")),
        (Signs.CheckDigit, new("digit pemeriksa cocok", "the check digit fits")),
        (Signs.WrongCheckDigit, new("digit pemeriksa tidak cocok", "the check digit does not fit")),
        (Signs.Issuer, new("awalan penerbit kartu dikenal", "the range of a card issuer")),
        (Signs.MobilePrefix, new("awalan operator seluler", "the prefix of a mobile operator")),
        (Signs.AreaCode, new("kode wilayah telepon ada", "a telephone area code")),
        (Signs.CountryCode, new("kode negara ada", "a country calling code")),
        (Signs.ServicePrefix, new("nomor layanan atau darurat", "a service or emergency number")),
        (Signs.PlateRegion, new("kode wilayah pelat ada", "the region code of a plate")),
        (Signs.Beginning, new("awalannya cocok", "it begins as such numbers do")),
        (Signs.BankLength, new("panjangnya sesuai dengan bank itu", "of the length that the bank uses")),
        (Signs.PublicProvider, new("penyedia surel umum", "a mail provider for everybody")),
        (Signs.OfficeName, new("namanya seperti nama kantor", "a name like that of an office")),
        (Signs.InsideIndonesia, new("di dalam wilayah Indonesia", "inside Indonesia")),
        (Signs.KeyPrefix, new("awalan kunci yang dikenal", "the known beginning of a key")),
        (Signs.Assigned, new("nilai yang diberikan", "a value is assigned")),
        (Signs.Random, new("susunannya acak", "its characters look random")),
        (Signs.PrivateRange, new("rentang jaringan privat", "the range of a private network")),
        (Signs.InAddress, new("di dalam alamat web", "inside a web address")),
    ];

    public static Evidence Of(in Assessment assessment)
    {
        var reasons = new List<LocalizedText>();
        if (assessment.Digits > 0) reasons.Add(new($"{assessment.Digits} digit", $"{assessment.Digits} digits"));
        foreach (var (sign, text) in Texts)
        {
            if ((assessment.Signs & sign) != 0) reasons.Add(text);
        }

        if (assessment.Label is { } label) reasons.Add(OfLabel(label, assessment.Signs));
        return new Evidence(assessment.Score, reasons);
    }

    private static LocalizedText OfLabel(string label, Signs signs) =>
        (signs & Signs.OtherLabel) != 0 ? new($"kata “{label}” menunjuk hal lain", $"the word “{label}” names something else")
        : (signs & Signs.LabelBehind) != 0 ? new($"kata “{label}” di belakangnya", $"the word “{label}” behind it")
        : new($"kata “{label}” di depannya", $"the word “{label}” in front of it");
}
