using ComplianceLint.Morphology;
using ComplianceLint.Tests.Spans;
using ComplianceLint.Text;
using Xunit;

namespace ComplianceLint.Tests.Morphology;

public sealed class ParadigmsAreSound
{
    private static readonly string[] Roots =
        ["kerja", "ajar", "pukul", "tulis", "sapu", "kirim", "cek", "bom", "pengaruh", "punya", "kaji", "kritik", "produksi", "syukur", "transfer", "perhati",
         "rumah", "anak", "ikut", "nyanyi", "PHK", "AC", "Indonesia", "a", "x", "ng", "sy", "hack", "undang-undang", "é", "tahu", "k", "pr", "per"];

    [Fact]
    public void Every_form_holds_what_the_sounds_leave_of_the_root()
    {
        foreach (var word in Roots)
        {
            var root = new Root(word);
            foreach (var form in Paradigm.Of(root, AffixClass.All))
            {
                var text = form.TextOf(root);
                Assert.Equal(text.ToLowerInvariant(), text);
                Assert.Contains(root.Letters[form.Head.Dropped..], text, StringComparison.Ordinal);
                Assert.Equal(text.Length, form.LengthOf(root));
                Assert.InRange(form.Head.Dropped, 0, Math.Min(2, root.Letters.Length));
            }
        }
    }

    [Fact]
    public void The_root_comes_first_and_the_order_is_always_the_same()
    {
        foreach (var word in Roots)
        {
            Assert.Equal(new Root(word).Letters, FormsOf.Word(word)[0]);
            Assert.Equal(FormsOf.Word(word), FormsOf.Word(word));
        }
    }

    [Fact]
    public void Classes_only_narrow()
    {
        foreach (var word in Roots)
        {
            var all = FormsOf.Word(word);
            foreach (var name in AffixNames.All) Assert.Empty(FormsOf.Word(word, name).Except(all));
        }
    }

    [Fact]
    public void A_root_has_some_hundred_forms() => Assert.All(Roots, word => Assert.InRange(FormsOf.Word(word).Count, 50, 160));

    [Fact]
    public void Every_form_is_found_with_every_ending_and_doubled()
    {
        foreach (var word in Roots.Where(word => word.Length > 2))
        {
            var lexeme = new Lexeme(new Root(word), AffixClass.All, FormChoice.All, []);
            var index = new FormIndex([(lexeme, 1)], new WordSets(1));
            var known = lexeme.Forms().Select(form => form.TextOf(lexeme.Root)).Where(form => !form.Contains('-', StringComparison.Ordinal)).ToList();
            foreach (var form in known)
            {
                foreach (var ending in Clitics.SelectMany(clitic => Particles.Select(particle => clitic + particle)))
                {
                    // “masalah” is no “masa” with -lah.
                    if (!Homographs.IsOtherWord(form + ending)) Assert.True(IsFound(index, form + ending), form + ending);
                    Assert.True(Homographs.IsOtherWord($"{form}-{form}") || IsFound(index, $"{form}-{form}{ending}"), $"{form}-{form}{ending}");
                    Assert.True(IsFound(index, $"{form}2{ending}"), $"{form}2{ending}");
                }
            }
        }
    }

    [Fact]
    public void Whatever_stands_in_a_text_is_looked_up_without_harm()
    {
        var index = new FormIndex([(new Lexeme(new Root("pukul"), AffixClass.All, FormChoice.All, []), 1)], new WordSets(1));
        string[] pieces = ["pukul", "mukul", "me", "di", "-", "2", "nya", "lah", "ku", "kan", "an", "i", "X", "é", "\u0130", "\ud83d", "'"];
        Dice.Check(
            20_000,
            dice => string.Concat(Enumerable.Range(0, dice.Roll(12)).Select(_ => dice.Pick<string>(pieces))),
            text => Assert.InRange(index.Find(Fold.Hash(text), text), 0, 1));
        Assert.Equal(0, index.Find(0, string.Concat(Enumerable.Repeat("pukul-", 200_000)) + "pukul"));
    }

    private static readonly string[] Clitics = ["", "nya", "ku", "mu"];
    private static readonly string[] Particles = ["", "lah", "kah", "tah", "pun"];

    private static bool IsFound(FormIndex index, string text) => index.Find(Fold.Hash(text), text) == 1;
}
