using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Calendar;

public sealed class CalendarRulesAreReadStrictly
{
    [Theory]
    [InlineData("{ kind: calendar }", "“test” is missing.")]
    [InlineData("{ kind: calendar, test: weekdays }", "“weekdays” is unknown. Did you mean “weekday”?")]
    [InlineData("{ kind: calendar, test: [past, order] }", "“order” cannot be joined with other tests.")]
    [InlineData("{ kind: calendar, test: weekday, alone: true }", "“alone” is unknown.")]
    [InlineData("{ kind: calendar, test: order, field: jadwal }", "Name “notBefore” or “notAfter”, one of them.")]
    [InlineData("{ kind: calendar, test: order, field: judul, notBefore: now }", "“judul” is unknown.")]
    [InlineData("{ kind: calendar, test: order, field: embargo, notBefore: jadwl }", "“jadwl” is unknown. Did you mean “jadwal”?")]
    [InlineData("{ kind: calendar, test: hours, field: jadwal, from: 7, until: \"21:00\" }", "“from” must be a time, such as \"07:30\".")]
    [InlineData("{ kind: calendar, test: hours, field: jadwal, until: \"21:00\" }", "“from” is missing.")]
    [InlineData("{ kind: calendar, test: deadline, since: diterima }", "“limits” is missing.")]
    [InlineData("{ kind: calendar, test: deadline, since: diterima, limits: [{ when: { kinds: [balasan] } }] }", "“max” is missing.")]
    [InlineData("{ kind: calendar, test: deadline, since: diterima, warnAt: 120, limits: [{ max: 5 }] }", "“warnAt” must be from 1 to 100 per cent.")]
    public void A_fault_is_reported(string check, string message) =>
        Assert.StartsWith(message, PackText.Pack(("uji/aturan.yaml", PackText.Rule(check, message: "Keliru."))).Failures[0].Message.En, StringComparison.Ordinal);

    [Theory]
    [InlineData("weekday", "expected", true)]
    [InlineData("weekday", "reason", false)]
    [InlineData("[past, relative]", "match", true)]
    [InlineData("[past, relative]", "expected", false)]
    [InlineData("[weekday, relative]", "expected", true)]
    public void A_message_may_use_what_each_of_its_tests_knows(string test, string placeholder, bool isKnown)
    {
        var pack = PackText.Pack(("uji/aturan.yaml", PackText.Rule($"{{ kind: calendar, test: {test} }}", message: $"{{{placeholder}}}")));
        Assert.Equal(isKnown, pack.Failures.Count == 0);
    }

    [Fact]
    public void Several_tests_make_one_rule() =>
        new OneRule("{ kind: calendar, test: [weekday, impossible] }").Finds("[|Senin, 18 Agustus 2026|] dan [|31 April 2026|]");
}
