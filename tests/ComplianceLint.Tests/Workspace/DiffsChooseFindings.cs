using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class DiffsChooseFindings
{
    private const string Post = "Konon satu.\n\nKonon dua.\n\nKonon tiga.\n";

    [Theory]
    [InlineData("--- a/a.md\n+++ b/a.md\n@@ -3 +3 @@\n-Dua.\n+Konon dua.\n")]
    [InlineData("diff --git a/a.md b/a.md\nindex 1..2 100644\n--- a/a.md\n+++ b/a.md\n@@ -1,5 +1,5 @@ judul\n Konon satu.\n \n-Dua.\n+Konon dua.\n\n Konon tiga.\n")]
    [InlineData("diff --git a.md a.md\n--- a.md\n+++ a.md\n@@ -3 +3 @@\n-Dua.\n+Konon dua.\n")]
    [InlineData("diff --git i/a.md w/a.md\n--- i/a.md\n+++ w/a.md\n@@ -3 +3 @@\n-Dua.\n+Konon dua.\n")]
    [InlineData("--- a.md\t2026-11-24 08:00:00 +0700\n+++ a.md\t2026-11-24 09:00:00 +0700\n@@ -3 +3 @@\n-Dua.\n+Konon dua.\n")]
    [InlineData("--- \"a/\\141.md\"\n+++ \"b/\\141.md\"\n@@ -3 +3 @@\n-Dua.\n+Konon dua.\n")]
    [InlineData("From 1 Mon\nSubject: x\n\n---\n a.md | 2 +-\n\ndiff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n@@ -3 +3 @@\n-Dua.\n+Konon dua.\n-- \n2.39.5\n")]
    [InlineData("--- a/a.md\r\n+++ b/a.md\r\n@@ -3 +3 @@\r\n-Dua.\r\n+Konon dua.\r\n")]
    [InlineData("--- a/x.md\n+++ b/x.md\n@@ -1 +0,0 @@\n--- a/b.md\n--- a/a.md\n+++ b/a.md\n@@ -3 +3 @@\n-Dua.\n+Konon dua.\n", "x.md")]
    public async Task Every_writer_of_diffs_is_understood(string diff, string? other = null)
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", Post);
        if (other is not null) folder.With(other, "");
        var selected = await Selected.In(folder, diff);
        Assert.Equal(["a.md:3"], selected.Findings);
        Assert.Equal(2, selected.LeftOut);
        Assert.Empty(selected.Failures);
    }

    [Theory]
    [InlineData("a.md | 2 +-\n 1 file changed\n", "no unified diff")]
    [InlineData("\u001b[1m--- a/a.md\u001b[m\n", "no unified diff")]
    [InlineData("--- a/a.md\n+++ b/a.md\n@@ -3 +3 @@\n-Dua.\n", "cut off")]
    [InlineData("--- a/a.md\n+++ b/a.md\n@@ apa @@\n", "cut off")]
    [InlineData("--- a/a.md\n+++ b/a.md\n@@ -1,99999999999 +1 @@\n", "cut off")]
    [InlineData("@@ -3 +3 @@\n-Dua.\n+Konon dua.\n", "cut off")]
    [InlineData("diff --cc a.md\n--- a/a.md\n+++ b/a.md\n@@@ -3,1 -3,1 +3,1 @@@\n", "two-way")]
    [InlineData("--- a/a.md\n+++ b/a.md\n@@ -3 +3 @@\n-Dua.\n+Konon lain.\n", "again")]
    [InlineData("--- a/a.md\n+++ b/a.md\n@@ -9 +9 @@\n-Dua.\n+Konon dua.\n", "again")]
    [InlineData("--- a/b.md\n+++ b/b.md\n@@ -3 +3 @@\n-Dua.\n+Konon dua.\n", "not here")]
    [InlineData("--- a/../../b.md\n+++ b/../../b.md\n@@ -3 +3 @@\n-Dua.\n+Konon dua.\n", "outside")]
    public async Task A_diff_that_says_nothing_sure_is_no_pass(string diff, string message)
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", Post);
        Assert.Contains(message, Assert.Single((await Selected.In(folder, diff)).Failures).Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("--- a/foto.png\n+++ b/foto.png\n@@ -3 +3 @@\n-Dua.\n+Tiga.\n")]
    [InlineData("diff --git a/a.md b/a.md\nold mode 100644\nnew mode 100755\n")]
    [InlineData("diff --git a/a.md b/a.md\ndeleted file mode 100644\nindex 1..0\n--- a/a.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-Dua.\n")]
    public async Task No_draft_among_the_changes_is_no_fault(string diff)
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", Post);
        var selected = await Selected.In(folder, diff);
        Assert.Empty(selected.Drafts);
        Assert.Empty(selected.Failures);
    }

    [Fact]
    public async Task A_new_file_is_changed_as_a_whole()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", Post);
        var diff = "--- /dev/null\n+++ b/a.md\n@@ -0,0 +1,5 @@\n" + string.Concat(Post.TrimEnd('\n').Split('\n').Select(line => $"+{line}\n"));
        Assert.Equal(3, (await Selected.In(folder, diff)).Findings.Count);
        Assert.Equal(3, (await Selected.In(folder, "diff --git a/a.md b/a.md\nnew file mode 100644\nindex 0..1\nBinary files /dev/null and b/a.md differ\n")).Findings.Count);
    }

    [Fact]
    public async Task Something_absent_counts_for_a_post_that_changed_and_for_no_other()
    {
        const string Json = "[\n  {\n    \"teks\": \"Konon satu.\",\n    \"akunn\": \"x\"\n  },\n  {\n    \"teks\": \"Konon dua.\",\n    \"akunn\": \"x\"\n  }\n]\n";
        using var folder = new TemporaryFolder().WithPack().With("a.json", Json);
        var selected = await Selected.In(folder, "--- a/a.json\n+++ b/a.json\n@@ -7 +7 @@\n-    \"teks\": \"Dua.\",\n+    \"teks\": \"Konon dua.\",\n");
        Assert.Equal(["a.json#1"], selected.Posts);
        // The text is on the changed line, the field of the same post is not.
        Assert.Equal(["a.json:7", "a.json:8"], selected.Findings);
    }

    [Fact]
    public async Task A_comma_behind_a_post_changes_nothing_about_it()
    {
        const string Json = "[\n  {\n    \"teks\": \"Konon satu.\"\n  },\n  {\n    \"teks\": \"Konon dua.\"\n  }\n]\n";
        using var folder = new TemporaryFolder().WithPack().With("a.json", Json);
        var added = await Selected.In(folder, "--- a/a.json\n+++ b/a.json\n@@ -4 +4,4 @@\n-  }\n+  },\n+  {\n+    \"teks\": \"Konon dua.\"\n+  }\n");
        Assert.Equal(["a.json#1"], added.Posts);
    }

    [Fact]
    public async Task What_a_file_says_about_all_of_its_posts_chooses_all()
    {
        const string Json = "{\n  \"judul\": \"Rencana\",\n  \"posts\": [\n    { \"teks\": \"Konon satu.\" },\n    { \"teks\": \"Konon dua.\" }\n  ]\n}\n";
        using var folder = new TemporaryFolder().WithPack().With("a.json", Json);
        var selected = await Selected.In(folder, "--- a/a.json\n+++ b/a.json\n@@ -2 +2 @@\n-  \"judul\": \"Lama\",\n+  \"judul\": \"Rencana\",\n");
        Assert.Equal(["a.json#0", "a.json#1"], selected.Posts);
        Assert.Equal(2, selected.LeftOut);
    }

    [Fact]
    public async Task Each_line_of_a_file_of_lines_is_a_post_of_its_own()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.ndjson", "{\"teks\":\"Konon 1.\"}\n{\"teks\":\"Konon 2.\"}\n{\"teks\":\"Konon 3.\"}\n");
        var changed = await Selected.In(folder, "--- a/a.ndjson\n+++ b/a.ndjson\n@@ -2 +2 @@\n-{\"teks\":\"2\"}\n+{\"teks\":\"Konon 2.\"}\n");
        Assert.Equal(["a.ndjson#1"], changed.Posts);
        var cut = await Selected.In(folder, "--- a/a.ndjson\n+++ b/a.ndjson\n@@ -2 +1,0 @@\n-{\"teks\":\"2\"}\n");
        Assert.Empty(cut.Posts);
    }

    [Fact]
    public async Task Lines_taken_out_choose_the_post_and_what_they_stood_in()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", Post);
        var selected = await Selected.In(folder, "--- a/a.md\n+++ b/a.md\n@@ -6 +5,0 @@\n-Penutup.\n");
        Assert.Equal(["a.md"], selected.Drafts);
        Assert.Equal(3, selected.LeftOut);
    }

    [Fact]
    public async Task What_a_change_makes_too_many_is_shown_wherever_it_stands()
    {
        const string check = "kind: occurrence, element: hashtag, max: 1";
        using var folder = new TemporaryFolder().WithPack().With("paket/profesional/banyak.yaml", SamplePack.Rule("apa", "warning").Replace("kind: existence, terms: [apa]", check, StringComparison.Ordinal)).With("a.md", "Pagi #satu.\n\nSiang #dua.\n");
        var selected = await Selected.In(folder, "--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-Pagi.\n+Pagi #satu.\n");
        Assert.Equal(["a.md:3"], selected.Findings);
    }
}
