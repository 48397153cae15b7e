using System.Diagnostics;
using Xunit;

namespace ComplianceLint.Tests.Spans;

public sealed class BrokenDraftsAreRead
{
    // No measure of speed: it leaves room for a busy machine.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    [Fact]
    public void Whatever_was_cut_moved_spliced_or_put_into_them() =>
        Dice.Check(1200, dice => Mutations.Mutate(dice, Samples.All), SoundDocument.Check, draft => $"{draft.Path}\n{draft.Text}");

    [Fact]
    public void Whatever_was_put_into_generated_ones() =>
        Dice.Check(500, dice => Mutations.Mutate(dice, Generated(dice)), SoundDocument.Check, draft => $"{draft.Path}\n{draft.Text}");

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*")]
    [InlineData("*a")]
    [InlineData("_a ")]
    [InlineData("**a ")]
    [InlineData("~~a")]
    [InlineData(">")]
    [InlineData("> - ")]
    [InlineData("- ")]
    [InlineData("`")]
    [InlineData("` ``")]
    [InlineData("<")]
    [InlineData("<b>")]
    [InlineData("<!--")]
    [InlineData("</")]
    [InlineData("&")]
    [InlineData("&#1;")]
    [InlineData("\\")]
    [InlineData("#a ")]
    [InlineData("@a ")]
    [InlineData("“")]
    [InlineData("(")]
    [InlineData("[a](")]
    [InlineData("[a](b \"c")]
    [InlineData("a.")]
    [InlineData("1.")]
    [InlineData("1-")]
    [InlineData("a@")]
    [InlineData("www.")]
    [InlineData("https://a")]
    [InlineData("08123")]
    [InlineData("081234567890 ")]
    [InlineData("kabar ")]
    [InlineData("yang ")]
    [InlineData("e\u0301")]
    [InlineData("😀\u200D")]
    [InlineData("\uD83D")]
    [InlineData("Rp")]
    [InlineData("a-")]
    [InlineData("a\n")]
    [InlineData("[a]: b\n")]
    [InlineData("| a ")]
    [InlineData("---\n")]
    [InlineData("a:\n ")]
    public void A_sign_that_is_repeated_five_thousand_times_takes_linear_time(string sign)
    {
        var many = string.Concat(Enumerable.Repeat(sign, 5_000));
        foreach (var (path, text) in new[] { ("a.md", many), ("b.md", $"---\njudul: {many}\n---\n"), ("c.json", $"{{\"teks\": \"{many}\"}}"), ("d.json", $"{{\"format\": \"html\", \"teks\": \"{many}\"}}") })
        {
            var clock = Stopwatch.StartNew();
            SoundDocument.Check(new SourceText(path, text));
            Assert.True(clock.Elapsed < Bound, $"{path} took {clock.Elapsed}");
        }
    }

    [Fact]
    public void A_word_of_a_million_letters_is_one_word()
    {
        var word = new string('a', 1_000_000);
        SoundDocument.Check(new SourceText("a.md", $"---\njudul: {word}\n---\n{word}"));
        SoundDocument.Check(new SourceText("a.json", $"{{\"teks\": \"{word}\"}}"));
    }

    private static IReadOnlyList<SourceText> Generated(Dice dice)
    {
        var newLine = Drafts.NewLine(dice);
        return
        [
            new SourceText("a.md", (Drafts.FrontMatter(dice, newLine) + MarkdownBody.Write(dice, newLine)).Text),
            new SourceText("a.json", Drafts.JsonPost(dice).Text),
            new SourceText("b.json", Drafts.HtmlPost(dice).Text),
        ];
    }
}
