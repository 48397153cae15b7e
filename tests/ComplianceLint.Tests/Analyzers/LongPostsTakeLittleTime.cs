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
}
