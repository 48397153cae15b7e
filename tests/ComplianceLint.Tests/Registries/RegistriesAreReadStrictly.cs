using ComplianceLint.Tests.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Registries;

public sealed class RegistriesAreReadStrictly
{
    [Theory]
    [InlineData("accounts", "- { handle: a, [|chanel|]: x, channel: x }", "“channel”")]
    [InlineData("accounts", "- [|{ channel: x }|]", "“handle” is missing")]
    [InlineData("accounts", "- { handle: a, channel: [|instagran|] }", "“instagram”")]
    [InlineData("accounts", "- { handle: [|https://x.com/a|], channel: x }", "account alone")]
    [InlineData("accounts", "- { handle: a, channel: x, official: [|ya|] }", "true or false")]
    [InlineData("accounts", "- { handle: a, channel: x, type: [|kota|] }", "instansi")]
    [InlineData("accounts", "- { handle: a, channel: x, [|saluran|]: x }", "same key")]
    [InlineData("accounts", "[|accounts: []|]", "list")]
    [InlineData("accounts", "- [|dinkes|]", "handle")]
    [InlineData("accounts", "- { handle: a, channel: x }\n- [|{ handle: \"@A\", channel: twitter }|]", "line 1")]
    [InlineData("institutions", "- { name: [|\" \"|] }", "empty")]
    [InlineData("institutions", "- { name: A, formerly: [{ name: B, [|untl|]: 2024-01-01 }] }", "“until”")]
    [InlineData("institutions", "- { name: A, formerly: [[|B|]] }", "keys and values")]
    [InlineData("domains", "- host: [|https://a.go.id/|]", "domain alone")]
    [InlineData("domains", "- host: [|'*.go.id'|]", "domain alone")]
    [InlineData("contacts", "- [|label: Layanan|]", "phone, whatsapp, email, bankAccount")]
    [InlineData("contacts", "- { label: Layanan, phone: [|dua belas|] }", "telephone number")]
    [InlineData("contacts", "- { label: Layanan, email: [|a@b|] }", "mail address")]
    [InlineData("contacts", "- { label: Layanan, rekening: [|12|] }", "account")]
    [InlineData("hashtags", "- tag: [|Bersih Sungai|]", "without blanks")]
    [InlineData("hashtags", "- tag: [|Bersih|] #Sungai", "quotation marks")]
    [InlineData("officials", "- { name: A, office: B, from: 2026-01-02, until: [|2026-01-01|] }", "earlier")]
    [InlineData("officials", "- { name: A, office: B, from: [|2 Januari 2026|] }", "2026-08-17")]
    [InlineData("holidays", "- [|{ name: Natal }|]", "date, from")]
    [InlineData("holidays", "- [|{ name: Natal, from: 2026-12-25 }|]", "belong together")]
    [InlineData("holidays", "- [|{ name: Natal, date: 2026-12-25, from: 2026-12-25, until: 2026-12-26 }|]", "contradict", 2)]
    [InlineData("seasons", "[|- { from: 2026-01-01, until: 2026-02-01 }|]", "pemilu")]
    [InlineData("seasons", "pemilu: [|2029|]", "list")]
    [InlineData("seasons", "pemilu: [|{ from: 2026-01-01 }|]", "“until” is missing")]
    [InlineData("glossary", "- [|term: SPBE|]", "preferred, expansion")]
    [InlineData("key-messages", "- [|{ program: A, kebijakan: B }|]", "terms, numbers, dates, links")]
    [InlineData("key-messages", "- { program: A, dates: [2026-01-01, [|besok|]] }", "2026-08-17")]
    public void A_fault_says_where_it_is_and_what_is_expected(string name, string marked, string expected, int faults = 1)
    {
        var (text, positions) = Marked.Read(marked);
        var registry = RegistryText.Read((name, text));

        Assert.Equal(faults, registry.Failures.Count);
        Assert.All(registry.Failures, failure =>
        {
            Assert.Equal(("compliancelint/invalid-registry", $"registry/{name}.yaml"), (failure.Code, failure.Path));
            Assert.Equal(positions[0], failure.Position);
            Assert.NotEqual(failure.Message.Id, failure.Message.En);
        });
        Assert.Contains(expected, registry.Failures[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_all_files_come_at_once_in_their_order()
    {
        var (text, positions) = Marked.Read("""
            - handle: [|a b|]
              [|chanel|]: x
            - [|{ channel: x }|]
            - { handle: c, channel: [|xx|], official: [|no|] }
            """);
        var registry = RegistryText.Read(("seasons", "pemilu: 1"), ("accounts", text));

        Assert.Equal([.. positions, new LinePosition(1, 9)], registry.Failures.Select(failure => failure.Position!.Value));
    }

    [Fact]
    public void A_faulty_file_breaks_its_own_registry_alone()
    {
        var registry = RegistryText.Read(("accounts", "- channel: x\n"), ("holidays", "- { name: Natal, date: 2026-12-25 }\n"));

        Assert.Null(registry.Accounts);
        Assert.Equal(RegistryState.Broken, registry.StateOf(RegistryKind.Accounts));
        Assert.Single(registry.Holidays!);
        Assert.Equal(RegistryState.Present, registry.StateOf(RegistryKind.Holidays));
    }

    [Theory]
    [InlineData("- handle: a\n\tchannel: x\n")]
    [InlineData("- { handle: a, channel: x")]
    [InlineData("- handle: a\n  channel: x\n  channel: x\n")]
    public void Broken_yaml_breaks_the_registry(string text)
    {
        var registry = RegistryText.Read(("accounts", text));

        Assert.NotEmpty(registry.Failures);
        Assert.All(registry.Failures, failure => Assert.NotNull(failure.Position));
        Assert.Equal(RegistryState.Broken, registry.StateOf(RegistryKind.Accounts));
    }

    [Fact]
    public void A_number_is_in_no_message()
    {
        var registry = RegistryText.Read(
            ("accounts", "- { handle: a, channel: 3273014508900000, 3273014508900000: 1 }"),
            ("contacts", "- { label: 3273014508900000, phone: 3273014508900000 x }\n- { label: 3273014508900000, phone: 112 }\n- { label: 3273014508900000, phone: 112 }\n"));

        Assert.True(registry.Failures.Count >= 4);
        Assert.All(registry.Failures, failure => Assert.DoesNotContain("32730145", failure.Message.Id + failure.Message.En, StringComparison.Ordinal));
    }
}
