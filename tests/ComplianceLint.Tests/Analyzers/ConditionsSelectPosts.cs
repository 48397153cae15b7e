using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class ConditionsSelectPosts
{
    [Fact]
    public void Keys_are_joined_by_and_values_by_or_and_conditions_by_or()
    {
        var rule = new OneRule("{ kind: existence, terms: [pasti], when: [{ categories: [keluhan, duka], kinds: [balasan] }, { fields: [tiket] }] }");
        rule.Finds("---\nkategori: duka\njenis: balasan\n---\nIni [|pasti|].");
        rule.Finds("---\ntiket: A-1\n---\nIni [|pasti|].");
        rule.IsSilentOn("---\nkategori: duka\n---\nIni pasti.");
        rule.IsSilentOn("---\ntiket: ''\njenis: balasan\n---\nIni pasti.");
    }

    [Fact]
    public void A_post_outside_the_condition_is_not_concerned() =>
        Assert.Equal(
            CheckResult.NotApplicable,
            new OneRule("{ kind: existence, terms: [pasti], when: { accountTypes: [instansi] } }").ResultOn("Ini pasti."));

    [Theory]
    [InlineData("kategori: hoaks", Severity.Info)]
    [InlineData("kategori: umum", Severity.Error)]
    public void A_weak_grade_may_depend_on_the_post(string field, Severity expected) =>
        Assert.Equal(
            expected,
            OneRule.WithHead("weakWhen: { categories: [hoaks] }", "{ kind: existence, terms: [pasti] }").FindingIn($"---\n{field}\n---\nIni pasti.").Severity);

    [Theory]
    [InlineData("without: [sumber]", "Ini [|pasti|].")]
    [InlineData("without: [sumber]", "---\nsumber: [{ nama: BPS }]\n---\nIni pasti.")]
    [InlineData("fields: [\"media[].ai\"]", "---\nmedia: [{ berkas: a.jpg, ai: false }]\n---\nIni pasti.")]
    [InlineData("fields: [\"media[].ai\"]", "---\nmedia: [{ berkas: a.jpg, ai: true }]\n---\nIni [|pasti|].")]
    [InlineData("media: [video]", "---\nmedia: [{ berkas: a.jpg }, { berkas: b.MP4 }]\n---\nIni [|pasti|].")]
    [InlineData("media: [video]", "---\nmedia: [{ berkas: a.mp4, jenis: infografis }]\n---\nIni pasti.")]
    [InlineData("media: [gambar]", "Ini [|pasti|]. ![](a.jpg?b=c.mp4)")]
    [InlineData("audiences: [critics], styles: [santai]", "---\nkhalayak: [critics]\ngaya: santai\n---\nIni [|pasti|].")]
    [InlineData("measurements: [jangkauan]", "---\npengukuran: [{ kategori: reach, indikator: klik }]\n---\nIni [|pasti|].")]
    [InlineData("values: { \"media[].lisensi\": [lain], klasifikasi: [biasa] }", "---\nklasifikasi: biasa\nmedia: [{ lisensi: lain }]\n---\nIni [|pasti|].")]
    [InlineData("values: { klasifikasi: [biasa] }", "---\nklasifikasi: rahasia\n---\nIni pasti.")]
    public void Fields_media_and_values_may_be_asked_for(string when, string marked) =>
        new OneRule($"{{ kind: existence, terms: [pasti], when: {{ {when} }} }}").Finds(marked);

    [Theory]
    [InlineData("media: [vidio]", "“vidio” is unknown. Did you mean “video”?")]
    [InlineData("values: { klasifikas: [biasa] }", "“klasifikas” is unknown. Did you mean “klasifikasi”?")]
    [InlineData("values: { tujuan: [menyimakk] }", "“menyimakk” is unknown. Did you mean “menyimak”?")]
    [InlineData("without: [sumbr]", "“sumbr” is unknown. Did you mean “sumber”?")]
    public void Faults_are_explained(string when, string message) =>
        Assert.Contains(message, PackText.FaultsOf($"{{ kind: existence, terms: [pasti], when: {{ {when} }} }}"), StringComparison.Ordinal);
}
