using ComplianceLint.Text;
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

    [Fact]
    public void A_fold_keeps_the_length_and_folds_once() =>
        Gen.String.Sample(text => Fold.String(text).Length == text.Length && Fold.String(Fold.String(text)) == Fold.String(text));

    [Fact]
    public void A_word_has_the_hash_that_its_term_has_whatever_stands_around_it() =>
        Gen.String[Gen.Char["abcZ'’-é1"], 1, 12].Sample(text =>
        {
            var elements = new ElementList();
            Scanner.Scan(text, 0, Zone.Body, [], elements);
            foreach (var element in elements.ToArray().Where(element => element.IsToken))
            {
                Assert.Equal(Fold.Hash(text.AsSpan(element.Start, element.Length)), element.Payload);
            }
        });

    [Fact]
    public void Tokens_cover_every_sign_of_a_text_once() =>
        Gen.String[Gen.OneOf(Gen.Char["aB1 .,!?“”'\"#@\n-/:–()"], Gen.Char), 0, 40].Sample(text =>
        {
            var elements = new ElementList();
            Scanner.Scan(text, 0, Zone.Body, [], elements);
            var at = 0;
            foreach (var element in elements.ToArray().Where(element => element.IsToken))
            {
                Assert.True(string.IsNullOrWhiteSpace(text[at..element.Start]) && element.Length > 0);
                at = element.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[at..]));
        });
}
