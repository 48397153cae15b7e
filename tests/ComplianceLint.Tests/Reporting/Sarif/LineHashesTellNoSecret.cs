using ComplianceLint.Reporting.Sarif;
using ComplianceLint.Tests.Reporting.Formats;
using Xunit;

namespace ComplianceLint.Tests.Reporting.Sarif;

public sealed class LineHashesTellNoSecret
{
    [Fact]
    public void A_finding_has_the_hash_of_its_line() =>
        Assert.Equal([HashOf("Rapat.\n\nKonon tutup.\n", 3)], HashesOf(new SourceText("a.md", "Rapat.\n\nKonon tutup.\n")));

    [Fact]
    public void A_byte_order_mark_belongs_to_the_first_line() =>
        Assert.Equal([HashOf("\uFEFFKonon tutup.\n", 1)], HashesOf(new SourceText("a.md", "Konon tutup.\n") { HasByteOrderMark = true }));

    [Theory]
    [InlineData("Konon NIK 3273014508900001 tersebar.\n")]
    [InlineData("Konon begini.\n\nNIK 3273014508900001.\n")]
    public void A_number_of_a_person_among_what_is_hashed_leaves_it_out(string text) =>
        Assert.Contains(null, HashesOf(new SourceText("a.md", text)));

    [Fact]
    public void A_number_that_the_hashed_text_cuts_in_two_leaves_it_out()
    {
        var before = $"Konon {new string('a', 88)} ";
        Assert.Equal([null], HashesOf(new SourceText("a.md", $"{before}3273014508900001\n")).Take(1));
    }

    [Fact]
    public void A_number_behind_what_is_hashed_does_not_matter()
    {
        var text = $"Konon {string.Concat(Enumerable.Repeat("begitu ", 20))}NIK 3273014508900001\n";
        Assert.Equal([HashOf(text, 1)], HashesOf(new SourceText("a.md", text)).Take(1));
    }

    [Fact]
    public void Stretches_that_follow_each_other_are_one_file()
    {
        var line = $"{{\"teks\": \"Konon {new string('a', 100)}\"}}\n";
        var all = line + line + line;
        var lines = new PrimaryLocations();
        var first = new SourceText("a.ndjson", line + line) { IsStretch = true };
        var second = new SourceText("a.ndjson", line) { IsStretch = true, Offset = 2 * line.Length, FirstLine = 3 };
        Assert.Equal([HashOf(all, 1), HashOf(all, 2)], HashesOf(first, lines));
        Assert.Equal([HashOf(all, 3)], HashesOf(second, lines));
    }

    [Fact]
    public void Behind_a_stretch_that_was_not_seen_nothing_is_known()
    {
        var line = $"{{\"teks\": \"Konon {new string('a', 100)}\"}}\n";
        Assert.Equal([null], HashesOf(new SourceText("a.ndjson", line) { IsStretch = true, Offset = 500, FirstLine = 3 }));
    }

    [Fact]
    public void A_stretch_may_end_in_the_middle_of_what_is_hashed() =>
        Assert.Equal([null], HashesOf(new SourceText("a.ndjson", "{\"teks\": \"Konon.\"}\n") { IsStretch = true }));

    private static IReadOnlyList<string?> HashesOf(SourceText source, PrimaryLocations? lines = null)
    {
        lines ??= new PrimaryLocations();
        return
        [
            .. from analysis in SampleRun.Analyze(source)
               from diagnostic in analysis.Diagnostics
               where diagnostic.Rule.Id is "uji/konon"
               select lines.HashOf(analysis, diagnostic.Span),
        ];
    }

    private static string? HashOf(string text, int line)
    {
        var hasher = new LineHasher();
        hasher.Read(text);
        hasher.End();
        return hasher.HashOf(line);
    }
}
