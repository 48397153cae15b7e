using ComplianceLint.Rules;
using Xunit;

namespace ComplianceLint.Tests.Rules;

public sealed class MessagesAreFilledOnce
{
    private static readonly Dictionary<string, LocalizedText> Arguments = new() { ["limit"] = new("1.000", "1,000") };

    [Theory]
    [InlineData("{match}: {limit}", "konon", "konon: 1.000")]
    [InlineData("{match}: {limit}", "{limit}", "{limit}: 1.000")]
    [InlineData("{match}", "a {match} {", "a {match} {")]
    [InlineData("{ {limit}", "", "{ 1.000")]
    [InlineData("{lain} {limit", "", "{lain} {limit")]
    public void What_a_post_says_is_no_placeholder(string message, string match, string expected) =>
        Assert.Equal(expected, Messages.Fill(new LocalizedText(message, message), match, Arguments).Id);

    [Fact]
    public void A_long_match_is_shown_by_its_ends_on_one_line()
    {
        var filled = Messages.Fill(new LocalizedText("{match}", "{match}"), new string('a', 60) + "\n" + new string('z', 60), Arguments).Id;
        Assert.Equal($"{new string('a', 50)} … {new string('z', 20)}", filled);
    }
}
