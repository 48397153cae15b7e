using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Registries;

public sealed class SealedTermsAreFound
{
    private const string Term = "Operasi Garuda Senyap";

    [Theory]
    [InlineData("Rapat [|Operasi Garuda Senyap|] besok.")]
    [InlineData("Rapat [|OPERASI garuda senyap|]!")]
    [InlineData("Rapat operasi garuda dan operasi senyap.")]
    [InlineData("Rapat operasi. Garuda senyap.")]
    [InlineData("“[|Operasi Garuda Senyap|],” katanya. `[|operasi garuda senyap|]` <!-- [|operasi garuda senyap|] -->")]
    [InlineData("Ikuti #[|OperasiGarudaSenyap|] dan #Info[|OperasiGarudaSenyap|]2026.")]
    [InlineData("Ikuti #[|operasigarudasenyap|], tanya @[|operasi_garuda_senyap|].")]
    [InlineData("https://a.go.id/[|operasi-garuda-senyap|]?q=[|operasi%20garuda+senyap|]&x=[|OperasiGarudaSenyap|]")]
    [InlineData("Surel: [|operasi.garuda.senyap|]@a.go.id")]
    [InlineData("Berkas draf_[|operasi_garuda_senyap|]_final dan [|operasi-garuda-senyap|].")]
    [InlineData("https://a.go.id/operasigaruda/senyap2")]
    [InlineData("operasi-operasi garuda senyap")]
    public void In_every_zone_and_inside_compounds(string marked) => Seal.Rule(Term).Finds(marked);

    [Theory]
    [InlineData("[|Kucingbesinya|] dan [|kucingbesiku|], [|kucingbesimu|], [|kucingbesilah|], [|kucingbesikah|], [|kucingbesipun|], [|kucingbesinyalah|].")]
    [InlineData("[|sekucingbesi|] [|berkucingbesi|] [|dikucingbesikan|] [|mengucingbesi|] [|terkucingbesi|].")]
    [InlineData("Ikuti #[|KucingBesi|]Jaya, lihat [|KucingBesi|].")]
    [InlineData("Ada [|OperasiSandiMerah|], [|operasisandimerah|] dan [|operasisandimerahnya|].")]
    [InlineData("Ada [|Operasi, Sandi Merah|], [|Operasi “Sandi Merah|]”, [|Operasi Sandi Merahnya|].")]
    [InlineData("Ada [|operasi/sandi/merah|], lalu [|operasi.sandi.merah|] dan [|operasi – sandi – merah|].")]
    [InlineData("Ada [|Proyek X–17|] dan [|proyek x-17|].")]
    [InlineData("Di [|kafe rahasia|], [|kafé rahasia|], [|kafe\u0301 rahasia|].")]
    [InlineData("Kucing besi, kucingbesiku2; operasi. Sandi merah. Operasi sandi, bukan merah: proyek 17.")]
    public void In_the_forms_that_people_write(string marked) =>
        Seal.Rule("kucingbesi", "Operasi Sandi Merah", "Proyek X-17", "kafé rahasia").Finds(marked);

    [Fact]
    public void Whether_the_list_or_the_text_has_the_accent() => Seal.Rule("kafe rahasia").Finds("Di [|kafé rahasia|] dan #[|KaféRahasia|].");

    [Fact]
    public void A_term_with_signs_counts_as_one() =>
        Assert.Equal(2, Seal.Registry("Proyek X-17", "kafé rahasia").CountOf(RegistryKind.Sealed));

    [Fact]
    public void In_fields_titles_and_alternative_texts() => Seal.Rule(Term).Finds("""
        ---
        judul: "[|Operasi Garuda Senyap|]"
        kampanye: "#[|OperasiGarudaSenyap|]"
        media: [{ berkas: "draf-[|operasi-garuda-senyap|].pdf", alt: "Peta [|operasi garuda senyap|]" }]
        varian: { x: "Info [|Operasi Garuda Senyap|]" }
        ---
        Halo.
        """);

    [Fact]
    public void Behind_escapes_and_markup()
    {
        Seal.Rule(Term).Finds("Rapat [|Ope**rasi** Garuda Senyap|].");
        Seal.Rule(Term).Finds("{\"teks\": \"Rapat [|Operasi\\u0020Garuda Senyap|].\"}", "a.json");
    }

    [Fact]
    public void The_longer_of_two_terms_that_begin_alike() =>
        Seal.Rule("Operasi Garuda", Term, "garuda senyap").Finds("Rapat [|Operasi Garuda Senyap|] dan [|Operasi Garuda|], lalu [|Garuda Senyap|].");

    [Fact]
    public void A_term_of_one_word_and_one_with_numbers_and_signs() =>
        Seal.Rule("Kelana", "Sandi X-77", "Rp12,5 miliar", "17 Agustus 2031").Finds("[|Kelana|], [|sandi x-77|], [|Rp12,5 miliar|] pada [|17 Agustus 2031|]; Kelanaraya bukan.");

    [Fact]
    public void The_finding_is_a_place_and_no_word()
    {
        var finding = Seal.Rule(Term).FindingIn("Rapat Operasi Garuda Senyap besok.");

        Assert.True(finding.Sensitive);
        Assert.Equal("******* ****** ******", finding.Match);
        Assert.Equal("Keliru.", finding.Message.En);
    }

    [Fact]
    public void A_hyphenated_term_is_hidden_in_the_name_of_a_field_too()
    {
        var rule = Seal.Rule("Garuda-Senyap");
        rule.Finds("Rapat [|garuda-senyap|].");
        const string draft = "---\ngaruda-senyap: 1\n---\nRapat.\n";
        var analysis = rule.Analyze(draft);

        Assert.Equal("---\n******-******: 1\n---\nRapat.\n", analysis.Mask(new TextSpan(0, draft.Length)));
        Assert.All(analysis.Diagnostics, diagnostic => Assert.DoesNotContain("senyap", diagnostic.Message.Id, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_message_of_its_rule_may_quote_nothing()
    {
        var pack = PackText.Pack(("uji/aturan.yaml", PackText.Rule("kind: sealed")));

        Assert.Contains("{match}", Assert.Single(pack.Failures.DistinctBy(failure => failure.Message)).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_list_the_rule_does_not_apply()
    {
        var rule = new OneRule("kind: sealed");

        Assert.Equal(CheckResult.NotApplicable, rule.ResultOn("Operasi Garuda Senyap"));
        Assert.Equal(RegistryKind.Sealed, Assert.Single(rule.Analyze("Operasi Garuda Senyap").WithoutRegistry).Registry);
    }

    [Fact]
    public void Without_its_key_or_with_another_the_rule_is_incomplete()
    {
        foreach (var key in new[] { null, Seal.OtherKey })
        {
            var registry = Seal.Read(Seal.Text(Term), key);
            var rule = new OneRule("kind: sealed") { Registry = registry };

            Assert.Equal(CheckResult.Incomplete, rule.ResultOn("Operasi Garuda Senyap"));
            Assert.False(rule.Analyze("Halo").IsComplete);
            var failure = Assert.Single(registry.Failures);
            Assert.Equal(("compliancelint/invalid-registry", 4, 6), (failure.Code, failure.Position!.Value.Line, failure.Position.Value.Column));
            Assert.Contains(key is null ? "COMPLIANCELINT_SEAL_KEY" : key.Id, failure.Message.Id, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("version: 1", "version: 2")]
    [InlineData("folding: ", "folding: 0")]
    [InlineData("terms:\n", "terms:\n  - bukan sidik\n")]
    [InlineData("terms:\n", "istilah:\n")]
    [InlineData("key: ", "kunci: ")]
    public void A_list_that_no_seal_wrote_is_refused(string part, string other)
    {
        var registry = Seal.Read(Seal.Text(Term).Replace(part, other, StringComparison.Ordinal), Seal.Key);

        Assert.NotEmpty(registry.Failures);
        Assert.All(registry.Failures, failure => Assert.NotNull(failure.Position));
        Assert.Equal(RegistryState.Broken, registry.StateOf(RegistryKind.Sealed));
    }

    [Fact]
    public void Its_examples_name_invented_terms()
    {
        var rule = PackText.Rule("kind: sealed", message: "Rahasia.")
            .Replace("bad: [\"[|satu|]\", \"[|dua|]\"]", "bad: [{ text: \"Ada [|Sandi Contoh|].\", given: { registry: { sealed: [Sandi Contoh] } } }, { text: \"#[|SandiContoh|]\", given: { registry: { sealed: Sandi Contoh } } }]", StringComparison.Ordinal);
        var set = RuleSet.Create([PackText.Pack(("uji/aturan.yaml", rule))]);

        Assert.Empty(set.Failures.Select(failure => failure.Message.En));
        Assert.Empty(RuleExamples.Check(set).Select(outcome => outcome.Problem?.En).OfType<string>());
    }
}
