using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class LinksHaveTheRightProperties
{
    [Theory]
    [InlineData("test: scheme", "[|http://kota.go.id/a|] https://kota.go.id kota.go.id")]
    [InlineData("test: scheme", "[di sini]([|http://kota.go.id|]) `http://a.go.id`")]
    [InlineData("test: host, allow: [\"*.go.id\"]", "kota.go.id https://[|kota.xyz|]/a www.kota.go.id")]
    [InlineData("test: host, deny: [bit.ly]", "[|bit.ly|]/a kota.go.id rabbit.ly")]
    [InlineData("test: host, allow: [\"*.go.id\"], deny: [lama.go.id]", "kota.go.id [|lain.com|]")]
    [InlineData("test: host, deny: [\"*.xyz\"], only: [a.xyz]", "[|a.xyz|]/c b.xyz/c")]
    [InlineData("test: host, deny: [\"*.xyz\"], except: [a.xyz]", "a.xyz/c [|b.xyz|]/c")]
    [InlineData("test: address", "[|http://10.0.0.1/a|] http://10.0.0.a.id http://a@kota.go.id")]
    [InlineData("test: lookalike", "https://[|dinkеs.go.id|]/a https://[|xn--dinks-8za.go.id|] dinkes.go.id")]
    [InlineData("test: path", "[|https://kota.go.id/|] [|kota.go.id|] kota.go.id/a kota.go.id/?a=b")]
    [InlineData("test: drop, parameters: [fbclid, gclid]", "https://kota.go.id/a?[|fbclid=IwAR|]&b=1&gclid=x https://kota.go.id/a?b=1")]
    [InlineData("test: require, parameters: [utm_source, utm_medium], only: [kota.go.id]", "[|https://kota.go.id/a?utm_source=x&utm_medium=|] kota.go.id/a?utm_medium=b&utm_source=x lain.com")]
    [InlineData("test: value, parameter: utm_medium, oneOf: [social]", "kota.go.id/a?utm_medium=[|email|] kota.go.id/a?utm_medium=Social kota.go.id")]
    [InlineData("test: value, parameter: utm_medium, lowerCase: true", "kota.go.id/a?utm_medium=[|Social|] kota.go.id/a?utm_medium=social")]
    public void A_property_is_checked(string options, string marked) => new OneRule($"{{ kind: link, {options} }}").Finds(marked);

    [Fact]
    public void The_source_of_a_visit_is_the_channel_of_its_text()
    {
        var rule = new OneRule("{ kind: link, test: value, parameter: utm_source, channel: true }");
        const string draft = "---\nsaluran: [x, facebook]\nvarian:\n  x: kota.go.id/a?utm_source=[|Instagram|]\n---\nkota.go.id/a?utm_source=facebook";
        rule.Finds(draft);
        Assert.Contains("kota.go.id/a?utm_source=x\n", rule.Fix(ComplianceLint.Tests.Text.Marks.Strip(draft)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a?fbclid=1", "a")]
    [InlineData("a?fbclid=1&b=2", "a?b=2")]
    [InlineData("a?b=2&fbclid=1#c", "a?b=2#c")]
    [InlineData("a?b=2&fbclid=1&gclid=3&d=4", "a?b=2&d=4")]
    public void Parameters_that_follow_people_are_taken_out(string path, string expected)
    {
        var rule = new OneRule("{ kind: link, test: drop, parameters: [fbclid, gclid] }");
        Assert.Equal($"Lihat https://kota.go.id/{expected} ya.", rule.Fix($"Lihat https://kota.go.id/{path} ya."));
        Assert.Equal(Applicability.Safe, rule.FindingIn($"https://kota.go.id/{path}").Fixes[0].Applicability);
    }

    [Theory]
    [InlineData("", Applicability.Suggestion)]
    [InlineData(", safe: true", Applicability.Safe)]
    public void A_scheme_is_made_safe(string option, Applicability applicability)
    {
        var rule = new OneRule($"{{ kind: link, test: scheme{option} }}");
        Assert.Equal("[a](https://kota.go.id)", rule.Fix("[a](http://kota.go.id)"));
        Assert.Equal(applicability, rule.FindingIn("http://kota.go.id").Fixes[0].Applicability);
    }

    [Fact]
    public void The_registry_may_say_which_hosts_are_right()
    {
        var rule = new OneRule("{ kind: link, test: host, registered: true }");
        Assert.Equal(CheckResult.NotApplicable, rule.ResultOn("kota.go.id"));
        new OneRule("{ kind: link, test: host, registered: true }") { Registry = new Registry { Domains = [new RegisteredDomain("kota.go.id", IsOfficial: true)] } }
            .Finds("sub.kota.go.id [|lain.go.id|]");
        new OneRule("{ kind: link, test: host, allow: [\"*.or.id\"], registered: true }").Finds("a.or.id [|lain.go.id|]");
    }

    [Fact]
    public void The_message_names_what_is_wrong() =>
        Assert.Equal("kota.go.id: fbclid, gclid", OneRule.WithMessage("{host}: {parameter}", "{ kind: link, test: drop, parameters: [fbclid, gclid] }")
            .FindingIn("kota.go.id/a?fbclid=1&gclid=2").Message.En);

    [Fact]
    public void A_link_text_is_words_like_any_other() =>
        new OneRule("{ kind: existence, terms: [klik di sini], onlyIf: { at: hyperlink } }").Finds("[[|Klik di sini|]](kota.go.id), klik di sini.");

    [Fact]
    public void A_post_without_links_is_not_concerned() =>
        Assert.Equal(CheckResult.NotApplicable, new OneRule("{ kind: link, test: scheme }").ResultOn("Halo."));

    [Theory]
    [InlineData("allow: [a.id]", "“test” is missing.")]
    [InlineData("test: hosts", "“hosts” is unknown. Did you mean “host”?")]
    [InlineData("test: host", "Name “allow”, “deny” or “registered”.")]
    [InlineData("test: drop", "“parameters” is missing.")]
    [InlineData("test: value, parameter: a", "Name “channel”, “oneOf” or “lowerCase”.")]
    [InlineData("test: path, parameters: [a]", "“parameters” is unknown.")]
    public void Faults_are_explained(string options, string message) =>
        Assert.Contains(message, PackText.FaultsOf($"{{ kind: link, {options} }}"), StringComparison.Ordinal);
}
