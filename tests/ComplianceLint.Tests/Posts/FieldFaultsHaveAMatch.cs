using ComplianceLint.Tests.Text;
using Xunit;

namespace ComplianceLint.Tests.Posts;

public sealed class FieldFaultsHaveAMatch
{
    [Theory]
    [InlineData("---\njadwal: [|besok pagi|]\n---\nIsi.", "besok pagi")]
    [InlineData("---\njadwal: \"[|besok pagi|]\"\n---\nIsi.", "besok pagi")]
    [InlineData("---\n[|jadwl|]: 2026-08-17\n---\nIsi.", "jadwl")]
    [InlineData("---\n'[|jadwl|]': 2026-08-17\n---\nIsi.", "jadwl")]
    [InlineData("---\n[|judul|]: [a, b]\n---\nIsi.", "judul")]
    [InlineData("---\njadwal: 2026-08-17\n[|schedule|]: 2026-08-17\n---\nIsi.", "schedule")]
    [InlineData("---\nakun: [|@dinkes|]\n---\nIsi.", "@dinkes")]
    [InlineData("---\n\"[|jad\\tl|]\": 2026-08-17\n---\nIsi.", "jad\tl")]
    public void The_text_that_is_wrong_or_the_key_of_a_list(string marked, string match)
    {
        var text = Marks.Strip(marked);
        var found = Assert.Single(PostFile.Analyze(text).Diagnostics);
        Assert.Equal((marked, match), (Marks.Write(text, [found.Span]), found.Match));
    }

    [Fact]
    public void In_a_list_a_list_has_a_place_only()
    {
        var found = Assert.Single(PostFile.Analyze("{\"saluran\":[[\"x\"]],\"teks\":\"Isi.\"}", "a.json").Diagnostics);
        Assert.Equal((new TextSpan(12, 0), null), (found.Span, found.Match));
    }

    [Fact]
    public void Numbers_of_persons_are_masked_in_it()
    {
        var found = PostFile.Analyze("---\njadwal: 3273014508900001\n3273014508900001: x\n---\nIsi.").Diagnostics;
        Assert.Equal(["3273************", "3273************"], found.Select(diagnostic => diagnostic.Match));
        Assert.All(found, diagnostic => Assert.True(diagnostic.Sensitive));
    }

    [Fact]
    public void Two_faults_of_a_post_have_two_fingerprints_that_stay()
    {
        var before = PostFile.Analyze("---\njadwl: x\njuduul: y\n---\nIsi.").Diagnostics;
        var after = PostFile.Analyze("---\njuduul: y\njadwl: z\n---\nIsi.").Diagnostics;
        Assert.Equal(before.Select(found => found.Fingerprint).Order(), after.Select(found => found.Fingerprint).Order());
        Assert.NotEqual(before[0].Fingerprint, before[1].Fingerprint);
        Assert.Equal(before[0].Fingerprint, after[1].Fingerprint);
    }
}
