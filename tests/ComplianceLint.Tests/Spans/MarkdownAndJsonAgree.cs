using Xunit;

namespace ComplianceLint.Tests.Spans;

public sealed class MarkdownAndJsonAgree
{
    [Fact]
    public void On_the_same_post_in_every_shape_of_file() => Dice.Check(400, Make, Compare);

    private static Draft Make(Dice dice)
    {
        var newLine = Drafts.NewLine(dice);
        var (title, alt) = (Prose.Write(dice, new Writing()), Prose.Write(dice, new Writing()));
        var variant = MarkdownBody.Write(dice, "\n");
        var body = MarkdownBody.Write(dice, newLine);
        var frontMatter = "---" + newLine
            + "judul: " + YamlScalars.Write(dice, title, newLine, "  ") + newLine
            + "media:" + newLine + "  - alt: " + YamlScalars.Write(dice, alt, newLine, "      ") + newLine
            + "varian:" + newLine + "  x: " + Exact(dice, variant, newLine) + newLine
            + "---" + newLine;
        var json = "{ \"judul\": " + JsonStrings.Write(dice, title) + ", \"media\": [{\"alt\": " + JsonStrings.Write(dice, alt)
            + "}], \"varian\": {\"x\": " + JsonStrings.Write(dice, variant) + "}, \"teks\": " + JsonStrings.Write(dice, body) + "}";
        return new Draft((frontMatter + body).Text, json.Text);
    }

    private static Planted Exact(Dice dice, Planted variant, string newLine) => YamlScalars.Write(dice, variant, newLine, "    ");

    private static void Compare(Draft draft)
    {
        var markdown = Findings("a.md", draft.Markdown);
        Assert.Equal(markdown, Findings("a.json", draft.Json));
        Assert.Equal(markdown, Findings("a.json", $"[{draft.Json}]"));
        Assert.Equal(markdown, Findings("a.json", $"{{\"posts\": [ {draft.Json} ]}}"));
        Assert.Equal(markdown, Findings("a.ndjson", $"\n{draft.Json}\n"));
    }

    private static string Findings(string path, string text)
    {
        var post = Assert.Single(PostDocument.Parse(new SourceText(path, text), ParseOptions.Default).Posts);
        return string.Join('\n', TestRules.Mixed.Analyze(post, TestRules.Options).Diagnostics
            .Select(found => $"{found.Rule.Id} {found.Severity} {found.Match} {found.Zone} {found.Channel}")
            .Order(StringComparer.Ordinal));
    }

    private sealed record Draft(string Markdown, string Json);
}
