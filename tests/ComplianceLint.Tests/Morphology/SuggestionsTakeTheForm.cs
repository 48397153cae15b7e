using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Morphology;

public sealed class SuggestionsTakeTheForm
{
    [Theory]
    [InlineData("antri", "antre", "antri Mengantri ANTRIAN antriannya mengantrilah mengantri-antri2", "antre Mengantre ANTREAN antreannya mengantrelah mengantri-antri2")]
    [InlineData("antri", "antre", "ngantri antrikan pengantri diantrikan", "ngantre antrekan pengantre diantrekan")]
    [InlineData("resiko", "risiko", "beresiko resikonya resiko-resiko resiko2", "berisiko risikonya risiko-risiko risiko2")]
    [InlineData("himbau", "imbau", "menghimbau dihimbau himbauan himbauannya menghimbaunya", "mengimbau diimbau imbauan imbauannya mengimbaunya")]
    [InlineData("hutang", "utang", "berhutang menghutangi dihutangi terhutang hutangnya", "berutang mengutangi diutangi terutang utangnya")]
    [InlineData("ijin", "izin", "mengijinkan diijinkan perijinan seijin ijinnya", "mengizinkan diizinkan perizinan seizin izinnya")]
    [InlineData("nafas", "napas", "bernafas pernafasan nafasnya", "bernapas pernapasan napasnya")]
    [InlineData("fikir", "pikir", "memfikirkan difikirkan berfikir fikiran fikirkanlah", "memikirkan dipikirkan berpikir pikiran pikirkanlah")]
    [InlineData("handal", "andal", "mengandalkan menghandalkan dihandalkan kehandalan", "mengandalkan mengandalkan diandalkan keandalan")]
    [InlineData("praktek", "praktik", "mempraktekkan mempraktekan dipraktekkan prakteknya", "mempraktikkan mempraktikkan dipraktikkan praktiknya")]
    [InlineData("rapih", "rapi", "merapihkan kerapihan dirapihkan serapih", "merapikan kerapian dirapikan serapi")]
    [InlineData("survey", "survei", "mensurvey disurvey surveynya menyurvey", "menyurvei disurvei surveinya menyurvei")]
    [InlineData("robah", "ubah", "merobah dirobah", "mengubah diubah")]
    [InlineData("trampil", "terampil", "ketrampilan", "keterampilan")]
    [InlineData("kerjasama", "kerja sama", "kerjasamanya bekerjasama", "kerja samanya bekerja sama")]
    [InlineData("tanggungjawab", "tanggung jawab", "bertanggungjawab tanggungjawabnya mempertanggungjawabkan", "bertanggung jawab tanggung jawabnya mempertanggungjawabkan")]
    public void Where_it_is_certain(string term, string suggestion, string written, string expected)
    {
        var rule = new OneRule($"{{ kind: substitution, pairs: [{{ term: {term}, suggest: [{suggestion}], safe: true, affixes: true }}] }}");
        Assert.Equal(expected, rule.Fix(written));
    }

    [Theory]
    [InlineData("konsumsi", "mengkonsumsinya pengkonsumsi mengonsumsi konsumsi", "mengonsumsinya pengonsumsi mengonsumsi konsumsi")]
    [InlineData("sukses", "mensukseskan menyukseskan", "menyukseskan menyukseskan")]
    [InlineData("pengaruh", "mempengaruhi dipengaruhi", "memengaruhi dipengaruhi")]
    [InlineData("masuk", "memasukan dimasukan masukan", "memasukkan dimasukkan masukan")]
    [InlineData("rusak", "pengrusakan pengrusak kerusakkan", "perusakan perusak kerusakan")]
    [InlineData("ubah", "merubah dirubahnya ngerubah rubah", "mengubah diubahnya ngerubah rubah")]
    public void Of_forms_against_the_rules(string term, string written, string expected)
    {
        var rule = new OneRule($"{{ kind: substitution, pairs: [{{ term: {term}, suggest: [{term}], safe: true, affixes: nonstandard }}] }}");
        Assert.Equal(expected, rule.Fix(written));
        rule.IsSilentOn(expected);
    }

    [Theory]
    [InlineData("tindak lanjut", "menindak lanjuti ditindak lanjuti", "menindaklanjuti ditindaklanjuti")]
    [InlineData("tanggung jawab", "pertanggung jawaban dipertanggung jawabkan", "pertanggungjawaban dipertanggungjawabkan")]
    public void Of_compounds_written_apart(string term, string written, string expected)
    {
        var rule = new OneRule($"{{ kind: substitution, pairs: [{{ term: {term}, suggest: [{term}], safe: true, affixes: true, except: [{term.Replace(" ", "", StringComparison.Ordinal)}] }}] }}");
        Assert.Equal(expected, rule.Fix(written));
    }

    [Theory]
    [InlineData("mengeskors", "“mengeskors” → skors")]
    [InlineData("tolol-tololan", "“tolol-tololan” → skors")]
    public void Otherwise_a_person_writes_it(string written, string message)
    {
        var rule = OneRule.WithMessage("“{match}” → {suggestion}", "{ kind: substitution, pairs: [{ term: eskors, suggest: [skors], safe: true, affixes: true }, { term: tolol, suggest: [skors], affixes: true }] }");
        var finding = rule.FindingIn(written);
        Assert.Equal(message, finding.Message.Id);
        Assert.Empty(finding.Fixes);
    }

    [Fact]
    public void A_form_that_is_the_better_word_is_right() =>
        new OneRule("{ kind: substitution, pairs: [{ term: robah, suggest: [ubah], affixes: true }, { term: obyektip, suggest: [obyektip], affixes: true }] }").Finds("[|Berobah|], berubah, obyektip.");

    [Fact]
    public void A_certain_form_keeps_a_safe_pair_safe() =>
        Assert.Equal(
            [Applicability.Safe],
            new OneRule("{ kind: substitution, pairs: [{ term: antri, suggest: [antre], safe: true, affixes: true }] }").FindingIn("mengantri").Fixes.Select(fix => fix.Applicability));
}
