using Xunit;

namespace ComplianceLint.Tests.Posts;

public sealed class FieldsHaveTwoNames
{
    [Theory]
    [InlineData("penanggung_jawab: Kepala Dinas", "penanggung_jawab", "Kepala Dinas")]
    [InlineData("responsible: Kepala Dinas", "penanggung_jawab", "Kepala Dinas")]
    [InlineData("channels: [twitter, instagram]", "saluran", "x instagram")]
    [InlineData("saluran: x", "saluran", "x")]
    [InlineData("objectives: [listening, talking, energizing, supporting, embracing]", "tujuan", "menyimak berbicara menyemangati mendukung merangkul")]
    [InlineData("audiences: [nactive, creators]", "khalayak", "inactives creators")]
    [InlineData("kind: thread", "jenis", "utas")]
    [InlineData("kind: correction", "jenis", "ralat")]
    [InlineData("kind: testimonial", "jenis", "testimoni")]
    [InlineData("sentiment: negative", "sentimen", "negatif")]
    public void The_value_is_found_under_the_indonesian_one(string line, string field, string values)
    {
        var analysis = PostFile.Analyze($"---\n{line}\n---\nTeks.");
        Assert.Equal(values.Split(' ').Length > 1 && field != "penanggung_jawab" ? values.Split(' ') : [values], analysis.Post.ValuesOf(field));
        Assert.Empty(analysis.Diagnostics);
    }

    [Fact]
    public void Every_key_of_the_catalogue_is_known()
    {
        var analysis = PostFile.Analyze(
            """
            ---
            id: a-1
            title: Judul
            account: "@dinkes"
            accountType: instansi
            category: layanan
            style: santai
            language: id
            zone: WIB
            schedule: 2026-08-19T08:00:00+07:00
            validUntil: 2026-08-20
            embargo: 2026-08-19 07:00
            classification: biasa
            author: Ani
            expertReviewer: dr. Budi
            approver: Citra
            approval: { status: disetujui, time: 2026-08-18, hash: abc }
            measurements: [{ category: reach, indicator: tayangan, target: 1000 }]
            sources: [{ name: BPS, link: "https://bps.go.id", date: 2026-08-01 }]
            dataAsOf: Agustus 2026
            campaign: "#A"
            originalLink: https://kota.go.id
            sponsor: PT A
            paidPartner: PT B
            partners: [PT C]
            mandate: SK 1
            media: [{ file: a.jpg, kind: foto, alt: A, captions: a.vtt, credit: Humas, licence: sendiri, ai: false, exif: bersih, people: [Ani], consent: ada }]
            attachments: [a.pdf]
            to: "@ani"
            ticket: A-1
            received: 2026-08-17
            inReplyTo: { text: Halo, author: "@ani", time: 2026-08-17 }
            program: P
            policy: K
            monitoring: { officer: Ani, until: 2026-08-30, topics: [a] }
            evaluation: { input: a, output: b, outcome: c, benefit: d }
            variants: { x: Singkat }
            compliance: { suppress: [] }
            ---
            Teks.
            """);
        Assert.Empty(analysis.Diagnostics.Select(diagnostic => diagnostic.Message.En));
        Assert.True(analysis.IsComplete);
    }

    [Theory]
    [InlineData("---\njudul: Judul\ntitle: Title\n---\nTeks.", "draf.md")]
    [InlineData("""{ "judul": "Judul", "title": "Title", "teks": "Teks." }""", "draf.json")]
    public void Both_in_one_post_are_a_fault_of_shape(string text, string path)
    {
        var fault = Assert.Single(PostFile.Analyze(text, path).Diagnostics);
        Assert.Equal(EngineRules.InvalidField, fault.Rule.Id);
        Assert.Equal("title", text.Substring(fault.Span.Start, fault.Span.Length).Trim('"'));
        Assert.Equal("“title” and “judul” are the same field; keep one of them.", fault.Message.En);
    }

    [Fact]
    public void Both_names_of_the_text_publish_it_once()
    {
        var post = PostFile.Read("""{ "teks": "Satu.", "text": "Dua." }""", "draf.json");
        Assert.Equal(["body: Satu."], PostFile.Published(post));
    }
}
