using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class CodeOwnersCoverFiles
{
    private const string Waivers = ".compliancelint/waivers.yaml";

    [Theory]
    [InlineData("* @humas", "@humas")]
    [InlineData("/.compliancelint/ @humas", "@humas")]
    [InlineData(".compliancelint/ @humas @inspektorat", "@humas @inspektorat")]
    [InlineData(".compliancelint @humas", "@humas")]
    [InlineData("/.compliancelint/* @humas", "@humas")]
    [InlineData("/.compliancelint/** @humas", "@humas")]
    [InlineData("**/waivers.yaml @humas", "@humas")]
    [InlineData("*.yaml humas@contoh.go.id", "humas@contoh.go.id")]
    [InlineData("/.compliance* @humas", "@humas")]
    [InlineData("/.compliancelint/ @humas # dua orang", "@humas")]
    [InlineData("* @semua\n/.compliancelint/ @humas", "@humas")]
    [InlineData("/.compliancelint/ @humas\n* @semua", "@semua")]
    [InlineData("* @semua\n/.compliancelint/", "")]
    [InlineData("* @semua\n/.compliancelint/ # nanti", "")]
    [InlineData("* @semua\n/.compliancelint/ humas", "@semua")]
    [InlineData("# * @semua", "")]
    [InlineData("/* @humas", "")]
    [InlineData("/drafts/ @humas", "")]
    [InlineData("/compliancelint/ @humas", "")]
    [InlineData("/.Compliancelint/ @humas", "")]
    [InlineData("", "")]
    [InlineData("* @a\r\n/.compliancelint/ @b\r\n", "@b")]
    public void On_GitHub_the_last_line_that_matches_decides(string text, string owners) =>
        Assert.Equal(owners, string.Join(' ', CodeOwners.Read("CODEOWNERS", text, isGitLab: false).OwnersOf(Waivers)));

    [Theory]
    [InlineData("* @humas", "@humas")]
    [InlineData("/.compliancelint/ @humas", "@humas")]
    [InlineData(".compliancelint/ @humas", "@humas")]
    [InlineData(".compliancelint @humas", "")]
    [InlineData("/.compliancelint/** @humas", "@humas")]
    [InlineData("[Humas] @humas\n/.compliancelint/", "@humas")]
    [InlineData("[Humas dan Media][2] @humas\n/.compliancelint/", "@humas")]
    [InlineData("[Humas] @humas\n/.compliancelint/ @inspektorat", "@inspektorat")]
    [InlineData("^[Humas]\n/.compliancelint/ @humas", "")]
    [InlineData("[A]\n* @a\n[B]\n/.compliancelint/ @b", "@a @b")]
    [InlineData("* @a\n!/.compliancelint/", "")]
    [InlineData("* @a\n/.compliancelint/", "")]
    [InlineData("/.compliancelint/waivers.yaml @@maintainer", "@@maintainer")]
    public void On_GitLab_each_section_decides_for_itself(string text, string owners) =>
        Assert.Equal(owners, string.Join(' ', CodeOwners.Read("CODEOWNERS", text, isGitLab: true).OwnersOf(Waivers)));

    [Theory]
    [InlineData("/folder\\ baru/ @humas", "folder baru/a.md", "@humas")]
    [InlineData("docs/* @humas", "docs/a/b.md", "")]
    [InlineData("docs/* @humas", "docs/a.md", "@humas")]
    [InlineData("sosial/**/a.md @humas", "sosial/x/y/a.md", "@humas")]
    [InlineData("sosial/**/a.md @humas", "sosial/a.md", "@humas")]
    [InlineData("a/b @humas", "x/a/b", "")]
    public void Patterns_are_those_of_gitignore(string text, string path, string owners) =>
        Assert.Equal(owners, string.Join(' ', CodeOwners.Read("CODEOWNERS", text, isGitLab: false).OwnersOf(path)));

    [Fact]
    public void Each_host_has_its_places_and_takes_the_first()
    {
        using var folder = new TemporaryFolder();
        Assert.Null(CodeOwners.Find(folder.Path));
        folder.With("docs/CODEOWNERS", "").With(".gitlab/CODEOWNERS", "");
        Assert.Equal("docs/CODEOWNERS", CodeOwners.Find(folder.Path)?.Path);
        Directory.Delete(folder[".gitlab"], recursive: true);
        folder.With("CODEOWNERS", "").With(".github/CODEOWNERS", "");
        Assert.Equal(".github/CODEOWNERS", CodeOwners.Find(folder.Path)?.Path);
        folder.With(".gitlab-ci.yml", "");
        Assert.Equal("CODEOWNERS", CodeOwners.Find(folder.Path)?.Path);
    }

    [Fact]
    public void A_hostile_pattern_takes_no_longer_than_another() =>
        Assert.Empty(CodeOwners.Read("CODEOWNERS", string.Concat(Enumerable.Repeat("*a", 500)) + " @x", isGitLab: false).OwnersOf(new string('a', 5_000) + "b"));
}
