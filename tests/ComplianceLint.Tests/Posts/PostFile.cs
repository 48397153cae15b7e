using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Posts;

/// <summary>Reads a draft, and what the engine itself says about it.</summary>
internal static class PostFile
{
    private static readonly RuleSet Rules = RuleSet.Create([PackText.Pack(("uji/konon.yaml", PackText.Rule("{ kind: existence, terms: [konon] }")))]);

    public static ParsedSource Parse(string text, string path = "draf.md") => PostDocument.Parse(new SourceText(path, text), ParseOptions.Default);

    public static PostDocument Read(string text, string path = "draf.md") => Assert.Single(Parse(text, path).Posts);

    public static Analysis Analyze(string text, string path = "draf.md") => Rules.Analyze(Read(text, path), new AnalysisOptions { Now = default });

    /// <summary>The texts that are published, in order: “body” or the channel, and the text.</summary>
    public static List<string> Published(PostDocument post) =>
        [.. post.Published.Select(text => $"{text.Channel ?? "body"}: {post.Text.Substring(post.Elements[text.Element].Start, post.Elements[text.Element].Length).Trim()}")];
}
