using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class UnlessKeepsSilent
{
    [Theory]
    [InlineData("before: [{ term: PIN, case: exact }]", "PIN konon, pin [|konon|].")]
    [InlineData("after: [{ term: PIN, case: exact }]", "Konon PIN, [|konon|] pin.")]
    [InlineData("partOf: [{ term: konon Kabarnya, case: exact }]", "Ada konon Kabarnya, [|konon|] kabarnya.")]
    [InlineData("near: [{ term: PIN, case: exact }]", "Ada PIN atau konon.\n\nAda pin atau [|konon|].")]
    [InlineData("sameSentence: [{ term: PIN, case: exact }]", "Ada pin, lalu PIN, konon.\n\nAda pin, [|konon|].")]
    [InlineData("sameParagraph: [{ term: PIN, case: exact }]", "Ada PIN. Lalu konon.\n\nAda pin. Lalu [|konon|].")]
    [InlineData("samePost: [{ term: PIN, case: exact }]", "Ada pin. Lalu [|konon|].")]
    [InlineData("samePost: [{ term: PIN, case: exact }]", "Ada PIN. Lalu konon.")]
    [InlineData("before: [{ term: PHK, case: exact, affixes: true }]", "Sudah di-PHK konon, di-phk [|konon|].")]
    public void A_term_may_want_its_very_letters(string unless, string marked) =>
        new OneRule($"{{ kind: existence, terms: [konon], unless: {{ {unless} }} }}").Finds(marked);

    [Theory]
    [InlineData("{ negated: true }", "Ini tidak akan lekas pasti. Ini tidak akan lekas benar [|pasti|]. Tidak. [|Pasti|].")]
    [InlineData("{ afterQuote: true }", "“Besok buka,” pasti begitu. “Besok buka”, pasti begitu. Besok buka, [|pasti|].")]
    [InlineData("{ before: [apa, bagaimana yang] }", "Apa pasti? Bagaimana yang pasti? Yang [|pasti|]. Apa. [|Pasti|].")]
    [InlineData("{ after: [menang, kalah telak] }", "Ia pasti menang, pasti kalah telak, [|pasti|] kalah, [|pasti|]. Menang.")]
    [InlineData("{ sameSentence: [hoaks, tidak benar] }", "Kabar pasti itu hoaks. Itu [|pasti|]. Pasti kabar itu tidak benar.")]
    [InlineData("{ partOf: [kejadian pasti sekali, pasti tepat] }", "Kejadian pasti sekali, pasti tepat, [|pasti|] sekali, kejadian [|pasti|].")]
    [InlineData("{ near: [dinas] }", "Dinas itu pasti buka. Pasti besok kantor dinas buka. Dinas kami itu besok lusa [|pasti|] buka. Dinas. [|Pasti|].")]
    [InlineData("{ near: { terms: [dinas], within: 1 } }", "Dinas pasti buka. Dinas itu [|pasti|] buka.")]
    [InlineData("{ sameParagraph: [hoaks] }", "Itu pasti. Kabar itu hoaks.\n\nItu [|pasti|].")]
    [InlineData("{ classBefore: PERCENT }", "Naik 5% pasti, naik 5 [|pasti|].")]
    [InlineData("{ classAfter: [NUMBER, DATE] }", "Pasti 5, pasti 17 Agustus 2026, [|pasti|] lima.")]
    [InlineData("{ at: sentenceStart }", "Pasti. “Pasti” dan [|pasti|]. - Pasti.")]
    [InlineData("{ at: textStart }", "Pasti. [|Pasti|].")]
    [InlineData("{ at: firstSentence }", "Itu pasti. Itu [|pasti|].")]
    [InlineData("{ at: ownLine }", "Pasti!\n[|Pasti|] itu.\n\n**Pasti**")]
    [InlineData("{ at: lineStart }", "Pasti itu\nItu [|pasti|].")]
    [InlineData("{ at: heading }", "# Pasti\n\n[|Pasti|].")]
    [InlineData("{ at: listItem }", "- Pasti\n\n[|Pasti|].")]
    [InlineData("{ at: hyperlink }", "[Pasti](a.go.id), [**pasti**](a.go.id), [Itu [|pasti|]](a.go.id), [|pasti|].")]
    public void Words_around_a_finding(string unless, string marked) =>
        new OneRule($"{{ kind: existence, terms: [pasti], unless: {unless} }}").Finds(marked);

    [Fact]
    public void A_negation_window_counts_words_only() =>
        new OneRule("{ kind: existence, terms: [pasti], unless: { negated: true } }").IsSilentOn("Ini tidak, “seperti dulu”, pasti.");

    [Fact]
    public void Words_anywhere_in_the_post()
    {
        var rule = new OneRule("{ kind: existence, terms: [pasti], unless: { samePost: [hoaks] } }");
        rule.IsSilentOn("Ini pasti.\n\nKabar itu hoaks.");
        rule.Finds("Ini [|pasti|].");
    }

    [Fact]
    public void Words_of_a_field_are_not_words_of_the_post()
    {
        var rule = new OneRule("{ kind: existence, terms: [pasti], unless: { samePost: [hoaks] } }");
        rule.Finds("---\npetugas: Tim hoaks\n---\nIni [|pasti|].");
        rule.Finds("---\njudul: Awas hoaks\n---\nIni [|pasti|].");
    }

    [Theory]
    [InlineData("link", "Ini pasti: lapor.go.id")]
    [InlineData("number", "Ini pasti 5.")]
    [InlineData("date", "Ini pasti 17 Agustus 2026.")]
    [InlineData("mention", "Ini pasti @humas.")]
    [InlineData("hashtag", "Ini pasti #info.")]
    public void Elements_of_the_post(string element, string text)
    {
        var rule = new OneRule($"{{ kind: existence, terms: [pasti], unless: {{ elements: [{element}] }} }}");
        rule.IsSilentOn(text);
        rule.Finds("---\ntautan_asli: https://lapor.go.id/5\n---\nIni [|pasti|].");
    }

    [Theory]
    [InlineData("fields: [sumber]", "sumber: [{ nama: BPS }]", "sumber: []")]
    [InlineData("fields: [sumber]", "sources: [{ name: BPS }]", "sumber: \"\"")]
    [InlineData("fields: [sumber, sponsor]", "sponsor: PT A", "petugas: Ani")]
    [InlineData("categories: [hoaks, edukasi]", "kategori: edukasi", "kategori: umum")]
    [InlineData("kinds: [balasan]", "kind: reply", "jenis: unggahan")]
    [InlineData("objectives: [berbicara]", "objectives: [listening, talking]", "tujuan: [menyimak]")]
    [InlineData("channels: [x]", "saluran: [twitter, facebook]", "saluran: [facebook]")]
    public void Fields_of_the_post(string unless, string silencing, string other)
    {
        var rule = new OneRule($"{{ kind: existence, terms: [pasti], unless: {{ {unless} }} }}");
        rule.IsSilentOn($"---\n{silencing}\n---\nIni pasti.");
        rule.Finds($"---\n{other}\n---\nIni [|pasti|].");
    }

    [Fact]
    public void The_channel_of_the_run_replaces_that_of_the_post() =>
        new OneRule("{ kind: existence, terms: [pasti], unless: { channels: [x] } }") { Channels = ["facebook"] }
            .Finds("---\nsaluran: [x]\n---\nIni [|pasti|].");

    [Fact]
    public void Each_line_is_enough()
    {
        var rule = new OneRule("{ kind: existence, terms: [pasti], unless: { negated: true, categories: [hoaks], fields: [sumber] } }");
        rule.IsSilentOn("Belum pasti.");
        rule.IsSilentOn("---\nkategori: hoaks\n---\nIni pasti.");
        rule.IsSilentOn("---\nsumber: { nama: BPS }\n---\nIni pasti.");
        rule.Finds("---\nkategori: umum\n---\nIni [|pasti|].");
    }
}
