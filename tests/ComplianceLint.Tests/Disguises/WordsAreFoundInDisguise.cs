using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Disguises;

public sealed class WordsAreFoundInDisguise
{
    private static readonly OneRule Rule = new(
        """
        kind: existence
        disguised: true
        terms: [anjing, goblok, goblog, kontol, tolol, sialan, memek, bangsat, bacot, asu, son of a bitch, shit]
        """);

    [Theory]
    [InlineData("[|4njing|]")]
    [InlineData("[|g0bl0k|]")]
    [InlineData("[|b4ngs4t|]")]
    [InlineData("[|60blok|]", false)]
    [InlineData("[|b@ngs@t|]")]
    [InlineData("[|$ialan|]")]
    [InlineData("[|kon+ol|]")]
    [InlineData("[|anj!ng|]")]
    [InlineData("[|kont01|]")]
    [InlineData("[|siaian|]", false)]
    [InlineData("[|si@1an|]")]
    public void With_digits_and_signs_for_letters(string marked, bool isFound = true) => Check(marked, isFound);

    [Theory]
    [InlineData("[|a.n.j.i.n.g|]")]
    [InlineData("[|a-n-j-i-n-g|]")]
    [InlineData("[|a_n_j_i_n_g|]")]
    [InlineData("[|a*n*j*i*n*g|]")]
    [InlineData("[|a/n/j/i/n/g|]")]
    [InlineData("[|a n j i n g|]")]
    [InlineData("[|4 n j 1 n g|]")]
    [InlineData("[|an*jing|]")]
    [InlineData("[|an.jing|]")]
    [InlineData("[|an-jing|]")]
    [InlineData("[|an~jing|]")]
    [InlineData("an, [|an**jing|].")]
    [InlineData("([|g.o.b.l.o.k|]!)")]
    [InlineData("“Ya, [|T O L O L|]”", false)]
    [InlineData("Dasar [|T O L O L|]!")]
    public void With_signs_or_blanks_between_letters(string marked, bool isFound = true) => Check(marked, isFound);

    [Theory]
    [InlineData("[|anjiiing|]")]
    [InlineData("[|ANJIIIIIIING|]")]
    [InlineData("[|gooobloook|]")]
    [InlineData("[|tololllll|]")]
    [InlineData("[|asuuuu|]")]
    public void With_stretched_letters(string marked) => Check(marked, true);

    [Theory]
    [InlineData("[|anj*ng|]")]
    [InlineData("[|g*bl*k|]")]
    [InlineData("[|k*nt*l|]")]
    [InlineData("[|sh*t|]")]
    [InlineData("*Dasar* [|k*nt*l|]")]
    public void With_masked_letters(string marked) => Check(marked, true);

    [Theory]
    [InlineData("[|a\u0336n\u0336j\u0336i\u0336n\u0336g\u0336|]")]
    [InlineData("[|ánjìñg|]")]
    [InlineData("[|gøbłok|]")]
    [InlineData("[|аnjiпg|]")]
    [InlineData("[|𝓪 𝓷 𝓳 𝓲 𝓷 𝓰|]")]
    [InlineData("[|🅶0🅱🅻0🅺|]")]
    [InlineData("\u200B[|an\u200B*\u200Bj1ng|]\u200B")]
    [InlineData("[|ａ.ｎ.ｊ.１.ｎ.ｇ|]")]
    public void With_marks_strokes_and_letters_of_other_scripts(string marked, bool isFound = true) => Check(marked, isFound);

    [Theory]
    [InlineData("You [|son of a b1tch|]!")]
    [InlineData("You [|s0n of a b.i.t.c.h|]!", false)]
    [InlineData("You [|son of a b-i-t-c-h|]!")]
    public void In_terms_of_several_words(string marked, bool isFound = true) => Check(marked, isFound);

    [Theory]
    [InlineData("saat maaf keenam 3 dan 4 A. B. C. P3K G20 B3 Rp50rb 2026 K.H. S.E. #Tag2026 https://a.id/b4cot 0812-0000-0000 Tbk. hmmm wkwkwk")]
    [InlineData("Jalan tol.Olahraga pagi. Hari yang sial.An Nisa datang.")]
    [InlineData("Mobil B4COT dan B 4 COT parkir.")]
    [InlineData("M E M E K A R bunga di taman kota, M E M E K A R !")]
    [InlineData("a n j i n g e r dan x a n j i n g")]
    [InlineData("me mek, me mek, tol ol, t olol")]
    [InlineData("*ontol dan *****, a*u, s**t, k****l")]
    [InlineData("aasu, ass, anjiing, gooblok")]
    [InlineData("Blok SH17, SH-17, S.H.17, 5H17, SH 17 dan rute B4C07")]
    [InlineData("k.o.n.t.o.l.e.r")]
    [InlineData("kantol, t4l4l, 7070l, 4n71n9")]
    [InlineData("Bacot! bacot? 1 a n j")]
    public void But_not_in_other_words(string text)
    {
        var found = Rule.FindingsIn(text).Select(finding => finding.Match).ToList();
        Assert.DoesNotContain(found, match => match is not ("Bacot" or "bacot"));
    }

    [Fact]
    public void Only_for_terms_that_ask() => new OneRule("kind: existence\nterms: [anjing, { term: goblok, disguised: true }]").Finds("4njing dan [|g0bl0k|], an*jing");

    [Theory]
    [InlineData("[|g0bl0k|] [|kegobl0kan|] [|di.g.o.b.l.o.k.k.a.n|] [|menggobl0ki|]")]
    [InlineData("[|𝐤𝐞𝐠𝐨𝐛𝐥𝐨𝐤𝐚𝐧𝐧𝐲𝐚|] [|goblok\u200Bnya|]")]
    public void With_the_forms_of_a_term_that_takes_affixes(string marked) =>
        new OneRule("kind: existence\ndisguised: true\nterms: [{ term: goblok, affixes: true }]").Finds(marked);

    [Fact]
    public void Neither_in_quotations_nor_across_them() => Rule.IsSilentOn("“g0bl0k” dan an“j”ing dan `g0bl0k`");

    [Fact]
    public void A_substitution_finds_them_and_offers_its_word()
    {
        var rule = new OneRule("kind: substitution\ndisguised: true\npairs: { anjing: hewan itu }");
        rule.Finds("Dasar [|4njing|].");
        Assert.Equal("Dasar hewan itu.", rule.Fix("Dasar 4njing."));
    }

    [Fact]
    public void Unless_keeps_silent_for_them_too() =>
        new OneRule("kind: existence\ndisguised: true\nterms: [anjing]\nunless: { after: [laut] }").Finds("4njing laut dan [|4njing|] darat");

    private static void Check(string marked, bool isFound)
    {
        var text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        if (isFound) Rule.Finds(marked);
        else Rule.IsSilentOn(text);
    }
}
