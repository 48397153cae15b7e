using Xunit;

namespace ComplianceLint.Tests.Fixing;

/// <summary>The harmful fix is found among those that are not, and they are applied.</summary>
public sealed class HarmfulFixesAreRejected
{
    private static readonly Wording Sound = new("uji/baik", "apotik", "apotek");

    [Theory]
    [InlineData("---\njudul: Rapat apotik\nakun: \"@a\"\n---\nDi apotik.\n", "Rapat ", "Rapat: ", "the file could not be read any more")]
    [InlineData("---\njudul: Rapat\n---\nDi apotik.\n", "Rapat", "x\nakun: y", "another field would change")]
    [InlineData("---\njudul: Rapat\nakun: a\n---\nDi apotik.\n", "Rapat", "\"x\nakun: y\"", "the file could not be read any more")]
    [InlineData("---\njudul: Rapat\n---\nDi apotik.\n", "Rapat", "# Rapat", "another field would change")]
    [InlineData("---\njudul: Rapat\n---\nDi apotik.\n", "Rapat", "x\n---\n", "another field would change")]
    [InlineData("---\njenis: utas\n---\nDi apotik.\n\nRapat\n", "Rapat", "---\nRapat", "the post would be split in another way")]
    public void One_that_breaks_front_matter(string text, string found, string written, string reason) => Rejects("a.md", text, new Wording("uji/buruk", found, written), reason);

    [Theory]
    [InlineData("""{"posts":[{"teks":"Di apotik."},{"teks":"Rapat di apotik."}]}""", "Rapat", "\"Rapat\"", "the file could not be read any more")]
    [InlineData("""{"posts":[{"teks":"Di apotik."},{"teks":"Rapat di apotik."}]}""", "Rapat", "x\",\"judul\":\"y", "another field would change")]
    [InlineData("""{"posts":[{"teks":"Di apotik."},{"teks":"Rapat di apotik."}]}""", "Rapat", "x\"},{\"teks\":\"", "the file could not be read any more")]
    [InlineData("{\"teks\":\"Di apotik.\"}\n{\"teks\":\"Rapat.\"}\n", "Rapat", "x\n", "the file could not be read any more")]
    public void One_that_breaks_json(string text, string found, string written, string reason) =>
        Rejects(text.Contains('\n', StringComparison.Ordinal) ? "a.ndjson" : "a.json", text, new Wording("uji/buruk", found, written), reason);

    [Fact]
    public void One_that_pushes_a_text_over_the_limit_of_its_channel() =>
        Rejects("a.md", $"---\nsaluran: [x]\n---\nDi apotik, yth. {new string('a', 265)}", new Wording("uji/buruk", "yth", "yang terhormat"), "it exceeds the limit of X: 292 of 280 weighted characters");

    [Fact]
    public void But_not_one_that_shortens_a_text_that_is_too_long_already() =>
        Assert.Contains("Yth.", Wording.Fix($"---\nsaluran: [x]\n---\nYang terhormat. {new string('a', 300)}", new Wording("uji/a", "Yang terhormat", "Yth")).After.Source.Text, StringComparison.Ordinal);

    [Fact]
    public void One_that_adds_an_error() =>
        Rejects("a.md", "Di apotik pusat.", new Wording("uji/buruk", "pusat", "rahasia"), "it adds an error of uji/rahasia", new Wording("uji/rahasia", "rahasia", null) { Severity = Severity.Error });

    [Fact]
    public void Many_of_them_among_many_posts()
    {
        var text = string.Concat(Enumerable.Range(0, 300).Select(i => $"{{\"teks\":\"Di apotik {(i % 7 == 0 ? "pusat dan pusat" : "kota")}.\"}}\n"));
        var analyses = 0;
        var analyze = Wording.Analyzer(Sound, new Wording("uji/buruk", "pusat", "rahasia"), new Wording("uji/rahasia", "rahasia", null) { Severity = Severity.Error });
        var result = new Fixer(source =>
        {
            analyses++;
            return analyze(source);
        }).Fix(new SourceText("a.ndjson", text));
        Assert.Equal(text.Replace("apotik", "apotek"), result.After.Source.Text);
        Assert.Equal(86, result.Rejected.Count);
        // All posts are halved together: their number does not matter.
        Assert.InRange(analyses, 2, 16);
    }

    private static void Rejects(string path, string text, Wording harmful, string reason, params Wording[] others)
    {
        var result = Wording.Fix(text, path, withSuggestions: false, [Sound, harmful, .. others]);
        Assert.Equal(text.Replace("apotik", "apotek"), result.After.Source.Text);
        Assert.Equal([("uji/buruk", reason)], result.Rejected.Select(fix => (fix.Diagnostic.Rule.Id, fix.Reason.En)));
    }
}
