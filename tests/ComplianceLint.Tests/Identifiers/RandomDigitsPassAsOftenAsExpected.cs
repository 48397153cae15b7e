using ComplianceLint.Identifiers;
using Xunit;

namespace ComplianceLint.Tests.Identifiers;

/// <summary>Random digits pass each test as often as arithmetic says, so a rule author knows how many false alarms a shape costs.</summary>
public sealed class RandomDigitsPassAsOftenAsExpected
{
    private const int Draws = 200_000;

    // Days of a century, each written once and once with 40 added, among 100 × 100 × 100 ways to write six digits.
    private const double Date = 2 * 36_525 / 1e6;

    private const double Provinces = 38 / 100.0;

    private const double Serial = 1 - 1e-4;

    // 4; 51 to 55; 2221 to 2720; 3528 to 3589; 60, 62 to 65 and 67.
    private const double Issuers = 0.1 + 0.05 + 0.05 + 0.0062 + 0.06;

    private static readonly double Regencies = Enumerable.Range(0, 10_000).Count(code => ComplianceLint.Identifiers.Regions.IsRegency(code.ToString("0000", System.Globalization.CultureInfo.InvariantCulture))) / 1e4;

    [Fact]
    public void There_are_514_regencies_and_some_that_were_renumbered() => Assert.InRange(Regencies * 1e4, 514, 560);

    [Fact]
    public void A_NIK_has_a_date_and_a_province() =>
        Expect(16, Date * Provinces * Serial, digits => Found(digits, IdentifierKind.Nik, Assessment.Found));

    [Fact]
    public void A_certain_NIK_has_a_date_and_a_regency() =>
        Expect(16, Date * Regencies * Serial, digits => Found(digits, IdentifierKind.Nik, Assessment.Strong));

    [Fact]
    public void Luhn_passes_one_in_ten() => Expect(15, 0.1, CheckDigits.IsLuhn);

    [Fact]
    public void A_payment_card_has_an_issuer_and_a_check_digit() => Expect(16, Issuers * 0.1, digits => PaymentCard.IsIssued(digits) && CheckDigits.IsLuhn(digits));

    [Fact]
    public void A_taxpayer_number_is_masked_with_a_check_digit_and_the_main_branch() =>
        Expect(15, 0.1 * 0.01, digits => Found(digits, IdentifierKind.Npwp, Assessment.Masked));

    [Fact]
    public void An_ISBN_has_one_of_two_prefixes_and_a_check_digit() => Expect(13, 2e-3 * 0.1, CheckDigits.IsIsbn);

    [Fact]
    public void A_mobile_number_has_a_prefix_of_an_operator() =>
        // 0 8x, 62 8x and 620 8x, x one of eight digits.
        Expect(12, 0.8 * (1e-2 + 1e-3 + 1e-4), digits => Found(digits, IdentifierKind.MobilePhone, Assessment.Found));

    [Fact]
    public void A_NIP_has_two_dates_and_a_sex()
    {
        // 91 years of birth, 365.25 of 10,000 days, 46 years of appointment for each, 13 months, two digits of sex.
        const double expected = 91 / 1e4 * (365.25 / 1e4) * (46 / 1e4) * 0.13 * 0.2;
        Expect(18, expected, CivilServantNumber.IsNip);
        // So rare that only numbers with a possible birthday show it: years 1930 to 2020, months, days.
        Expect(10, 46 / 1e4 * 0.13 * 0.2, digits => CivilServantNumber.IsNip(string.Concat("19900101", digits)));
    }

    [Fact]
    public void A_BPJS_number_begins_with_three_zeros() => Expect(13, 1e-3, digits => Found(digits, IdentifierKind.Bpjs, Assessment.Masked));

    /// <summary>Within four and a half standard deviations: a right rate fails once in 150,000 runs, and the seed is fixed.</summary>
    private static void Expect(int length, double rate, Predicate passes)
    {
        var random = new Random(20261124);
        Span<char> digits = stackalloc char[length];
        var passed = 0;
        for (var i = 0; i < Draws; i++)
        {
            foreach (ref var digit in digits) digit = (char)('0' + random.Next(10));
            if (passes(digits)) passed++;
        }

        var expected = rate * Draws;
        var bound = (4.5 * Math.Sqrt(expected * (1 - rate))) + 1;
        Assert.True(Math.Abs(passed - expected) <= bound, $"{passed} of {Draws} passed, {expected:0.#} ± {bound:0.#} were expected");
    }

    private static bool Found(ReadOnlySpan<char> digits, IdentifierKind kind, int score)
    {
        foreach (var identifier in IdentifierReader.Find(digits) ?? [])
        {
            if (identifier.Kind == kind && identifier.Assessment.Score >= score) return true;
        }

        return false;
    }

    private delegate bool Predicate(ReadOnlySpan<char> digits);
}
