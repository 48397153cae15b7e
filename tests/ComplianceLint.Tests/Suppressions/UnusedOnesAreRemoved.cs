using Xunit;

namespace ComplianceLint.Tests.Suppressions;

public sealed class UnusedOnesAreRemoved
{
    private const string Both = "<!-- compliancelint-disable-file uji/kononn, uji/gratis -- Judul. -->\n\nKonon.";
    private const string Konon = "{ rule: uji/konon, reason: Judul. }";
    private const string Gratis = "{ rule: uji/gratis, reason: Judul. }";

    [Theory]
    [InlineData("Halo.\n\n<!-- compliancelint-disable-next-block uji/konon -- Judul. -->\nHai.", "Halo.\n\nHai.")]
    [InlineData("Halo.\n<!-- compliancelint-disable-next-block uji/konon -- Judul. -->\nHai.", "Halo.\n\nHai.")]
    [InlineData("Halo.\n\n> <!-- compliancelint-disable-next-block uji/konon -- Judul. -->\n> Hai.", "Halo.\n\n> \n> Hai.")]
    [InlineData("Halo.\n\n<!-- compliancelint-disable-file uji/konon -- Judul. -->", "Halo.\n\n")]
    [InlineData("Halo.\n\n<!-- compliancelint-disable-file\n  uji/konon -- Judul. -->\n", "Halo.\n\n")]
    [InlineData("Halo.\n\n<!-- compliancelint-enable -->\n\nHai.", "Halo.\n\n\nHai.")]
    [InlineData("<!-- compliancelint-disable-file uji/konon, uji/gratis -- Judul. -->\n\nGratis.", "<!-- compliancelint-disable-file uji/gratis -- Judul. -->\n\nGratis.")]
    [InlineData("<!-- compliancelint-disable-file uji/konon, uji/gratis -- Judul. -->\n\nKonon.", "<!-- compliancelint-disable-file uji/konon -- Judul. -->\n\nKonon.")]
    [InlineData($"---\njudul: Halo\ncompliance: {{ suppress: [{Konon}] }}\n---\nHai.", "---\njudul: Halo\n---\nHai.")]
    [InlineData($"---\ncompliance: {{ suppress: [{Konon}, {Gratis}] }}\n---\nHai.", "---\n---\nHai.")]
    [InlineData($"---\ncompliance: {{ suppress: [{Konon}, {Gratis}] }}\n---\nGratis.", $"---\ncompliance: {{ suppress: [{Gratis}] }}\n---\nGratis.")]
    [InlineData($"---\ncompliance: {{ suppress: [{Konon}, {Gratis}] }}\n---\nKonon.", $"---\ncompliance: {{ suppress: [{Konon}] }}\n---\nKonon.")]
    [InlineData("---\ncompliance:\n  suppress:\n    - rule: uji/konon\n      reason: |\n        Judul.\n    - rule: uji/gratis\n      reason: Judul.\njudul: Halo\n---\nGratis.", "---\ncompliance:\n  suppress:\n    - rule: uji/gratis\n      reason: Judul.\njudul: Halo\n---\nGratis.")]
    [InlineData("---\ncompliance:\n  suppress:\n  - rule:\n    - uji/konon\n    - uji/gratis\n    reason: Judul.\n---\nGratis.", "---\ncompliance:\n  suppress:\n  - rule:\n    - uji/gratis\n    reason: Judul.\n---\nGratis.")]
    public void A_safe_fix_removes_what_is_unused_and_no_more(string text, string mended)
    {
        foreach (var ending in new[] { "\n", "\r\n" })
        {
            var written = text.Replace("\n", ending, StringComparison.Ordinal);
            var after = Suppressing.Fixed(written);
            Assert.Equal(mended.Replace("\n", ending, StringComparison.Ordinal), after);
            Assert.Empty(Suppressing.Said(after));
        }
    }

    [Theory]
    [InlineData("{\"teks\":\"Hai.\",\"compliance\":{\"suppress\":[{\"rule\":\"uji/konon\",\"reason\":\"Judul.\"}]}}", "{\"teks\":\"Hai.\"}")]
    [InlineData("{\"compliance\": {\"suppress\": [{\"rule\": \"uji/konon\", \"reason\": \"Judul.\"}]}, \"teks\": \"Hai.\"}", "{\"teks\": \"Hai.\"}")]
    [InlineData("{\"teks\":\"Gratis.\",\"compliance\":{\"suppress\":[{\"rule\":[\"uji/konon\",\"uji/gratis\"],\"reason\":\"Judul.\"}]}}", "{\"teks\":\"Gratis.\",\"compliance\":{\"suppress\":[{\"rule\":[\"uji/gratis\"],\"reason\":\"Judul.\"}]}}")]
    [InlineData("{\"teks\":\"Hai.\\n\\n<!-- compliancelint-disable-file uji/konon -- Judul. -->\\n\\nHalo.\"}", "{\"teks\":\"Hai.\\n\\n\\nHalo.\"}")]
    [InlineData("{\"teks\":\"<p>Hai.</p><!-- compliancelint-disable-file uji/konon -- Judul. --><p>Halo.</p>\"}", "{\"teks\":\"<p>Hai.</p><p>Halo.</p>\"}")]
    public void Json_stays_json(string text, string mended)
    {
        Assert.Equal(mended, Suppressing.Fixed(text, "a.json"));
        Assert.Empty(Suppressing.Said(mended, "a.json"));
    }

    [Fact]
    public void A_variant_in_a_block_of_yaml_keeps_its_indentation()
    {
        const string Text = "---\nvarian:\n  x: |\n    Hai.\n\n    <!-- compliancelint-disable-next-block uji/konon -- Judul. -->\n    Halo.\n---\nHalo.";
        var fix = Suppressing.Analyze(Text).Diagnostics.Single(diagnostic => diagnostic.Rule.Id == EngineRules.UnusedSuppression).Fixes[0];
        Assert.Equal(Text.Replace("<!-- compliancelint-disable-next-block uji/konon -- Judul. -->", "", StringComparison.Ordinal), ComplianceLint.Fixes.TextEdits.Apply(Text, fix.Edits));
    }

    [Fact]
    public void What_names_an_unknown_rule_too_loses_only_the_unused_one() =>
        Assert.Equal(
            "<!-- compliancelint-disable-file uji/kononn -- Judul. -->\n\nKonon.",
            ComplianceLint.Fixes.TextEdits.Apply(Both, Suppressing.Analyze(Both).Diagnostics.Single(diagnostic => diagnostic.Rule.Id == EngineRules.UnusedSuppression).Fixes[0].Edits));

    [Theory]
    [InlineData("uji/mati")]
    [InlineData("uji/musim")]
    [InlineData("uji/alt")]
    public void A_rule_that_did_not_run_is_not_called_unused(string rule) =>
        Assert.Empty(Suppressing.Said($"<!-- compliancelint-disable-file {rule} -- Judul. -->\n\nHalo."));

    [Fact]
    public void A_run_over_other_channels_calls_nothing_unused() =>
        Assert.DoesNotContain(Suppressing.Said("---\nsaluran: [web]\n---\n<!-- compliancelint-disable-file uji/konon -- Judul. -->\n\nHalo.", "draf.md", "x"), said => said.StartsWith("unused", StringComparison.Ordinal));

    [Fact]
    public void Nothing_is_called_unused_by_a_run_that_ended_early()
    {
        var post = PostDocument.Parse(new SourceText("a.md", "<!-- compliancelint-disable-file mogok/aturan -- Judul. -->\n\nHalo."), ParseOptions.Default).Posts[0];
        var rule = new Rule { Id = "mogok/aturan", Title = new("a", "a"), Severity = Severity.Error, WeakSeverity = Severity.Error, Message = new("a", "a"), Why = new("a", "a"), Advice = new("a", "a") };
        var analysis = RuleSet.Create([], analyzers: [(rule, new Broken())]).Analyze(post, new AnalysisOptions { Now = Suppressing.Now });
        Assert.False(analysis.IsComplete);
        Assert.Empty(analysis.Diagnostics);
    }

    private sealed class Broken : PostAnalyzer
    {
        public override void Initialize(AnalysisContext context) => context.RegisterPostAction(_ => throw new InvalidOperationException(), _ => true);
    }
}
