using Xunit;

namespace ComplianceLint.Tests.Spans;

public sealed class FrontMatterChangesNothingInTheBody
{
    [Fact]
    public void Whether_it_is_added_removed_or_changed() => Dice.Check(700, Make, Compare);

    [Fact]
    public void Even_when_a_word_that_keeps_a_rule_silent_stands_in_it()
    {
        const string body = "Layanan dan jalan itu dibuka untuk warga.\n";
        AssertSame(new Draft("---\njudul: Rp50.000 untuk jalan yang sepi\nvarian:\n  x: Pasar sepi dan tidak ada yang datang.\n---\n", "", body));
    }

    private static Draft Make(Dice dice)
    {
        var newLine = Drafts.NewLine(dice);
        var body = string.Join(newLine + newLine, Enumerable.Range(0, dice.Count(3)).Select(_ => Paragraph(dice, newLine)));
        return new Draft(Drafts.FrontMatter(dice, newLine).Text, dice.Once(2) ? "" : Drafts.FrontMatter(dice, newLine).Text, body);
    }

    /// <summary>Words of both languages, so that a paragraph may be either or neither.</summary>
    private static string Paragraph(Dice dice, string newLine)
    {
        string[] words = ["yang", "dan", "warga", "the", "and", "residents", "konon", "jalan", "sepi", "apotik", "Rp5.000", "#tagar", "Selasa, 17 Agustus 2026", "081234567890"];
        var sentence = string.Join(' ', Enumerable.Range(0, dice.Count(6)).Select(_ => words[dice.Roll(words.Length)]));
        return dice.Once(2) ? sentence + "." : MarkdownBody.Write(dice, newLine).Text + newLine + newLine + sentence;
    }

    private static void Compare(Draft draft) => AssertSame(draft);

    private static void AssertSame(Draft draft)
    {
        var bare = BodyFindings("", draft.Body);
        Assert.Equal(bare, BodyFindings(draft.FrontMatter, draft.Body));
        Assert.Equal(bare, BodyFindings(draft.Other, draft.Body));
    }

    /// <summary>What is found in the text of the body, with spans that count from its start.</summary>
    private static string BodyFindings(string frontMatter, string body)
    {
        var post = PostDocument.Parse(new SourceText("a.md", frontMatter + body), ParseOptions.Default).Posts[0];
        Assert.Empty(post.Failures);
        return string.Join('\n', TestRules.Mixed.Analyze(post, TestRules.Options).Diagnostics
            .Where(found => found.Match is not null && found.Span.Start >= frontMatter.Length)
            .Select(found => $"{found.Rule.Id} {found.Severity} {found.Match} {found.Zone} {found.Channel} {found.Span.Start - frontMatter.Length}+{found.Span.Length}"));
    }

    private sealed record Draft(string FrontMatter, string Other, string Body);
}
