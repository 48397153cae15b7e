using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class CharactersAreWhatTheySeem
{
    private const string Invisible = "{ kind: characters, test: invisible, zones: all }";
    private const string Mixed = "{ kind: characters, test: mixedScript }";
    private const string Fancy = "{ kind: characters, test: fancy }";

    [Theory]
    [InlineData("ban[|\u200B|]sos dan [|\u202E\u2066|]teks[|\u00AD|] [|\uFEFF|]akhir")]
    [InlineData("- ban[|\u200B|]sos\n\n> a[|\u200B|]b\n\n`c[|\u2060|]d` https://kota.go.id/a[|\u200B|]b")]
    [InlineData("---\njudul: a[|\u200B|]b\n---\nTeks")]
    [InlineData("👨\u200D👩\u200D👧 ❤\uFE0F 🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F ©\uFE0F")]
    [InlineData("السلام\u200C عليكم \u200Fالله")]
    public void Hidden_characters(string marked) => new OneRule(Invisible).Finds(marked);

    [Fact]
    public void Hidden_characters_are_named_and_taken_out()
    {
        var rule = OneRule.WithMessage("{name}!", Invisible);
        Assert.Equal("U+200B!", rule.FindingIn("ban\u200Bsos").Message.Id);
        Assert.Equal("bansos", rule.Fix("ban\u200B\u200Bsos"));
    }

    [Fact]
    public void A_hidden_character_may_be_escaped()
    {
        var rule = new OneRule(Invisible);
        rule.Finds("""{ "teks": "ban[|\u200b|]sos" }""", "draf.json");
        rule.Finds("<p>ban[|&#8203;|]sos</p>", "draf.md");
    }

    [Theory]
    [InlineData("[|bаnsos|] dan Москва dan сосо dan [|АPBD|] #[|x|]")]
    [InlineData("μm dan π")]
    public void Words_of_two_alphabets(string marked) => new OneRule(Mixed).Finds(marked.Replace("#[|x|]", "akhir", StringComparison.Ordinal));

    [Fact]
    public void The_latin_word_is_offered()
    {
        var rule = new OneRule(Mixed);
        Assert.Equal("bansos APBD", rule.Fix("bаnsos АPBD"));
        Assert.Equal(Applicability.Safe, rule.FindingIn("bаnsos").Fixes[0].Applicability);
    }

    [Fact]
    public void Several_may_be_looked_for_at_once()
    {
        var rule = OneRule.WithMessage("{name}!", "{ kind: characters, test: [invisible, mixedScript] }");
        rule.Finds("ban[|\u200B|]sos dan [|bаnsos|]");
        Assert.Equal(["U+200B!", "U+0430!"], rule.FindingsIn("ban\u200Bsos dan bаnsos").Select(finding => finding.Message.Id));
    }

    [Theory]
    [InlineData("[|𝗣𝗘𝗡𝗧𝗜𝗡𝗚 𝗯𝗮𝗴𝗶|] warga, [|ⓘⓝⓕⓞ|], [|ｆｕｌｌ|] dan [|ᴋᴇᴄɪʟ|]")]
    [InlineData("10 m², CO₂, No. Ⅳ, 5 ℃, ½, Ⓡ, 🇮🇩, ™, ﷽, 1️⃣")]
    public void Fancy_letters(string marked) => new OneRule(Fancy).Finds(marked);

    [Fact]
    public void Plain_letters_are_offered() => Assert.Equal("PENTING bagi info kecil", new OneRule(Fancy).Fix("𝗣𝗘𝗡𝗧𝗜𝗡𝗚 𝗯𝗮𝗴𝗶 ⓘⓝⓕⓞ ᴋᴇᴄɪʟ"));

    [Theory]
    [InlineData("{ kind: characters }", "“test” is missing.")]
    [InlineData("{ kind: characters, test: invisibel }", "Did you mean “invisible”?")]
    [InlineData("{ kind: characters, test: fancy, max: 2 }", "“max” is unknown.")]
    public void Faults_are_named(string check, string expected) => Assert.Contains(expected, PackText.FaultsOf(check), StringComparison.Ordinal);
}
