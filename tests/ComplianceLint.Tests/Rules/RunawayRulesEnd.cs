using Xunit;

namespace ComplianceLint.Tests.Rules;

public sealed class RunawayRulesEnd
{
    [Fact]
    public void A_sequence_of_many_optional_steps_ends_or_is_incomplete()
    {
        var steps = string.Concat(Enumerable.Repeat("{ class: WORD, within: 20, optional: true }, ", 10));
        var rule = new OneRule($"{{ kind: sequence, sequences: [[{{ any: [konon] }}, {steps}{{ any: [selesai], within: 20 }}]] }}");
        var analysis = rule.Analyze(string.Concat(Enumerable.Repeat("Konon warga kota itu berjalan pelan sekali menuju pasar yang ramai ", 200)));
        Assert.Empty(analysis.Diagnostics);
    }
}
