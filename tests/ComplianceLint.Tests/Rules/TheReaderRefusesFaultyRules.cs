using Xunit;

namespace ComplianceLint.Tests.Rules;

public sealed class TheReaderRefusesFaultyRules
{
    private static readonly string Good = PackText.Rule("{ kind: existence, terms: [konon] }");

    [Fact]
    public void A_whole_rule_has_no_fault() => Assert.Empty(PackText.Pack(("uji/aturan.yaml", Good)).Failures);

    [Theory]
    [InlineData("severity: { strong: error, weak: info }", "severity: eror", "“eror” is unknown. Did you mean “error”?")]
    [InlineData("severity: { strong: error, weak: info }", "severity: { strong: error }", "“weak” is missing.")]
    [InlineData("severity: { strong: error, weak: info }", "severety: error", "“severety” is unknown. Did you mean “severity”?")]
    [InlineData("clauses: [prinsip/kredibel]", "clauses: []", "Cite at least one clause.")]
    [InlineData("kind: existence", "kind: existance", "“existance” is unknown. Did you mean “existence”?")]
    [InlineData("kind: existence, terms: [konon]", "kind: identifier, type: nikk", "“nikk” is unknown. Did you mean “nik”?")]
    [InlineData("kind: existence, terms: [konon]", "kind: identifier, type: nik, notNaer: [resi]", "“notNaer” is unknown. Did you mean “notNear”?")]
    [InlineData("kind: existence, terms: [konon]", "kind: identifier, type: classified-letter, near: [surat]", "“near” is unknown")]
    [InlineData("kind: existence, ", "", "“kind” is missing.")]
    [InlineData("terms: [konon]", "term: [konon]", "“term” is unknown. Did you mean “terms”?")]
    [InlineData("terms: [konon]", "terms: [{ term: konon, parts: ya }]", "“parts” must be true or false.")]
    [InlineData("terms: [konon]", "terms: [{ term: konon, case: exakt }]", "“exakt” is unknown. Did you mean “exact”?")]
    [InlineData("terms: [konon]", "terms: [{ term: konon, case: exact, disguised: true }]", "“disguised” cannot go with “case: exact”.")]
    [InlineData("terms: [konon]", "terms: [konon], disguised: ya", "“disguised” must be true or false.")]
    [InlineData("terms: [konon]", "terms: [konon], unless: { after: [{ term: x, disguised: true }] }", "“disguised” is unknown.")]
    [InlineData("terms: [konon]", "terms: [konon], zones: [boddy]", "“boddy” is unknown. Did you mean “body”?")]
    [InlineData("terms: [konon]", "terms: [konon], unless: { elements: [lnk] }", "“lnk” is unknown. Did you mean “link”?")]
    [InlineData("terms: [konon]", "terms: [konon], unless: { fields: [sumbr] }", "“sumbr” is unknown. Did you mean “sumber”?")]
    [InlineData("terms: [konon]", "terms: [konon], when: { kategori: [hoaks] }", "“kategori” is unknown.")]
    [InlineData("terms: [konon]", "terms: [konon], when: { fields: [jadwl] }", "“jadwl” is unknown. Did you mean “jadwal”?")]
    [InlineData("terms: [konon]", "terms: []", "This list is empty.")]
    [InlineData("terms: [konon]", "terms: [\"\"]", "This term is empty or goes across the end of a sentence.")]
    [InlineData("terms: [konon]", "terms: [\"selesai. Lanjut\"]", "This term is empty or goes across the end of a sentence.")]
    [InlineData("terms: [konon]", "terms: [{ term: konon, affixes: yes }]", "“yes” is unknown.")]
    [InlineData("terms: [konon]", "terms: [{ term: konon, affixes: [men] }]", "“men” is unknown. Did you mean “meN”?")]
    [InlineData("terms: [konon]", "terms: [{ term: konon, affixes: [nonstandard] }]", "“nonstandard” is unknown.")]
    [InlineData("terms: [konon]", "terms: [{ term: konon, affixes: [] }]", "This list is empty.")]
    [InlineData("terms: [konon]", "terms: [{ term: s/d, affixes: true }]", "Affixes need a term that has only letters.")]
    [InlineData("terms: [konon]", "terms: [{ term: konon, except: [mengonon] }]", "“except” only means something with “affixes”.")]
    [InlineData("terms: [konon]", "terms: [konon], zones: [prosa]", "“prosa” is unknown. Did you mean “prose”?")]
    [InlineData("terms: [konon]", "id: { terms: [konon], zones: prose }", "“zones” holds for all languages: write it beside “kind”, such as “zones: prose”.")]
    [InlineData("terms: [konon]", "terms: [~]", "This value is empty to YAML")]
    [InlineData("terms: [konon]", "terms: [{ term: konon, suggest: [null] }]", "This value is empty to YAML")]
    [InlineData("terms: [konon]", "terms: [@konon]", "A value that begins with “@”, “#” or “`” needs quotation marks.")]
    [InlineData("terms: [konon]", "terms: [#konon]", "A value that begins with “@”, “#” or “`” needs quotation marks.")]
    [InlineData("“{match}” keliru.", "“{match” keliru.", "A “{” is not closed; write for instance {match}.")]
    [InlineData("“{match}” keliru.", "Pesan {match.", "A “{” is not closed; write for instance {match}.")]
    [InlineData("“{match}” keliru.", "Pesan {{match}.", "A “{” is not closed; write for instance {match}.")]
    [InlineData("terms: [konon]", "terms: [konon], zones: [quoted]", "Name the place too, such as body.")]
    [InlineData("terms: [konon]", "terms: [konon], when: { kinds: [reply] }", "“reply” is unknown.")]
    [InlineData("terms: [konon]", "terms: [konon], when: { kinds: [balsan] }", "“balsan” is unknown. Did you mean “balasan”?")]
    [InlineData("terms: [konon]", "terms: [konon], unless: { channels: [instgram] }", "“instgram” is unknown. Did you mean “instagram”?")]
    [InlineData("terms: [konon]", "terms: [konon", "")]
    [InlineData("“{match}” keliru.", "“{macth}” keliru.", "“{macth}” is unknown. Did you mean “{match}”?")]
    [InlineData("en: \"“{match}” keliru.\"", "e: \"x\"", "“en” is missing.")]
    [InlineData("good: [\"tiga\", \"empat\"]", "good: [\"tiga\"]", "At least 2 examples are needed.")]
    [InlineData("\"[|dua|]\"", "\"dua\"", "A bad example needs a [|…|] mark.")]
    [InlineData("\"empat\"", "\"[|empat|]\"", "A good example must not have a [|…|] mark.")]
    [InlineData("kind: existence, terms: [konon]", "kind: sequence, sequences: [[konon, { class: NUMMER }]]", "“NUMMER” is unknown. Did you mean “NUMBER”?")]
    [InlineData("kind: existence, terms: [konon]", "kind: sequence, sequences: [[{ class: WORD }]]", "At least one step that is not optional must name terms alone")]
    [InlineData("kind: existence, terms: [konon]", "kind: field, field: penangung_jawab", "“penangung_jawab” is unknown. Did you mean “penanggung_jawab”?")]
    [InlineData("kind: existence, terms: [konon]", "kind: field, field: \"media[].altt\"", "“media[].altt” is unknown. Did you mean “media[].alt”?")]
    [InlineData("kind: existence, terms: [konon]", "kind: field, field: \"media[].alt[].x\"", "“media[].alt[].x” is unknown.")]
    [InlineData("kind: existence, terms: [konon]", "kind: field, field: persetujuan.statsu", "“persetujuan.statsu” is unknown. Did you mean “persetujuan.status”?")]
    [InlineData("kind: existence, terms: [konon]", "kind: field, field: media.alt", "“media.alt” is unknown. Did you mean “media[].alt”?")]
    [InlineData("kind: existence, terms: [konon]", "kind: required, any: { fields: [tikt] }", "“tikt” is unknown. Did you mean “tiket”?")]
    [InlineData("kind: existence, terms: [konon]", "kind: limit, from: data/tidak-ada.yaml", "The pack has no file “data/tidak-ada.yaml”.")]
    [InlineData("kind: existence, terms: [konon]", "kind: occurrence, element: emoji", "Name “max”, “min” or “maxShare”.")]
    [InlineData("kind: existence, terms: [konon]", "kind: occurrence, element: emoji, max: banyak", "“max” must be a whole number.")]
    [InlineData("kind: existence, terms: [konon]", "kind: occurrence, max: 3", "Name “element”, “terms” or “sequences”.")]
    [InlineData("kind: existence, terms: [konon]", "kind: identifier, type: nki", "“nki” is unknown. Did you mean “nik”?")]
    [InlineData("kind: existence, terms: [konon]", "kind: calendar, test: weekdy", "“weekdy” is unknown. Did you mean “weekday”?")]
    [InlineData("kind: existence, terms: [konon]", "kind: substitution, pairs: { apotik: }", "“suggest” is missing.")]
    [InlineData("kind: existence, terms: [konon]", "kind: substitution, pairs: [{ term: apotik }]", "“suggest” is missing.")]
    [InlineData("kind: existence, terms: [konon]", "kind: substitution", "Name “pairs” or “from”.")]
    public void What_is_unknown_missing_or_of_a_wrong_shape(string right, string wrong, string message)
    {
        var pack = PackText.Pack(("uji/aturan.yaml", Replace(right, wrong)));
        Assert.Contains(pack.Failures, failure => failure.Message.En.StartsWith(message, StringComparison.Ordinal));
        Assert.All(pack.Failures, failure => Assert.NotNull(failure.Position));
        Assert.Empty(pack.Rules);
    }

    [Theory]
    [InlineData("kind: required, any: { terms: [halo] }")]
    public void A_check_for_something_absent_has_no_match_to_quote(string check)
    {
        var pack = PackText.Pack(("uji/aturan.yaml", Replace("kind: existence, terms: [konon]", check)));
        Assert.Contains(pack.Failures, failure => failure.Message.En.StartsWith("“{match}” is unknown", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("formerly: [lama/nama, Lokal/X]", "Lokal/X")]
    [InlineData("formerly: [\"bad id\"]", "\"")]
    [InlineData("formerly: tanpa-garis", "tanpa-garis")]
    [InlineData("formerly: [a/b/c]", "a/b/c")]
    public void A_former_id_is_a_rule_id_too(string formerly, string place)
    {
        var file = ("uji/aturan.yaml", PackText.Rule("{ kind: existence, terms: [konon] }", formerly));
        var failure = Assert.Single(PackText.Pack(file).Failures);
        Assert.Contains("is not the name of a rule", failure.Message.En, StringComparison.Ordinal);
        Assert.Equal(place, PackText.WordAt(failure, file));
    }

    [Fact]
    public void A_value_in_a_table_needs_its_quotation_marks_too() =>
        Assert.Contains("needs quotation marks", PackText.FaultsOf("{ kind: existence, terms: [{ from: data/kata.yaml }] }", ("data/kata.yaml", "- konon\n- @humas\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("terms: konon, unless: { before: apa }")]
    [InlineData("terms: konon, zones: body, classes: MONEY, elements: link, hosts: kota.go.id")]
    [InlineData("terms: konon, zones: [prose, altText]")]
    [InlineData("terms: konon, zones: [all]")]
    [InlineData("terms: { term: pukul, affixes: meN, except: memukul }")]
    [InlineData("sequences: [[naik, turun]], when: { kinds: balasan }")]
    public void A_single_value_stands_for_a_list_of_one(string check) =>
        Assert.Equal("", PackText.FaultsOf($"{{ kind: existence, {check} }}"));

    [Fact]
    public void Laws_and_clauses_may_be_single_too()
    {
        var rule = Assert.Single(PackText.Pack(("uji/aturan.yaml", Replace("clauses: [prinsip/kredibel]", "clauses: prinsip/kredibel\nrelated: UU 1/2020\nformerly: lama/nama"))).Rules);
        Assert.Equal(["prinsip/kredibel", "UU 1/2020", "lama/nama"], [.. rule.Clauses, .. rule.Related, .. rule.Formerly]);
    }

    [Fact]
    public void A_value_that_yaml_cuts_at_a_hash()
    {
        var pack = PackText.Pack(("uji/aturan.yaml", Replace("why: { id: \"Sebab.\", en: \"Because.\" }", "why:\n  id: Sebab nomor #1.\n  en: Because.")));
        Assert.Contains(pack.Failures, failure => failure.Message.En.Contains("“ #”", StringComparison.Ordinal));
        Assert.Empty(pack.Rules);
    }

    [Fact]
    public void A_key_that_stands_twice()
    {
        var pack = PackText.Pack(("uji/aturan.yaml", Good + "\nseverity: info\n"));
        Assert.Contains(pack.Failures, failure => failure.Code == "compliancelint/duplicate-key" && failure.RuleId == "uji/aturan");
        Assert.Empty(pack.Rules);
    }

    [Fact]
    public void All_faults_of_a_pack_come_at_once_and_with_their_places()
    {
        (string, string)[] files =
        [
            ("uji/satu.yaml", Replace("severity: { strong: error, weak: info }", "severity: eror").Replace("terms:", "termz:", StringComparison.Ordinal)),
            ("uji/dua.yaml", Replace("advice:", "advise:")),
            ("uji/tiga.yaml", Good),
        ];
        var pack = PackText.Pack(files);
        Assert.Equal(
            ["uji/dua at advise: “advise” is unknown. Did you mean “advice”?",
             "uji/dua at title: “advice” is missing.",
             "uji/satu at eror: “eror” is unknown. Did you mean “error”?",
             "uji/satu at termz: “termz” is unknown. Did you mean “terms”?",
             "uji/satu at {: Name what is looked for: terms, sequences, elements, classes, hosts, quotation, question, inRegistry or fields."],
            pack.Failures.Select(failure => $"{failure.RuleId} at {PackText.WordAt(failure, files)}: {failure.Message.En}").Order(StringComparer.Ordinal));
        Assert.Equal(["uji/tiga"], pack.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void A_fault_in_a_table_stands_in_the_table()
    {
        (string, string)[] files =
        [
            ("uji/aturan.yaml", Replace("kind: existence, terms: [konon]", "kind: substitution, from: data/baku.yaml")),
            ("data/baku.yaml", "- { term: resiko, suggest: risiko }\n- { term: apotik, sugest: apotek }\n"),
        ];
        var failure = PackText.Pack(files).Failures.First(failure => failure.Message.En.StartsWith("“sugest” is unknown.", StringComparison.Ordinal));
        Assert.Equal(("paket/data/baku.yaml", "sugest"), (failure.Path, PackText.WordAt(failure, files)));
    }

    [Theory]
    [InlineData("Uji/aturan.yaml")]
    [InlineData("aturan.yaml")]
    [InlineData("uji/aturan_dua.yaml")]
    [InlineData("uji/lagi/aturan.yaml")]
    public void A_rule_has_a_group_and_a_name_in_small_letters(string path) =>
        Assert.Contains(PackText.Pack((path, Good)).Failures, failure => failure.Message.En.Contains("is not the name of a rule", StringComparison.Ordinal));

    [Fact]
    public void A_pack_needs_its_header() =>
        Assert.Contains(
            RulePack.Read("paket", "paket", [new SourceText("paket/uji/aturan.yaml", Good)]).Failures,
            failure => failure.Path == "paket/pack.yaml");

    private static string Replace(string right, string wrong)
    {
        Assert.Contains(right, Good, StringComparison.Ordinal);
        return Good.Replace(right, wrong, StringComparison.Ordinal);
    }
}
