using ComplianceLint.Text;
using ComplianceLint.Text.Folding;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Text;

public sealed class FoldedWordsAreEqual
{
    [Theory]
    [InlineData("KONON", "konon")]
    [InlineData("Jum’at", "jum'at")]
    [InlineData("BADÉ", "badé")]
    public void Case_and_apostrophe_do_not_matter(string written, string folded)
    {
        Assert.Equal(folded, Fold.String(written));
        Assert.Equal(Fold.Hash(folded), Fold.Hash(written));
    }

    [Theory]
    [InlineData("bade\u0301", "badé")]
    [InlineData("ra\u200Bha\u00ADsia", "rahasia")]
    [InlineData("\u202Erahasia\u202C", "rahasia")]
    [InlineData("ｒａｈａｓｉａ", "rahasia")]
    [InlineData("𝓻𝓪𝓱𝓪𝓼𝓲𝓪", "rahasia")]
    [InlineData("𝕽𝕬𝕳𝕬𝕾𝕴𝕬", "rahasia")]
    [InlineData("ⓡⓐⓗⓐⓢⓘⓐ", "rahasia")]
    [InlineData("🄰🄱🅐🅑🅰🅱⒜🄑", "ababab" + "ab")]
    [InlineData("🇦🇳🇯🇮🇳🇬", "anjing")]
    [InlineData("ʀᴀʜᴀꜱɪᴀ", "rahasia")]
    [InlineData("ﬁnal", "final")]
    [InlineData("anak\u2011anak", "anak-anak")]
    [InlineData("…", "...")]
    [InlineData("Diyarbakır", "diyarbakir")]
    public void A_dress_does_not_matter(string written, string folded)
    {
        Assert.Equal(folded, Fold.String(written));
        Assert.Equal(Fold.HashFolded(folded), Fold.Hash(written));
        Assert.True(Fold.Equal(written, folded));
    }

    [Theory]
    [InlineData("rаhаsiа", "rahasia")]
    [InlineData("сосо", "coco")]
    [InlineData("НОАХ", "hoax")]
    [InlineData("κοnοn", "konon")]
    [InlineData("ᏟᎬᎳᎬ", "cewe")]
    [InlineData("ցоbiоk", "gobiok")]
    public void Look_alikes_stand_for_Latin_letters(string written, string folded) => Assert.Equal(folded, Fold.String(written));

    [Theory]
    [InlineData("город")]
    [InlineData("λόγος")]
    [InlineData("здравствуйте")]
    public void A_word_with_letters_of_its_own_script_stays(string word) => Assert.Equal(word, Fold.String(word));

    [Fact]
    public void A_fold_folds_once() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["aAàЖжНнГгаΓγΝνﬁ…\u0301\u0307\u200Bİıß-'’ǅＡ"], 0, 12])
            .Sample(text => Fold.String(Fold.String(text)) == Fold.String(text) && Fold.Hash(text) == Fold.HashFolded(Fold.String(text)) && Fold.Equal(text, Fold.String(text)), iter: 20_000);

    [Fact]
    public void A_word_has_the_hash_that_its_term_has_whatever_stands_around_it() =>
        Gen.String[Gen.Char["abcZ'’-é1\u0301\u200Bаж‑"], 1, 12].Sample(text =>
        {
            var elements = new ElementList();
            Scanner.Scan(text, 0, Zone.Body, [], elements);
            foreach (var element in elements.ToArray().Where(element => element.IsToken))
            {
                var word = text.AsSpan(element.Start, element.Length);
                Assert.True(Fold.Hash(word) == element.Payload || WideFold.Hash(word, isForeign: true) == element.Payload);
            }
        });

    [Fact]
    public void Tokens_cover_every_sign_of_a_text_once() =>
        Gen.String[Gen.OneOf(Gen.Char["aB1\u200B\uFE0F .,!?“”'\"#@\n-/:–()"], Gen.Char), 0, 40].Sample(text =>
        {
            var elements = new ElementList();
            Scanner.Scan(text, 0, Zone.Body, [], elements);
            var at = 0;
            foreach (var element in elements.ToArray().Where(element => element.IsToken))
            {
                Assert.True(IsUnseen(text[at..element.Start]) && element.Length > 0);
                at = element.End;
            }

            Assert.True(IsUnseen(text[at..]));
        });

    private static bool IsUnseen(string gap) => gap.EnumerateRunes().All(rune => System.Text.Rune.IsWhiteSpace(rune) || Invisibles.Contains(rune.Value));
}
