using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Waivers;

public sealed class OnlySoundWaiversCount
{
    /// <summary>Entries that must never count, whatever else stands in the file.</summary>
    private static readonly Gen<string> Unsound = Gen.OneOf(
        Gen.Int[1, 400].Select(days => WaiverText.Entry(("until", Day(-days)), ("from", Day(-days - 10)))),
        Gen.Int[1, 60].Select(days => WaiverText.Entry(("from", Day(days)), ("until", Day(days + 10)))),
        Gen.Int[180, 4000].Select(days => WaiverText.Entry(("from", Day(0)), ("until", Day(days)))),
        OneOf("", "{}", "{ files: [] }", "{ files: [\"**\"] }", "{ channels: [], accounts: [] }").Select(scope => WaiverText.Entry(("scope", scope))),
        OneOf("Rina Hartati", "dr. Rina Hartati", "KEPALA BIDANG  HUMAS", "Rina H.", "Rina\u200b Hartati").Select(name => WaiverText.Entry(("requestedBy", name))),
        OneOf("rule", "reason", "requestedBy", "approvedBy", "from", "until").Select(key => WaiverText.Entry((key, ""))),
        OneOf("rule", "from", "until", "scope", "aproved").Select(key => WaiverText.Entry((key, "\"apa saja\""))),
        OneOf("tidak-ada/aturan", "uji/terkunci", "'*'", "uji/kono").Select(rule => WaiverText.Entry(("rule", rule))));

    private static readonly Gen<string> Elsewhere = OneOf(
        WaiverText.Entry(("scope", "{ files: [\"lain/**\"] }")), WaiverText.Entry(("quote", "katanya")), WaiverText.Entry(("rule", "uji/dijaga")));

    [Fact]
    public void Nothing_unsound_ever_lifts_a_finding() =>
        Gen.Select(Unsound.Array[1, 4], Elsewhere.Array[0, 3], Gen.Int).Sample((unsound, elsewhere, seed) =>
        {
            string[] entries = [.. unsound, .. elsewhere];
            new Random(seed).Shuffle(entries);
            Assert.Equal(DiagnosticStatus.Open, WaiverText.StatusOf(WaiverText.Of(entries)));
        });

    [Fact]
    public void Nor_does_it_take_a_sound_one_down() =>
        Gen.Select(Unsound.Array[0, 4], Gen.Int).Sample((unsound, seed) =>
        {
            string[] entries = [.. unsound, WaiverText.Entry(("quote", "konon"))];
            new Random(seed).Shuffle(entries);
            Assert.Equal(DiagnosticStatus.Waived, WaiverText.StatusOf(WaiverText.Of(entries)));
        });

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Day(int fromToday) => WaiverText.Today.AddDays(fromToday).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
