using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class SuggestionTests
{
    private static readonly string[] Ids = ["kredibel/kata-rumor", "kredibel/klaim-absolut", "profesional/ejaan-baku"];

    [Theory]
    [InlineData("kredibel/kata-rumr", "kredibel/kata-rumor")]
    [InlineData("kredibel/kata-rumro", "kredibel/kata-rumor")]
    [InlineData("Kredibel/Kata-Rumor", "kredibel/kata-rumor")]
    [InlineData("kata-rumor", "kredibel/kata-rumor")]
    [InlineData("ejan-baku", "profesional/ejaan-baku")]
    [InlineData("etika/rahasia", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_offered_unless_it_is_far(string word, string? meant)
    {
        Assert.Equal(meant, Suggestion.For(word, Ids));
    }
}
