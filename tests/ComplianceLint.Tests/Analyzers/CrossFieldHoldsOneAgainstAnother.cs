using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class CrossFieldHoldsOneAgainstAnother
{
    [Theory]
    [InlineData("field: petugas, relation: differs, other: penyetuju", "petugas: [|andi wijaya|]\npenyetuju: Andi  Wijaya")]
    [InlineData("field: petugas, relation: differs, other: penyetuju", "petugas: Andi\npenyetuju: Budi")]
    [InlineData("field: petugas, relation: differs, other: penyetuju", "petugas: Andi")]
    [InlineData("field: petugas, relation: differs, other: penyetuju, persons: true", "petugas: [|Rina Hartati|]\npenyetuju: Dr. Rina Hartati, M.Si.")]
    [InlineData("field: petugas, relation: differs, other: penyetuju", "petugas: Rina Hartati\npenyetuju: Dr. Rina Hartati, M.Si.")]
    [InlineData("field: kampanye, relation: equals, other: program", "kampanye: [|Bersih|]\nprogram: Hijau")]
    [InlineData("field: kampanye, relation: equals, other: program", "kampanye: Bersih\nprogram: bersih")]
    [InlineData("field: judul, relation: contains, other: program", "judul: [|Rapat besar|]\nprogram: Hijau")]
    [InlineData("field: judul, relation: contains, other: program", "judul: Rapat Hijau\nprogram: hijau")]
    [InlineData("field: embargo, relation: notAfter, other: jadwal", "embargo: [|2026-08-20|]\njadwal: 2026-08-19T08:00:00+07:00")]
    [InlineData("field: embargo, relation: notAfter, other: jadwal", "zona: WIB\nembargo: 2026-08-19\njadwal: 2026-08-18T17:00:00Z")]
    [InlineData("field: embargo, relation: before, other: jadwal", "zona: WIB\nembargo: [|2026-08-19|]\njadwal: 2026-08-18T17:00:00Z")]
    [InlineData("field: jadwal, relation: after, other: now", "jadwal: [|2026-07-01T08:00:00+07:00|]")]
    [InlineData("field: jadwal, relation: notBefore, other: now", "jadwal: 2026-08-01T08:00:00+07:00")]
    [InlineData("field: persetujuan.waktu, relation: notAfter, other: jadwal", "persetujuan: { waktu: [|2026-08-05|] }\njadwal: 2026-08-04")]
    [InlineData("field: lampiran, relation: requires, other: klasifikasi", "lampiran: [|a.pdf|]")]
    [InlineData("field: lampiran, relation: requires, other: klasifikasi", "lampiran: a.pdf\nklasifikasi: biasa")]
    [InlineData("field: \"media[].ai\", relation: requires, other: \"media[].kredit\"", "media:\n  - { ai: [|true|] }\n  - { ai: true, kredit: Humas }\n  - { ai: false }")]
    [InlineData("field: kampanye, relation: inText", "kampanye: \"#BersihSungai\"")]
    [InlineData("field: kampanye, relation: inText", "kampanye: \"[|#Bersih|]\"")]
    public void Fields_are_compared(string options, string fields) =>
        new OneRule($"{{ kind: cross-field, {options} }}").Finds($"---\n{fields}\n---\nAyo #bersihsungai!");

    private const string Greeting =
        "{ kind: cross-field, field: kepada, relation: contains, text: { sequences: [[{ any: [halo, hai] }, { any: [kak, bapak], optional: true }, { class: CAPITALISED, capture: true }]] } }";

    [Theory]
    [InlineData("Halo Kak [|Budi|], terima kasih.")]
    [InlineData("Halo Kak Rina, terima kasih.")]
    [InlineData("Terima kasih.")]
    public void A_field_is_held_against_what_the_text_says(string marked) =>
        new OneRule(Greeting).Finds($"---\nkepada: \"@rina_w\"\n---\n{marked}");

    [Fact]
    public void What_the_text_says_may_be_the_condition()
    {
        var rule = new OneRule("{ kind: cross-field, field: jenis, relation: requires, other: tautan_asli, given: { terms: [ralat] } }");
        rule.Finds("---\njenis: [|ralat|]\n---\nRalat: besok.");
        rule.IsSilentOn("---\njenis: ralat\n---\nBesok.");
    }

    [Fact]
    public void The_other_side_is_named_and_shown()
    {
        var finding = OneRule.WithMessage("{match} {other}", "{ kind: cross-field, field: petugas, relation: differs, other: penyetuju }")
            .FindingIn("---\npetugas: Andi\npenyetuju: andi\n---\nTeks.");
        Assert.Equal("Andi andi", finding.Message.En);
        Assert.Single(finding.Related);
    }

    [Fact]
    public void An_identifier_on_the_other_side_is_masked() =>
        Assert.DoesNotContain("14508900001", OneRule.WithMessage("{other}", "{ kind: cross-field, field: petugas, relation: equals, other: penyetuju }")
            .FindingIn("---\npetugas: Andi\npenyetuju: \"3273014508900001\"\n---\nTeks.").Message.En, StringComparison.Ordinal);

    [Theory]
    [InlineData("{ kind: cross-field, field: petugas, relation: differs, other: penyetuju }", "petugas: Andi", CheckResult.NotApplicable)]
    [InlineData("{ kind: cross-field, field: petugas, relation: differs, other: penyetuju }", "petugas: Andi\npenyetuju: Budi", CheckResult.Pass)]
    [InlineData("{ kind: cross-field, field: petugas, relation: requires, other: penyetuju }", "penyetuju: Budi", CheckResult.NotApplicable)]
    [InlineData(Greeting, "kepada: Rina", CheckResult.NotApplicable)]
    public void Both_sides_must_be_there(string check, string fields, CheckResult expected) =>
        Assert.Equal(expected, new OneRule(check).ResultOn($"---\n{fields}\n---\nTeks."));

    [Theory]
    [InlineData("field: petugas, other: penyetuju", "“relation” is missing.")]
    [InlineData("field: petugas, relation: differ, other: penyetuju", "“differ” is unknown. Did you mean “differs”?")]
    [InlineData("field: petugs, relation: differs, other: penyetuju", "“petugs” is unknown. Did you mean “petugas”?")]
    [InlineData("field: petugas, relation: differs", "“other” is missing.")]
    [InlineData("field: petugas, relation: before, other: jadwal", "This relation needs a field with a time on both sides.")]
    [InlineData("field: jadwal, relation: before, other: petugas", "This relation needs a field with a time on both sides.")]
    [InlineData("field: jadwal, relation: equals, other: now", "Only times can be compared with “now”.")]
    [InlineData("field: kepada, relation: contains, text: {}", "Name what is looked for")]
    [InlineData("field: kepada, relation: inText, other: judul", "“other” is unknown.")]
    public void Faults_are_explained(string options, string message) =>
        Assert.Contains(message, PackText.FaultsOf($"{{ kind: cross-field, {options} }}"), StringComparison.Ordinal);
}
