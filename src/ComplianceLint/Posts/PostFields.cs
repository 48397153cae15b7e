using System.Collections.Frozen;

namespace ComplianceLint.Posts;

/// <summary>The fields that a post may have: the one list that reading, checking, schema and completion share.</summary>
internal static class PostFields
{
    public static FieldShape Kind { get; } = Choice("jenis", "kind", "unggahan=post balasan=reply utas=thread ralat=correction testimoni=testimonial");

    public static FieldShape Channels { get; } =
        Choice("saluran", "channels", string.Join(' ', Channel.All.Select(channel => string.Join('=', channel.Spellings)))) with { IsList = true };

    /// <summary>What a post says of its own approval.</summary>
    public static FieldShape Approval { get; } = Mapping("persetujuan", "approval", Text("status"), Instant("waktu", "time"), Text("hash"));

    /// <summary>Pictures, films, recordings and documents that go out with the post.</summary>
    public static FieldShape Media { get; } = List(Mapping("media", null,
        Text("berkas", "file"), Text("jenis", "kind"), Text("alt"), new("takarir", "captions", FieldType.Any), Text("kredit", "credit"),
        Text("lisensi", "licence"), Flag("ai"), new("exif", null, FieldType.Any), List(Text("tokoh", "people")), Text("persetujuan", "consent")));

    /// <summary>By which an editor finds the schema of a post in JSON. It says nothing about the post.</summary>
    public static SchemaKey Schema { get; } = new("$schema", SchemaValue.Any, new("Letak skema ini, agar penyunting mengenal isian.", "Where this schema is, so that an editor knows the fields."));

    /// <summary>How the texts of the post are written, where they do not show it.</summary>
    public static FieldShape Format { get; } = Choice("format", null, "markdown html");

    public static FieldShape Root { get; } = Mapping("", null,
        Text("id"), Format, Text("teks", "text"), new("utas", "thread", FieldType.Any), Text("judul", "title"), Text("akun", "account"),
        Text("jenis_akun", "accountType"), Channels, Kind, Text("kategori", "category"), Text("gaya", "style"), new("bahasa", "language", FieldType.Language) { Choices = StatedLanguages.Codes },
        Text("zona", "zone"), Instant("jadwal", "schedule"), Instant("berlaku_sampai", "validUntil"), Instant("embargo"),
        Text("klasifikasi", "classification"), Text("penanggung_jawab", "responsible"), Text("petugas", "author"),
        Text("peninjau_ahli", "expertReviewer"), Text("penyetuju", "approver"),
        Approval,
        Choice("tujuan", "objectives",
            "menyimak=listening berbicara=talking menyemangati=energizing mendukung=supporting merangkul=embracing") with { IsList = true },
        Choice("khalayak", "audiences",
            "creators conversationalists critics collectors joiners spectators inactives=nactive digital_native digital_migrant") with { IsList = true },
        List(Mapping("pengukuran", "measurements",
            Choice("kategori", "category", "jangkauan=reach frekuensi=frequency pengaruh=influence percakapan=conversation keberlanjutan=sustainability"),
            Text("indikator", "indicator"), Text("target"))),
        List(Mapping("sumber", "sources", Text("nama", "name"), Text("tautan", "link"), Instant("tanggal", "date"))),
        Text("waktu_data", "dataAsOf"), Text("kampanye", "campaign"), Text("tautan_asli", "originalLink"),
        Text("deskripsi", "description"), Text("tautan_kanonik", "canonicalLink"), List(Text("tautan_berbagi", "shareLinks")), Text("sponsor"),
        Text("mitra_berbayar", "paidPartner"), List(Text("mitra", "partners")), Text("mandat", "mandate"),
        Media, new FieldShape("lampiran", "attachments", FieldType.Any), Text("kepada", "to"), Text("tiket", "ticket"), Instant("diterima", "received"),
        Choice("sentimen", "sentiment", "positif=positive netral=neutral negatif=negative"),
        Mapping("menanggapi", "inReplyTo", Text("teks", "text"), Text("penulis", "author"), Instant("waktu", "time")),
        Text("program"), Text("kebijakan", "policy"),
        Mapping("pemantauan", "monitoring", Text("petugas", "officer"), Instant("sampai", "until"), List(Text("topik", "topics"))),
        Mapping("evaluasi", "evaluation", Text("masukan", "input"), Text("keluaran", "output"), Text("hasil", "outcome"), Text("manfaat", "benefit")),
        new FieldShape("varian", "variants", FieldType.TextByChannel), new FieldShape("compliance", null, FieldType.Any));

    /// <summary>The child of a mapping under either of the field's names.</summary>
    public static Node? Find(Node? mapping, FieldShape shape) =>
        mapping is null ? null : mapping[shape.Name] ?? (shape.Alias is null ? null : mapping[shape.Alias]);

    private static FieldShape Text(string name, string? alias = null) => new(name, alias, FieldType.Text);

    private static FieldShape Instant(string name, string? alias = null) => new(name, alias, FieldType.Instant);

    private static FieldShape Flag(string name) => new(name, null, FieldType.Flag);

    private static FieldShape List(FieldShape item) => item with { IsList = true };

    private static FieldShape Mapping(string name, string? alias, params FieldShape[] children) =>
        new(name, alias, FieldType.Mapping) { Children = children };

    /// <param name="name">The key.</param>
    /// <param name="alias">Its English alias.</param>
    /// <param name="choices">Canonical values, each perhaps with its English alias behind an equals sign.</param>
    private static FieldShape Choice(string name, string? alias, string choices)
    {
        var accepted = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var choice in choices.Split(' '))
        {
            var names = choice.Split('=');
            foreach (var spelling in names) accepted[spelling] = names[0];
        }

        return new FieldShape(name, alias, FieldType.Choice) { Choices = accepted.ToFrozenDictionary(StringComparer.Ordinal) };
    }
}
