using System.Text.Json.Nodes;

namespace ComplianceLint.Tests.Schemas;

/// <summary>Sound documents that together have every key, each with the name of its schema.</summary>
internal static class Seeds
{
    /// <summary>The keys of a check that decide which others it has.</summary>
    private static readonly string[] Deciding = ["kind", "test", "style", "relation", "element"];

    public static IReadOnlyList<(string Schema, string Text)> Texts { get; } =
    [
        ("configuration", """
            extends: [instansi-pemerintah, ./rules-kota]
            messages: id
            textLanguage: auto
            timeZone: Asia/Makassar
            registry: registry/
            drafts: ["drafts/**/*.md"]
            rules: { kredibel/umpan-klik: error, profesional/emoji: { severity: warning, max: 5 }, responsif/*: info, "*": { severity: hint } }
            clauses: { etika/rahasia-negara: error }
            packs: { platform: { severity: warning } }
            overrides:
              - files: ["drafts/tiktok/**"]
                channels: [tiktok, ig]
                accounts: ["@kotacontoh"]
                kinds: [utas, reply]
                categories: [layanan]
                languages: [id, english]
                rules: { profesional/slang-alay: info }
                clauses: { prinsip/kredibel: warning }
                packs: { platform: off }
            failOn: never
            gate:
              error: deny
              warning: needs-approval
              info: allow
              hint: allow
              rules: { data-pribadi/*: deny }
              clauses: { etika/rahasia-negara: deny }
              packs: { platform: allow }
              approvers: [Kepala Bidang Humas]
              minimumScore: 60
              overrides:
                - channels: [x]
                  error: needs-approval
            lock: { data-pribadi/*: absolute, kredibel/umpan-klik: suppression }
            waivers: { maximumDays: 90 }
            $schema: x.json
            """),
        ("pack", """
            title: { id: Uji, en: Test }
            authority: Uji
            version: "1"
            extends: [klausul]
            defaults: { kredibel/kata-rumor: info }
            lock: { data-pribadi/*: suppression }
            """),
        ("clauses", "- { id: prinsip/kredibel, title: { id: Kredibel, en: Credible }, summary: { id: Benar, en: True } }"),
        ("table/terms", "[konon, { term: suap, affixes: [meN, -nya], except: [suapan], case: any, properName: skip, parts: true, suggest: [x], safe: true, disguised: true }]"),
        ("table/pairs", "[{ term: antri, suggest: antre, affixes: true, unless: { negated: true }, onlyIf: [{ before: [a] }], weak: true }]"),
        ("table/hosts", "[bit.ly, \"*.go.id\"]"),
        ("table/limits", "[{ channel: x, part: title, max: 280, kind: hard, unit: bytes, asOf: 2026-11-01, source: Uji, from: 2026-01-01, until: 2026-12-31, withMedia: true }]"),
        ("registry/accounts", "[{ handle: \"@kota\", channel: ig, type: instansi, official: true }, { akun: kota2, saluran: x, jenis: person, resmi: false }]"),
        ("registry/institutions", "[{ name: Dinas, abbreviation: Dn, aliases: [Dinkes, Din], formerly: [{ name: Dulu, until: 2020-01-01 }], own: true }]"),
        ("registry/domains", "[{ host: kota.go.id, official: true }]"),
        ("registry/contacts", "[{ label: Layanan, phone: \"+62 21 5550123\", whatsapp: \"08115550123\", email: a@kota.go.id, bankAccount: \"1234567890\" }]"),
        ("registry/hashtags", "[{ tag: \"#BersihSungai\", campaign: Sungai }]"),
        ("registry/officials", "[{ name: Rina, office: Kepala, from: 2026-01-01, until: 2026-12-31, aliases: [R] }]"),
        ("registry/experts", "[{ name: Rina, fields: [gizi], aliases: R }]"),
        ("registry/holidays", "[{ name: Libur, date: 2026-08-17, kind: nasional }, { name: Panjang, from: 2026-01-01, until: 2026-01-03, kind: lokal }]"),
        ("registry/candidates", "[{ name: Rina, aliases: [R], number: 1, party: P, office: Wali Kota }]"),
        ("registry/seasons", "{ pemilu: [{ from: 2026-01-01, until: 2026-02-01 }], puasa: { from: 2026-03-01, until: 2026-04-01 } }"),
        ("registry/glossary", "[{ term: WC, preferred: toilet, expansion: kamar kecil }]"),
        ("registry/key-messages", "[{ program: P, policy: K, terms: [a], numbers: [\"1\"], dates: [2026-08-17], links: [kota.go.id] }]"),
        ("waivers", "{ waivers: [{ rule: a/b, scope: { files: [\"drafts/**\"], channels: [ig], accounts: [\"@kota\"] }, quote: terbaik, fingerprint: 0123456789abcdef0123456789abcdef, reason: Gelar, requestedBy: Tim, approvedBy: Kepala, approvedOn: 2026-10-30, from: 2026-11-01, until: 2026-12-31 }] }"),
        ("waivers", "{ pengecualian: [{ aturan: a/*, lingkup: { berkas: [\"drafts/**\"], saluran: [x], akun: [\"@kota\"] }, kutipan: terbaik, sidik: 0123456789abcdef0123456789abcdef, alasan: Gelar, pemohon: Tim, penyetuju: Kepala, disetujui: 2026-10-30, dari: 2026-11-01, sampai: 2026-12-31 }] }"),
        ("front-matter", Fields),
        ("post", $"{Fields}\nteks: Halo\n$schema: x.json"),
        ("post", "[{ teks: Halo }, { thread: [a, b], language: id }]"),
        ("post", "{ posts: [{ text: Halo, title: T }], total: 1 }"),
    ];

    private const string Fields = """
        id: a1
        format: html
        judul: Jadwal
        akun: "@dinkes"
        jenis_akun: instansi
        saluran: [instagram, twitter]
        jenis: unggahan
        kategori: layanan
        gaya: santai
        bahasa: id
        zona: WITA
        jadwal: 2026-11-30T08:00:00+07:00
        berlaku_sampai: 2026-12-31
        embargo: 2026-11-29 08:00
        klasifikasi: biasa
        penanggung_jawab: Kepala
        petugas: Rina
        peninjau_ahli: dr. A
        penyetuju: Kepala
        persetujuan: { status: disetujui, waktu: 2026-11-28T10:00:00Z, hash: x }
        tujuan: [berbicara, listening]
        khalayak: [creators]
        pengukuran: [{ kategori: jangkauan, indikator: pendaftar, target: 500 }]
        sumber: [{ nama: BPS, tautan: bps.go.id, tanggal: 2026-10-01 }]
        waktu_data: Oktober
        kampanye: Sungai
        tautan_asli: a.id
        deskripsi: D
        tautan_kanonik: a.id
        tautan_berbagi: [a.id]
        sponsor: S
        mitra_berbayar: M
        mitra: [M]
        mandat: U
        media: [{ berkas: a.jpg, jenis: gambar, alt: A, takarir: true, kredit: K, lisensi: L, ai: false, exif: { gps: 1 }, tokoh: [R], persetujuan: ada }]
        lampiran: [a.pdf]
        kepada: "@warga"
        tiket: T1
        diterima: 2026-11-27T09:15:00+07:00
        sentimen: negatif
        menanggapi: { teks: Halo, penulis: W, waktu: 2026-11-27 }
        program: P
        kebijakan: K
        pemantauan: { petugas: R, sampai: 2026-12-07, topik: [a] }
        evaluasi: { masukan: a, keluaran: b, hasil: c, manfaat: d }
        varian: { x: Halo, ig: Hai }
        compliance: { suppress: [{ rule: a/b, reason: Gelar resmi, quote: terbaik, until: 2026-12-31, by: humas }, { rule: [a/b, c/d], reason: Gelar }] }
        """;

    /// <summary>Every rule of the repository, as little of it as its shape needs, with the first rows of its tables.</summary>
    public static IEnumerable<Seed> Rules()
    {
        foreach (var path in Repository.Files("rules", ".yaml").Where(IsRule))
        {
            var rule = Documents.FromYaml(File.ReadAllText(path))!.AsObject();
            foreach (var kind in new[] { "bad", "good" })
            {
                var examples = rule["examples"]![kind]!.AsArray();
                while (examples.Count > 2) examples.RemoveAt(2);
            }

            rule["check"] = Fewer(rule["check"]);
            if (rule["check"]!["atLeast"] is not null) rule["check"]!["atLeast"] = 1;
            var pack = Path.GetDirectoryName(Path.GetDirectoryName(path)!)!;
            yield return new Seed("rule", rule, KeyOf(rule["check"]!.AsObject()), TablesOf(pack));
        }
    }

    /// <summary>Of the items of a list those that differ in shape.</summary>
    private static JsonNode? Fewer(JsonNode? node) => node switch
    {
        JsonObject mapping => new JsonObject(mapping.Select(member => KeyValuePair.Create(member.Key, Fewer(member.Value)))),
        JsonArray list => new JsonArray([.. list.DistinctBy(ShapeOf).Concat(list.Count > 1 && list.DistinctBy(ShapeOf).Count() == 1 ? [list[^1]] : []).Select(Fewer)]),
        _ => node?.DeepClone(),
    };

    private static string ShapeOf(JsonNode? node) => node switch
    {
        JsonObject mapping => string.Join(',', mapping.Select(member => $"{member.Key}{ShapeOf(member.Value)}")),
        JsonArray list => $"[{string.Join(',', list.Select(ShapeOf).Distinct(StringComparer.Ordinal))}]",
        _ => "",
    };

    private static bool IsRule(string path) =>
        Path.GetFileName(path) is not ("pack.yaml" or "clauses.yaml") && Path.GetFileName(Path.GetDirectoryName(path)) != "data";

    private static string KeyOf(JsonObject check) =>
        (string?)check["type"] == "classified-letter" ? "classified-letter" : string.Join(',', Deciding.Select(key => check[key] ?? check["id"]?[key]).OfType<JsonNode>().Select(value => value.ToJsonString().Trim('"')));

    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> Tables = new(StringComparer.Ordinal);

    private static IReadOnlyDictionary<string, string> TablesOf(string pack)
    {
        if (Tables.TryGetValue(pack, out var known)) return known;
        var data = Path.Combine(pack, "data");
        return Tables[pack] = !Directory.Exists(data)
            ? new Dictionary<string, string>()
            : Directory.EnumerateFiles(data).ToDictionary(file => $"data/{Path.GetFileName(file)}", file => new JsonArray([.. Documents.FromYaml(File.ReadAllText(file))!.AsArray().Take(2).Select(row => row?.DeepClone())]).ToJsonString());
    }
}

/// <summary>A sound document to be changed.</summary>
/// <param name="Schema">The name of its schema.</param>
/// <param name="Document">The document.</param>
/// <param name="Key">What tells its check from others with other keys.</param>
/// <param name="Beside">Files beside it.</param>
internal sealed record Seed(string Schema, JsonNode? Document, string Key, IReadOnlyDictionary<string, string> Beside);
