using ComplianceLint.Waivers;
using ComplianceLint.Workspace.Drafts;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Waivers;

public sealed class GlobsAreThoseOfDrafts
{
    private static readonly Gen<string> Name = OneOf("a", "ab", "b", "A", "a.md", "b.json");

    private static readonly Gen<string> Piece = OneOf("a", "ab", "B", "a.md", "*", "**", "*.md", "a*", "*b", "a*b*", "**.md", "*.*", "a**b", "**b", "**.*");

    [Fact]
    public void A_pattern_names_the_same_files_in_a_scope_and_under_drafts() =>
        Gen.Select(Piece.Array[1, 4], Name.Array[1, 4], Gen.Bool).Sample(
            (pattern, path, isFolder) =>
            {
                var (glob, file) = (string.Join('/', pattern) + (isFolder ? "/" : ""), string.Join('/', path));
                Assert.Equal(new GlobSet([glob]).Matches("/kerja", $"/kerja/{file}"), new Glob(glob).Matches(path));
            },
            iter: 20_000);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
