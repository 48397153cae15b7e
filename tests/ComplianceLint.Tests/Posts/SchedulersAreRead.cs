using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Posts;

public sealed class SchedulersAreRead
{
    private const string Postiz =
        """
        {
          "type": "schedule", "date": "2026-12-01T08:00:00.000Z", "tags": [],
          "posts": [
            { "integration": { "id": "abc" },
              "value": [{ "content": "<p>Satu <b>k</b>onon &amp; dua</p>", "image": [{ "id": "1", "path": "a.jpg", "alt": "Warga antre" }] }],
              "settings": { "__type": "linkedin-page" } },
            { "integration": { "id": "def 3273014508900001" },
              "value": [{ "content": "<p>1/2</p>" }, { "content": "<p>2/2</p>" }],
              "settings": { "__type": "x" } }
          ]
        }
        """;

    private const string Mixpost =
        """
        { "accounts": [1, 2], "date": "2026-12-01", "time": "08:00",
          "versions": [{ "account_id": 0, "is_original": true, "content": [{ "body": "<div>Satu</div><div>konon</div>", "media": [7] }] }] }
        """;

    [Fact]
    public void Postiz_has_a_post_for_each_account_and_threads()
    {
        var posts = PostFile.Parse(Postiz, "a.json").Posts;
        Assert.Equal(["body: Satu konon & dua", "body: 1/2, body: 2/2"], posts.Select(post => string.Join(", ", PostFile.Published(post))));
        Assert.Equal(["linkedin", "x"], posts.Select(post => post.Channels.Single()));
        Assert.Equal("2026-12-01T08:00:00.000Z", posts[0].Field("jadwal")!.Text);
        Assert.Equal([0, 1], posts.Select(post => post.Index));
    }

    [Fact]
    public void Mixpost_has_a_post_for_each_version() =>
        Assert.Equal(["body: Satu\nkonon"], PostFile.Published(PostFile.Read(Mixpost, "a.json")));

    [Theory]
    [InlineData(Postiz, "k</b>onon")]
    [InlineData(Mixpost, "konon")]
    public void Spans_lead_into_the_file(string file, string written)
    {
        var source = new SourceText("a.json", file);
        var rules = RuleSet.Create([PackText.Pack(("uji/konon.yaml", PackText.Rule("{ kind: existence, terms: [konon] }")))]);
        var found = Assert.Single(PostDocument.Parse(source, ParseOptions.Default).Posts.SelectMany(post => rules.Analyze(post, new AnalysisOptions { Now = default }).Diagnostics));
        Assert.Equal(written, source.Text.Substring(found.Span.Start, found.Span.Length));
    }

    [Fact]
    public void What_they_have_besides_is_masked_and_no_unknown_field()
    {
        var post = PostFile.Parse(Postiz, "a.json").Posts[1];
        var analysis = RuleSet.Create([]).Analyze(post, new AnalysisOptions { Now = default });
        Assert.Empty(analysis.Diagnostics);
        Assert.DoesNotContain("0145", analysis.Mask(new TextSpan(0, Postiz.Length)), StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_of_ours_are_not_missed_there() => Assert.False(PostFile.Read(Mixpost, "a.json").ExpectsFields);

    [Fact]
    public void Alternative_texts_are_those_of_the_pictures() =>
        Assert.Contains(PostFile.Parse(Postiz, "a.json").Posts[0].Elements, element => element.Kind == ElementKind.Attachment && (element.Zone & Zone.AltText) != 0);

    [Theory]
    [InlineData("""{ "type": "now", "posts": [{ "value": [{ "content": "Halo\nwarga" }] }] }""", "Halo\nwarga")]
    [InlineData("""{ "type": "now", "posts": [{ "value": [{ "content": "Halo<br>warga" }] }] }""", "Halo\nwarga")]
    public void Plain_text_stays_plain(string file, string text) => Assert.Equal(["body: " + text], PostFile.Published(PostFile.Read(file, "a.json")));

    [Theory]
    [InlineData("""{ "posts": [{ "teks": "x", "value": [{ "content": "y" }] }, { "teks": "z" }] }""")]
    [InlineData("""[{ "teks": "x" }]""")]
    [InlineData("""{ "teks": "x", "versions": [], "accounts": [] }""")]
    public void Posts_of_ours_are_not_theirs(string file) => Assert.Equal(["body: x"], PostFile.Published(PostFile.Parse(file, "a.json").Posts[0]));

    [Theory]
    [InlineData(Postiz, true)]
    [InlineData(Mixpost, true)]
    [InlineData("""{ "name": "paket", "versions": { "1.0": {} } }""", false)]
    [InlineData("""[{ "accounts": [] }, { "versions": [] }]""", false)]
    public void Their_files_are_drafts(string file, bool isDraft) =>
        Assert.Equal(isDraft, ComplianceLint.Workspace.Drafts.PostShape.IsPost(System.Text.Encoding.UTF8.GetBytes(file)));
}
