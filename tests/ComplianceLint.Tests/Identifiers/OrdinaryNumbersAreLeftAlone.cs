using ComplianceLint.Identifiers;
using ComplianceLint.Tests.Spans;
using Xunit;

namespace ComplianceLint.Tests.Identifiers;

/// <summary>Lines as offices post them, with numbers of all sorts that belong to nobody; see <c>ordinary-numbers.txt</c>.</summary>
public sealed class OrdinaryNumbersAreLeftAlone
{
    private static readonly string[] Lines = Resource.Read("ordinary-numbers.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void Nothing_is_masked() => Assert.Empty(Lines.Where(line => SensitiveSpans.Mask(line) != line).Select(line => $"{line} → {SensitiveSpans.Mask(line)}"));

    [Fact]
    public void Nothing_personal_is_found()
    {
        Assert.True(Lines.Length > 200);
        Assert.Empty(Lines.SelectMany(line => (IdentifierReader.Find(line) ?? [])
            .Where(identifier => identifier.Assessment.Score >= Assessment.Found && IdentifierKinds.IsMasked(identifier.Kind))
            .Select(identifier => $"{identifier.Kind} {identifier.Assessment.Score}: {line}")));
    }

    [Fact]
    public void Nothing_is_masked_in_a_post_of_all_of_them()
    {
        var text = string.Join("\n\n", Lines);
        var analysis = TestRules.Silent.Analyze(PostDocument.Parse(new SourceText("a.md", text), ParseOptions.Default).Posts[0], TestRules.Options);
        Assert.Equal(text, analysis.Mask(new TextSpan(0, text.Length)));
    }
}
