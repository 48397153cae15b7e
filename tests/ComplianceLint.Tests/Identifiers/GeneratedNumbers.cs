using System.Globalization;
using ComplianceLint.Identifiers;
using ComplianceLint.Tests.Spans;
using Xunit;

namespace ComplianceLint.Tests.Identifiers;

/// <summary>Numbers that are valid by construction, and almost valid ones: of nobody, made by chance.</summary>
public sealed class GeneratedNumbers
{
    private const int Iterations = 2000;

    private static readonly string[] Regions = ["110101", "127106", "317102", "327301", "330405", "357801", "517104", "640901", "737102", "917103", "960105"];

    [Fact]
    public void A_NIK_is_found_with_a_word_and_without() => Dice.Check(Iterations, Nik, number =>
    {
        AssertFound(IdentifierKind.Nik, $"NIK {number}");
        AssertFound(IdentifierKind.Nik, $"Nomor {number}");
    });

    [Fact]
    public void A_NIK_with_an_impossible_date_needs_a_word() => Dice.Check(Iterations, dice => WithImpossibleDate(dice, Nik(dice), 6, isYearFirst: false), number =>
    {
        AssertFound(IdentifierKind.Nik, $"NIK {number}");
        AssertNotFound(IdentifierKind.Nik, $"Nomor {number}");
        Assert.DoesNotContain(number, SensitiveSpans.Mask($"Nomor {number}"), StringComparison.Ordinal);
    });

    [Fact]
    public void A_family_card_needs_its_name() => Dice.Check(Iterations, dice => Regions[dice.Roll(Regions.Length)] + Day(dice).ToString("ddMMyy", CultureInfo.InvariantCulture) + Digits(dice, 4), number =>
    {
        AssertFound(IdentifierKind.FamilyCard, $"No. KK {number}");
        AssertNotFound(IdentifierKind.FamilyCard, $"Nomor {number}");
    });

    [Fact]
    public void A_NIP_is_found_with_a_word_and_without() => Dice.Check(Iterations, Nip, number =>
    {
        AssertFound(IdentifierKind.Nip, $"NIP {number}");
        AssertFound(IdentifierKind.Nip, number);
    });

    [Fact]
    public void A_NIP_with_an_impossible_date_needs_a_word() => Dice.Check(Iterations, dice => WithImpossibleDate(dice, Nip(dice), 4, isYearFirst: true), number =>
    {
        AssertFound(IdentifierKind.Nip, $"NIP {number}");
        AssertNotFound(IdentifierKind.Nip, number);
    });

    [Fact]
    public void A_taxpayer_number_is_found_until_a_digit_is_wrong() => Dice.Check(Iterations, dice => (Number: WithLuhn(Digits(dice, 8)) + Digits(dice, 3) + "000", Wrong: dice.Roll(9), By: 1 + dice.Roll(9)), drawn =>
    {
        var wrong = Changed(drawn.Number, drawn.Wrong, drawn.By);
        foreach (var write in (Func<string, string>[])[number => number, number => "0" + number, Grouped])
        {
            AssertFound(IdentifierKind.Npwp, $"NPWP {write(drawn.Number)}");
            AssertNotFound(IdentifierKind.Npwp, $"NPWP {write(wrong)}");
        }

        AssertFound(IdentifierKind.Npwp, Grouped(drawn.Number));
    });

    [Fact]
    public void A_payment_card_is_found_until_a_digit_is_wrong() => Dice.Check(Iterations, dice => (Number: WithLuhn(dice.Pick("4", "51", "55", "2221", "3530", "60", "62", "65") is var issuer ? issuer + Digits(dice, 15 - issuer.Length) : ""), Wrong: dice.Roll(16), By: 1 + dice.Roll(9)), drawn =>
    {
        AssertFound(IdentifierKind.PaymentCard, $"Kartu kredit {drawn.Number}");
        AssertNotFound(IdentifierKind.PaymentCard, $"Kartu kredit {Changed(drawn.Number, drawn.Wrong, drawn.By)}");
    });

    [Fact]
    public void A_mobile_number_is_found_however_it_is_written() => Dice.Check(Iterations, dice => $"8{dice.Pick("1", "2", "3", "5", "6", "7", "8", "9")}{Digits(dice, 7 + dice.Roll(4))}", national =>
    {
        AssertFound(IdentifierKind.MobilePhone, $"Hubungi 0{national}");
        AssertFound(IdentifierKind.MobilePhone, $"0{national[..3]}-{national[3..6]}-{national[6..]}");
        AssertFound(IdentifierKind.MobilePhone, $"+62 {national[..3]} {national[3..6]} {national[6..]}");
        AssertFound(IdentifierKind.MobilePhone, $"https://wa.me/62{national}");
        AssertNotFound(IdentifierKind.MobilePhone, $"Hubungi 0{national}{national}");
        AssertNotFound(IdentifierKind.MobilePhone, $"Hubungi 084{national[2..]}");
    });

    [Fact]
    public void Numbers_without_a_check_need_their_name() => Dice.Check(Iterations, dice => dice.Roll(4) switch
    {
        0 => (Kind: IdentifierKind.Bpjs, Name: "BPJS", Number: "000" + Digits(dice, 10)),
        1 => (Kind: IdentifierKind.Nisn, Name: "NISN", Number: "00" + Digits(dice, 8)),
        2 => (Kind: IdentifierKind.Sim, Name: "SIM C", Number: "95" + Digits(dice, 10 + dice.Roll(3))),
        _ => (Kind: IdentifierKind.BankAccount, Name: "rekening", Number: "1" + Digits(dice, 9 + dice.Roll(4))),
    }, drawn =>
    {
        AssertFound(drawn.Kind, $"{drawn.Name} {drawn.Number}");
        AssertNotFound(drawn.Kind, $"Kode billing {drawn.Number}");
        AssertNotFound(drawn.Kind, $"Jumlah {drawn.Number}");
    });

    [Fact]
    public void A_plate_needs_a_region() => Dice.Check(Iterations, dice => $"{1 + dice.Roll(9)}{Digits(dice, 2 + dice.Roll(2))} {(char)('A' + dice.Roll(5))}{(char)('N' + dice.Roll(4))}X", rest =>
    {
        AssertFound(IdentifierKind.LicencePlate, $"AB {rest}");
        AssertNotFound(IdentifierKind.LicencePlate, $"Pelat XX {rest}");
    });

    [Fact]
    public void Evidence_has_no_digit_of_the_number() => Dice.Check(Iterations, Nik, number =>
    {
        var evidence = EvidenceText.Of(Assert.Single(IdentifierReader.Find($"NIK {number}")!).Assessment);
        var text = string.Concat(evidence.Reasons.Select(reason => reason.Id + reason.En)).Replace("16 digits", "", StringComparison.Ordinal).Replace("16 digit", "", StringComparison.Ordinal);
        Assert.DoesNotContain(text, char.IsDigit);
    });

    private static void AssertFound(IdentifierKind kind, string text) =>
        Assert.True(IsFound(kind, text), $"{kind} is not found in “{text}”");

    private static void AssertNotFound(IdentifierKind kind, string text) =>
        Assert.False(IsFound(kind, text), $"{kind} is found in “{text}”");

    private static bool IsFound(IdentifierKind kind, string text) =>
        (IdentifierReader.Find(text) ?? []).Any(identifier => identifier.Kind == kind && identifier.Assessment.Score >= Assessment.Found);

    private static string Nik(Dice dice)
    {
        var day = Day(dice);
        return string.Create(CultureInfo.InvariantCulture, $"{Regions[dice.Roll(Regions.Length)]}{day.Day + (dice.Once(2) ? 40 : 0):00}{day:MMyy}{1 + dice.Roll(9999):0000}");
    }

    private static string Nip(Dice dice)
    {
        var day = Day(dice);
        return string.Create(CultureInfo.InvariantCulture, $"{day:yyyyMMdd}{day.Year + 20 + dice.Roll(20):0000}{1 + dice.Roll(12):00}{1 + dice.Roll(2)}{1 + dice.Roll(999):000}");
    }

    private static DateTime Day(Dice dice) => new DateTime(1950, 1, 1).AddDays(dice.Roll(20_000));

    /// <summary>The month becomes one of 13 to 99, or the day one that no month has, for women neither.</summary>
    private static string WithImpossibleDate(Dice dice, string number, int at, bool isYearFirst)
    {
        var part = dice.Once(2) ? (13 + dice.Roll(87), isYearFirst ? at : at + 2) : (72 + dice.Roll(28), isYearFirst ? at + 2 : at);
        return number[..part.Item2] + part.Item1.ToString("00", CultureInfo.InvariantCulture) + number[(part.Item2 + 2)..];
    }

    private static string Grouped(string npwp) => $"{npwp[..2]}.{npwp[2..5]}.{npwp[5..8]}.{npwp[8]}-{npwp[9..12]}.{npwp[12..]}";

    private static string WithLuhn(string digits) => digits + Enumerable.Range(0, 10).First(last => CheckDigits.IsLuhn(digits + (char)('0' + last)));

    private static string Changed(string number, int at, int by) => number[..at] + (char)('0' + ((number[at] - '0' + by) % 10)) + number[(at + 1)..];

    private static string Digits(Dice dice, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + dice.Roll(10))));
}
