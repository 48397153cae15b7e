using System.Diagnostics;
using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class LongPostsTakeLittleTime
{
    [Theory]
    [InlineData("konon. ")]
    [InlineData("konon ")]
    [InlineData("Konon\n\n")]
    [InlineData("“konon ")]
    [InlineData("konon 3273014508900001. ")]
    public void Twenty_thousand_findings_are_no_hang(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 20_000));
        var watch = Stopwatch.StartNew();
        new OneRule("{ kind: existence, terms: [konon] }").Analyze(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("sameSentence: [hoaks]")]
    [InlineData("sameParagraph: [hoaks]")]
    [InlineData("samePost: [hoaks]")]
    public void A_guard_reads_an_endless_sentence_once(string guard)
    {
        var text = string.Concat(Enumerable.Repeat("konon ", 300_000));
        var analysis = new OneRule($"{{ kind: existence, terms: [konon], unless: {{ {guard} }} }}").Analyze(text);
        Assert.True(analysis.IsComplete);
        Assert.Equal(300_000, analysis.Diagnostics.Count);
    }
}
