using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class RepetitionSaysItOnce
{
    private const string Words = "{ kind: repetition, element: word, safe: [yang, di] }";

    [Theory]
    [InlineData("Warga [|yang yang|] datang.")]
    [InlineData("[|Yang yang|] datang.")]
    [InlineData("Ada [|anak anak anak|].")]
    [InlineData("Warga [|yang\nyang|] datang.")]
    [InlineData("Hati-hati, kura-kura itu yang, yang datang.")]
    [InlineData("Kota Bau Bau ramai.")]
    [InlineData("Itu yang. Yang mana?")]
    [InlineData("Kode 5 5.")]
    public void A_word_stands_there_twice(string marked) => new OneRule(Words).Finds(marked);

    [Fact]
    public void One_may_be_taken_out_unseen_or_get_a_hyphen()
    {
        var rule = new OneRule(Words);
        Assert.Equal("Warga yang datang.", rule.Fix("Warga yang yang datang."));
        Assert.Equal(Applicability.Safe, rule.FindingIn("Warga yang yang datang.").Fixes[0].Applicability);
        Assert.Equal("Ada anak.", rule.Fix("Ada anak anak."));
        Assert.Equal("Ada anak-anak.", rule.Fix("Ada anak anak.", choice: 1));
        Assert.All(rule.FindingIn("Ada anak anak.").Fixes, fix => Assert.Equal(Applicability.Suggestion, fix.Applicability));
    }

    [Fact]
    public void Some_words_may_be_repeated() => new OneRule("{ kind: repetition, element: word, except: [lain] }").IsSilentOn("Dan lain lain.");

    [Theory]
    [InlineData("Ayo[|!!!|] Siapa[|??|] Apa[|?!|] Satu[|,,|] dua… tiga... empat!")]
    [InlineData("Ayo “!” ! !")]
    public void Marks_stand_in_a_row(string marked) => new OneRule("{ kind: repetition, element: mark }").Finds(marked);

    [Theory]
    [InlineData("Ayo!!!", "Ayo!", Applicability.Safe)]
    [InlineData("Apa!?!", "Apa?", Applicability.Suggestion)]
    public void Marks_are_shortened(string text, string expected, Applicability applicability)
    {
        var rule = new OneRule("{ kind: repetition, element: mark }");
        Assert.Equal((expected, applicability), (rule.Fix(text), rule.FindingIn(text).Fixes[0].Applicability));
    }

    [Fact]
    public void A_mark_before_a_link_is_left_to_a_person() =>
        Assert.Empty(new OneRule("{ kind: repetition, element: mark }").FindingIn("Ayo!!(lagi)").Fixes);

    [Fact]
    public void Each_mark_may_have_its_own_limit() =>
        new OneRule("{ kind: repetition, element: mark, signs: { \"!\": 2, \".\": 3 } }").Finds("Ayo!! Ayo[|!!!|] Ya... Ya[|.....|] Ya .... Siapa???");

    [Theory]
    [InlineData("sentence", "Layanan ini dibuka besok pagi. Halo. [|Layanan ini dibuka besok pagi!|] Halo.")]
    [InlineData("emoji", "Ayo 😊 lagi [|😊|] dan 🎉")]
    [InlineData("hashtag", "#Kota [|#kota|] #lain")]
    [InlineData("mention", "@humas [|@humas|]")]
    [InlineData("link", "kota.go.id/a lalu [|kota.go.id/a|] dan kota.go.id/b")]
    public void Parts_of_a_text_are_said_again(string element, string marked) => new OneRule($"{{ kind: repetition, element: {element} }}").Finds(marked);

    [Fact]
    public void The_first_place_is_named()
    {
        var finding = new OneRule("{ kind: repetition, element: emoji, max: 2 }").FindingIn("😊 a 😊 b 😊");
        Assert.Equal(new TextSpan(0, 2), Assert.Single(finding.Related).Span);
    }

    [Theory]
    [InlineData("max: 2", "“element” is missing.")]
    [InlineData("element: kata", "“kata” is unknown.")]
    [InlineData("element: word, max: 0", "“max” is at least 1.")]
    [InlineData("element: mark, signs: { a: 1 }", "Write one mark and how often it may stand there")]
    [InlineData("element: mark, signs: { \"!\": x }", "Write one mark and how often it may stand there")]
    [InlineData("element: emoji, safe: [a]", "“safe” is unknown.")]
    public void Faults_are_explained(string options, string message) =>
        Assert.Contains(message, PackText.FaultsOf($"{{ kind: repetition, {options} }}"), StringComparison.Ordinal);
}
