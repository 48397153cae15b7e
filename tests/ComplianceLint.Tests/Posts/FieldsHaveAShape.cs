using ComplianceLint.Fixes;
using ComplianceLint.Tests.Text;
using Xunit;

namespace ComplianceLint.Tests.Posts;

public sealed class FieldsHaveAShape
{
    [Theory]
    [InlineData("[|penanggungjawab|]: Ani", "The field “penanggungjawab” is unknown and ignored. Did you mean “penanggung_jawab”?")]
    [InlineData("[|chanels|]: [x]", "The field “chanels” is unknown and ignored. Did you mean “channels”?")]
    [InlineData("media: [{ [|brkas|]: a.jpg }]", "The field “brkas” is unknown and ignored. Did you mean “berkas”?")]
    [InlineData("[|zzzzzzzz|]: 1", "The field “zzzzzzzz” is unknown and ignored.")]
    public void An_unknown_field_is_a_warning(string marked, string message) => HasFault(EngineRules.UnknownField, marked, message);

    [Theory]
    [InlineData("jadwal: [|besok|]", "The time in “jadwal” cannot be read; write for instance 2026-08-19T08:00:00+07:00.")]
    [InlineData("jadwal: [|2026-02-30|]", "The time in “jadwal” cannot be read; write for instance 2026-08-19T08:00:00+07:00.")]
    [InlineData("jadwal: [|19/8/2026|]", "The time in “jadwal” cannot be read; write for instance 2026-08-19T08:00:00+07:00.")]
    [InlineData("[|jadwal|]: [2026-08-19]", "The field “jadwal” must be text.")]
    [InlineData("[|judul|]: { a: b }", "The field “judul” must be text.")]
    [InlineData("persetujuan: [|ada|]", "The field “persetujuan” must be a mapping of keys and values.")]
    [InlineData("varian: [|Teks|]", "The field “varian” must be a text for each channel (instagram: …).")]
    [InlineData("varian: { [|instgram|]: Teks }", "“instgram” is not a known channel. Did you mean “instagram”?")]
    [InlineData("saluran: [x, [|instgram|]]", "“instgram” is not a value of “saluran”. Did you mean “instagram”?")]
    [InlineData("tujuan: [|menyimaak|]", "“menyimaak” is not a value of “tujuan”. Did you mean “menyimak”?")]
    [InlineData("media: [{ ai: [|mungkin|] }]", "The field “ai” must be true or false.")]
    [InlineData("jenis: [|cerita|]", "“cerita” is not a value of “jenis”.")]
    [InlineData("bahasa: [|zz|]", "“zz” is not a value of “bahasa”.")]
    [InlineData("language: [|zzz|]", "“zzz” is not a value of “bahasa”. Write its code, such as id, en, jv, su, ms or ar.")]
    [InlineData("bahasa: [|indonesa|]", "“indonesa” is not a value of “bahasa”. Did you mean “indonesia”?")]
    [InlineData("[|bahasa|]: [id, en]", "The field “bahasa” must be text.")]
    public void A_value_of_a_wrong_shape_is_an_error(string marked, string message) => HasFault(EngineRules.InvalidField, marked, message);

    [Theory]
    [InlineData("2026-08-19")]
    [InlineData("2026-08-19 08:00")]
    [InlineData("2026-08-19T08:00")]
    [InlineData("2026-08-19T08:00:00+07:00")]
    [InlineData("2026-08-19T08:00+07:00")]
    [InlineData("2026-08-19T01:00:00Z")]
    [InlineData("2026-08-19T01:00:00.5Z")]
    public void Times_are_rfc_3339_or_dates(string time) => Assert.Empty(PostFile.Analyze($"---\njadwal: {time}\n---\nTeks.").Diagnostics);

    [Theory]
    [InlineData("id")]
    [InlineData("EN")]
    [InlineData("id_ID")]
    [InlineData("su-ID")]
    [InlineData("min")]
    [InlineData("Bahasa Bali")]
    public void Languages_have_codes_and_names(string language) => Assert.Empty(PostFile.Analyze($"---\nbahasa: {language}\n---\nTeks.").Diagnostics);

    [Fact]
    public void A_refused_value_is_seen_by_no_rule()
    {
        var post = PostFile.Read("---\nsaluran: [x, instgram]\njadwal: besok\n---\nTeks.");
        Assert.Equal(["x"], post.Channels);
        Assert.Null(post.Field("jadwal"));
    }

    [Theory]
    [InlineData("akun: [|@dinkes|]", "akun: \"@dinkes\"")]
    [InlineData("kampanye: [|#BersihSungai|]", "kampanye: \"#BersihSungai\"")]
    public void A_value_that_begins_with_a_sign_needs_quotes_and_gets_them(string marked, string repaired)
    {
        var line = Marks.Strip(marked);
        var text = $"---\njudul: Judul\n{line}\npetugas: Ani\n---\nKonon begitu.";
        var analysis = PostFile.Analyze(text);
        var fault = Assert.Single(analysis.Diagnostics, diagnostic => diagnostic.Rule.Id == EngineRules.UnquotedValue);
        Assert.Equal(text.Replace(line, marked, StringComparison.Ordinal), Marks.Write(text, [fault.Span]));
        Assert.Contains(analysis.Diagnostics, diagnostic => diagnostic.Rule.Id == "uji/konon");
        Assert.Equal("Ani", analysis.Post.Field("petugas")?.Text);
        var fix = Assert.Single(fault.Fixes);
        Assert.Equal(Applicability.Safe, fix.Applicability);
        var mended = TextEdits.Apply(text, fix.Edits);
        Assert.Equal(text.Replace(line, repaired, StringComparison.Ordinal), mended);
        Assert.Equal(["uji/konon"], PostFile.Analyze(mended).Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
    }

    private static void HasFault(string rule, string marked, string message)
    {
        var text = $"---\n{Marks.Strip(marked)}\n---\nTeks.";
        var analysis = PostFile.Analyze(text);
        var fault = Assert.Single(analysis.Diagnostics);
        Assert.Equal(rule, fault.Rule.Id);
        Assert.Equal($"---\n{marked}\n---\nTeks.", Marks.Write(text, [fault.Span]));
        Assert.StartsWith(message, fault.Message.En, StringComparison.Ordinal);
        Assert.True(analysis.IsComplete);
    }
}
