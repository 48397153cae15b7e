using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class FieldsAreHeldAgainstPolicy
{
    private const string Responsible = "{ kind: field, field: penanggung_jawab }";
    private const string Alt = "{ kind: field, field: \"media[].alt\" }";

    [Theory]
    [InlineData("[||]---\njudul: A\n---\nTeks.")]
    [InlineData("---\n[||]penanggung_jawab:\n---\nTeks.")]
    [InlineData("---\n[||]penanggung_jawab: \" \"\n---\nTeks.")]
    [InlineData("---\npenanggung_jawab: Kepala Dinas\n---\nTeks.")]
    [InlineData("---\nresponsible: Kepala Dinas\n---\nTeks.")]
    [InlineData("Teks.")]
    public void A_missing_field_is_found_where_fields_are_expected(string marked) => new OneRule(Responsible).Finds(marked);

    [Fact]
    public void A_post_without_fields_is_not_concerned() => Assert.Equal(CheckResult.NotApplicable, new OneRule(Responsible).ResultOn("Teks."));

    [Fact]
    public void A_json_post_states_fields() => new OneRule(Responsible).Finds("""[||]{ "teks": "Teks." }""", "draf.json");

    [Fact]
    public void A_declared_draft_needs_its_fields_too()
    {
        var post = PostDocument.Parse(new SourceText("draf.md", "Teks."), new ParseOptions { IsDeclaredDraft = true }).Posts[0];
        Assert.Single(new OneRule(Responsible).Set.Analyze(post, new AnalysisOptions { Now = default }).Diagnostics);
    }

    [Theory]
    [InlineData("---\nmedia:\n  - [||]berkas: a.jpg\n  - { berkas: b.jpg, alt: Warga antre }\n  - { berkas: c.jpg, [||]alt: \"\" }\n---\nTeks.")]
    [InlineData("---\nmedia: [||]{ berkas: a.jpg }\n---\nTeks.")]
    [InlineData("Teks [||]![](a.jpg) ![Warga antre](b.jpg)")]
    public void Every_item_of_a_list_needs_the_field(string marked) => new OneRule(Alt).Finds(marked);

    [Fact]
    public void A_post_without_media_is_not_concerned() =>
        Assert.Equal(CheckResult.NotApplicable, new OneRule(Alt).ResultOn("---\njudul: A\n---\nTeks."));

    [Theory]
    [InlineData("---\nklasifikasi: biasa\n---\nTeks.")]
    [InlineData("---\nklasifikasi: [|rahasia|]\n---\nTeks.")]
    [InlineData("[||]---\njudul: A\n---\nTeks.")]
    public void A_value_outside_the_allowed_ones_is_found(string marked) =>
        new OneRule("{ kind: field, field: klasifikasi, oneOf: [biasa, terbuka] }").Finds(marked);

    [Theory]
    [InlineData("---\ntujuan: [menyimak, berbicara]\n---\nTeks.")]
    [InlineData("---\nobjectives: [listening]\n---\nTeks.")]
    [InlineData("---\ntujuan: [menyimak, [|merangkul|]]\n---\nTeks.")]
    [InlineData("---\ntujuan: berbicara\n---\nTeks.")]
    public void Each_value_of_a_list_counts_under_its_canonical_name(string marked) =>
        new OneRule("{ kind: field, field: tujuan, oneOf: [menyimak, berbicara] }").Finds(marked);

    [Fact]
    public void A_value_of_a_wrong_shape_is_left_to_the_shape_check()
    {
        var analysis = new OneRule("{ kind: field, field: jadwal }").Analyze("---\njadwal: besok pagi\n---\nTeks.");
        Assert.Equal([EngineRules.InvalidField], analysis.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
    }

    [Theory]
    [InlineData("---\npersetujuan: { status: setuju, waktu: 2026-08-01 }\n---\nTeks.")]
    [InlineData("---\npersetujuan: [||]{ waktu: 2026-08-01 }\n---\nTeks.")]
    [InlineData("---\napproval: { [||]status: \"\" }\n---\nTeks.")]
    [InlineData("[||]---\njudul: A\n---\nTeks.")]
    [InlineData("---\n[||]persetujuan:\n---\nTeks.")]
    [InlineData("---\npersetujuan: [||]{}\n---\nTeks.")]
    [InlineData("---\npersetujuan: ya\n---\nTeks.")]
    [InlineData("Teks.")]
    public void A_field_may_stand_inside_another(string marked) => new OneRule("{ kind: field, field: persetujuan.status }").Finds(marked);

    [Fact]
    public void A_field_inside_another_is_missing_with_it_in_json_too() =>
        new OneRule("{ kind: field, field: persetujuan.status }").Finds("""[||]{ "teks": "Teks." }""", "draf.json");

    [Fact]
    public void An_optional_one_may_be_missing_with_it() =>
        new OneRule("{ kind: field, field: persetujuan.status, optional: true, oneOf: [setuju] }").IsSilentOn("---\njudul: A\n---\nTeks.");

    [Fact]
    public void A_refused_value_is_quoted_without_its_quotation_marks()
    {
        var rule = OneRule.WithMessage("{match}!", "{ kind: field, field: klasifikasi, oneOf: [biasa] }");
        rule.Finds("---\nklasifikasi: \"[|sangat rahasia|]\"\n---\nTeks.");
        Assert.Equal("rahasia!", rule.FindingIn("---\nklasifikasi: rahasia\n---\nTeks.").Message.En);
        Assert.Equal("(empty)!", rule.FindingIn("---\nklasifikasi:\n---\nTeks.").Message.En);
    }

    [Theory]
    [InlineData("---\njudul: A\n---\nTeks.")]
    [InlineData("---\nklasifikasi: [|rahasia|]\n---\nTeks.")]
    public void An_optional_field_is_checked_where_it_is_stated(string marked) =>
        new OneRule("{ kind: field, field: klasifikasi, optional: true, oneOf: [biasa] }").Finds(marked);

    [Fact]
    public void A_value_may_have_to_stand_in_a_registry()
    {
        const string check = "{ kind: field, field: akun, inRegistry: accounts }";
        var rule = new OneRule(check) { Registry = new Registry { Accounts = [new Account("kotacontoh", "x", AccountType.Institution, IsOfficial: true)] } };
        rule.Finds("---\nakun: \"[|@kotacontho|]\"\n---\nTeks.");
        rule.IsSilentOn("---\nakun: \"@KotaContoh\"\n---\nTeks.");
        Assert.Equal(CheckResult.NotApplicable, new OneRule(check).ResultOn("---\nakun: \"@lain\"\n---\nTeks."));
    }

    [Fact]
    public void A_value_may_have_to_be_absent_from_a_registry() =>
        new OneRule("{ kind: field, field: \"media[].tokoh\", notInRegistry: candidates, optional: true }") { Registry = new Registry { Candidates = [new Candidate("Darmawan Salim")] } }
            .Finds("---\nmedia: [{ berkas: a.jpg, tokoh: [Rina, [|darmawan salim|]] }, { berkas: b.jpg }]\n---\nTeks.");

    [Theory]
    [InlineData("---\nakun: \"@resmi\"\nsaluran: [x, instagram]\n---\nTeks.")]
    [InlineData("---\nakun: \"@resmi\"\n---\nTeks.")]
    [InlineData("---\nakun: \"@semua\"\nsaluran: [x, tiktok]\n---\nTeks.")]
    [InlineData("---\nakun: \"[|@resmi|]\"\nsaluran: [x, tiktok]\n---\nTeks.")]
    [InlineData("---\nakun: \"[|@mitra|]\"\nsaluran: [x]\n---\nTeks.")]
    public void An_account_may_have_to_be_official_on_each_channel(string marked)
    {
        Account[] accounts =
        [
            new("resmi", "x", AccountType.Institution, IsOfficial: true), new("resmi", "instagram", AccountType.Institution, IsOfficial: true),
            new("semua", null, AccountType.Institution, IsOfficial: true), new("mitra", "x", AccountType.Company, IsOfficial: false),
        ];
        new OneRule("{ kind: field, field: akun, inRegistry: accounts, official: true }") { Registry = new Registry { Accounts = accounts } }.Finds(marked);
    }

    [Fact]
    public void A_value_may_have_to_be_long_enough() =>
        new OneRule("{ kind: field, field: \"media[].alt\", optional: true, minLength: 5 }").Finds("---\nmedia: [{ alt: [|peta|] }, { alt: peta kota }, { berkas: a.jpg }]\n---\nTeks.");

    [Fact]
    public void Official_is_said_of_accounts() =>
        Assert.Contains("“official” needs", PackText.FaultsOf("{ kind: field, field: akun, official: true }"), StringComparison.Ordinal);

    [Fact]
    public void The_message_names_the_field_in_each_language()
    {
        var message = OneRule.WithMessage("{field}?", Responsible).FindingIn("---\njudul: A\n---\nTeks.").Message;
        Assert.Equal(new LocalizedText("penanggung_jawab?", "responsible?"), message);
    }
}
