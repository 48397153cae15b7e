using ComplianceLint.Morphology;
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
            var all = FormsOf.Word(word, "all", "ketidak-an");
            foreach (var name in AffixNames.All) Assert.Empty(FormsOf.Word(word, name).Except(all));
        }
    }

    [Fact]
    public void A_root_has_some_hundred_forms() => Assert.All(Roots, word => Assert.InRange(FormsOf.Word(word).Count, 50, 160));
}
