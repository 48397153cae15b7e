using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class ExistenceFindsMoreThanTerms
{
    private static readonly Registry Registry = new()
    {
        Accounts = [new Account("kotacontoh", "x", AccountType.Institution, IsOfficial: true)],
        Institutions = [new Institution("Dinas Kesehatan Kota Contoh")],
        Contacts = [],
    };

    [Fact]
    public void A_term_may_have_guards_and_a_grade_of_its_own()
    {
        var rule = new OneRule("{ kind: existence, terms: [pasti, { term: mutlak, weak: true }, { any: [jalur khusus, titip], unless: { after: [sepeda] } }] }");
        rule.Finds("[|Pasti|] [|mutlak|], jalur khusus sepeda, [|jalur khusus|] motor, [|titip|].");
        Assert.Equal([Severity.Error, Severity.Info], rule.FindingsIn("Pasti mutlak.").Select(finding => finding.Severity));
    }

    [Fact]
    public void Only_if_wants_something_to_hold() =>
        new OneRule("{ kind: existence, terms: [{ any: [sampah], onlyIf: [{ before: [dasar] }, { at: sentenceStart, sameSentence: [kamu] }] }] }")
            .Finds("Buang sampah. Dasar [|sampah|] kamu. Dasar sampah.");

    [Theory]
    [InlineData("elements: [mention, emoji]", "Halo [|@humas|] [|😊|]!")]
    [InlineData("hosts: [bit.ly, \"*.xyz\"]", "Lihat [|bit.ly/a|], [|https://www.kota.xyz|] dan kota.go.id, rabbit.ly, xyz.id.")]
    [InlineData("question: true", "Halo. [|Apa kabar?|] Baik! [|Siapa?|] 😊")]
    [InlineData("quotation: { minWords: 3 }", "Pesan beliau:\n\n> [|Kami berkomitmen sekali.\n>\n> Jangan ragu.|]\n\nBegitulah.")]
    [InlineData("quotation: { minWords: 3 }", "> Kami siap.\n\nBegitulah.")]
    [InlineData("quotation: { minWords: 3 }", "Katanya, [|“kami berkomitmen sekali,”|] bukan “kami siap”.")]
    [InlineData("classes: [PERCENT]", "Naik [|5%|] dan 5.")]
    public void It_finds_elements_by_their_kind(string cue, string marked) => new OneRule($"{{ kind: existence, {cue} }}").Finds(marked);

    [Fact]
    public void A_registered_number_is_found_with_its_brackets() =>
        new OneRule("{ kind: existence, inRegistry: contacts }") { Registry = new Registry { Contacts = [new Contact("Layanan") { Phone = "(0274) 555-0100" }, new Contact("Darurat") { Phone = "112" }] } }
            .Finds("Telepon [|(0274) 555-0100|], [|0274 555 0100|] atau [|112|], bukan (0274) 555-0199 dan 1120.");

    [Fact]
    public void A_link_of_markdown_counts_by_its_address() =>
        new OneRule("{ kind: existence, hosts: [bit.ly] }").Finds("Lihat [di sini]([|https://bit.ly/a|]).");

    [Fact]
    public void What_is_not_in_a_registry_is_found()
    {
        const string check = "{ kind: existence, elements: [mention], notInRegistry: accounts }";
        new OneRule(check) { Registry = Registry }.Finds("Halo @KotaContoh dan [|@kotacontho|].");
    }

    [Theory]
    [InlineData("institutions", "Kata [|Dinas Kesehatan Kota Contoh|] dan Dinas Lain.")]
    [InlineData("accounts", "Kata [|@kotacontoh|] dan @lain.")]
    public void What_is_in_a_registry_is_found(string registry, string marked) =>
        new OneRule($"{{ kind: existence, inRegistry: {registry} }}") { Registry = Registry }.Finds(marked);

    [Fact]
    public void Without_its_registry_a_rule_does_not_apply() =>
        Assert.Equal(CheckResult.NotApplicable, new OneRule("{ kind: existence, inRegistry: accounts }").ResultOn("Halo @kotacontoh."));

    [Fact]
    public void With_a_faulty_registry_a_rule_is_incomplete()
    {
        var rule = new OneRule("{ kind: existence, inRegistry: accounts }") { Registry = new Registry { Broken = new HashSet<RegistryKind> { RegistryKind.Accounts } } };
        Assert.Equal(CheckResult.Incomplete, rule.ResultOn("Halo."));
    }

    [Theory]
    [InlineData("", "Name what is looked for")]
    [InlineData("elements: [mention], notInRegistry: acounts", "“acounts” is unknown. Did you mean “accounts”?")]
    [InlineData("terms: [a], notInRegistry: accounts", "“notInRegistry” needs “elements”.")]
    [InlineData("hosts: [\"https://kota.go.id/a\"]", "Write a host alone")]
    [InlineData("classes: [PERSN]", "“PERSN” is unknown. Did you mean “PERSON”?")]
    [InlineData("quotation: { minWord: 3 }", "“minWord” is unknown. Did you mean “minWords”?")]
    [InlineData("terms: [{ any: [a], unles: {} }]", "“unles” is unknown. Did you mean “unless”?")]
    [InlineData("terms: [a], onlyIf: { at: sentenseStart }", "“sentenseStart” is unknown. Did you mean “sentenceStart”?")]
    [InlineData("terms: [a], unless: { near: { terms: [b], within: 30 } }", "Too many: at most 20 words.")]
    public void Faults_are_explained(string options, string message) =>
        Assert.Contains(message, PackText.FaultsOf($"{{ kind: existence, {options} }}"), StringComparison.Ordinal);
}
