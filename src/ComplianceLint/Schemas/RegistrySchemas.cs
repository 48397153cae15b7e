using ComplianceLint.Registries;

namespace ComplianceLint.Schemas;

/// <summary>One schema for each file of the registry that people write; the sealed list is written by the program.</summary>
internal static class RegistrySchemas
{
    private static readonly Dictionary<string, KeyDescription> Descriptions = new(StringComparer.Ordinal)
    {
        ["handle"] = new("Nama akun, dalam tanda petik bila diawali @.", "The name of the account, in quotation marks where it begins with @.", "\"@kotacontoh\""),
        ["channel"] = new("Salurannya; tanpa ini akun itu ada di semua saluran.", "Its channel; without one the account is on every channel."),
        ["type"] = new("Pemilik akun: instansi, perusahaan, atau perorangan.", "Whose account it is: an institution's, a company's or a person's."),
        ["official"] = new("true bila resmi milik lembaga ini.", "true where it officially belongs to this institution."),
        ["name"] = new("Nama lengkapnya.", "The full name.", "\"Dinas Kesehatan Kota Contoh\""),
        ["abbreviation"] = new("Singkatan resminya.", "Its official abbreviation.", "\"Dinkes\""),
        ["aliases"] = new("Nama lain yang juga dipakai.", "Other names that are used."),
        ["formerly"] = new("Nama-nama dahulu.", "Its former names."),
        ["own"] = new("true untuk lembaga yang memelihara registri ini.", "true for the institution that keeps this registry."),
        ["host"] = new("Nama domain; subdomainnya sudah termasuk.", "The domain; what is below it is included.", "\"kotacontoh.go.id\""),
        ["label"] = new("Untuk apa kontak ini.", "What the contact is for.", "\"Pusat layanan\""),
        ["phone"] = new("Nomor telepon, dalam tanda petik.", "The telephone number, in quotation marks.", "\"+62 21 5550123\""),
        ["whatsapp"] = new("Nomor WhatsApp, dalam tanda petik.", "The WhatsApp number, in quotation marks.", "\"+62 811 555 0123\""),
        ["email"] = new("Alamat surel.", "The mail address.", "\"layanan@kotacontoh.go.id\""),
        ["bankAccount"] = new("Nomor rekening, dalam tanda petik.", "The number of the bank account, in quotation marks."),
        ["tag"] = new("Tagar dengan huruf besar dan kecil yang benar, dalam tanda petik.", "The hashtag in its right capitals, in quotation marks.", "\"#BersihSungai\""),
        ["campaign"] = new("Kampanye pemilik tagar.", "The campaign that it belongs to."),
        ["office"] = new("Jabatannya.", "The office.", "\"Kepala Dinas Kesehatan\""),
        ["from"] = new("Berlaku sejak hari ini, termasuk.", "From this day on, the day included.", "\"2026-11-01\""),
        ["until"] = new("Berlaku sampai hari ini, termasuk.", "Until this day, the day included.", "\"2026-12-31\""),
        ["fields"] = new("Bidang keahliannya.", "The fields in which the expert knows more.", "[\"kesehatan\"]"),
        ["date"] = new("Tanggalnya.", "Its date.", "\"2026-08-17\""),
        ["kind"] = new("Jenis libur: nasional, cuti bersama, atau lokal.", "The kind of holiday: national, collective leave or local."),
        ["number"] = new("Nomor urut calon.", "The number on the ballot."),
        ["party"] = new("Partai atau pengusungnya.", "The party or who nominates."),
        ["term"] = new("Istilah yang dijelaskan.", "The term."),
        ["preferred"] = new("Istilah yang dianjurkan.", "The term to use instead."),
        ["expansion"] = new("Kepanjangannya.", "What it is short for."),
        ["program"] = new("Program yang pesannya ini.", "The programme that the message is about."),
        ["policy"] = new("Kebijakan yang pesannya ini.", "The policy that the message is about."),
        ["terms"] = new("Istilah yang harus ada dalam pesan.", "Terms that the message must have."),
        ["numbers"] = new("Angka yang harus sama.", "Numbers that must agree.", "[\"1,2 juta\"]"),
        ["dates"] = new("Tanggal yang harus sama.", "Dates that must agree.", "[\"2026-08-17\"]"),
        ["links"] = new("Tautan yang harus ada.", "Links that must be there."),
    };

    public static IReadOnlyList<RegistryKind> Kinds { get; } = [.. RegistryCatalogue.All.Where(kind => kind != RegistryKind.Sealed)];

    public static IReadOnlyList<JsonSchema> All { get; } = [.. Kinds.Select(kind => new JsonSchema(
        $"registry/{RegistryCatalogue.NameOf(kind)}",
        new($"Registri ComplianceLint: {RegistryCatalogue.NameOf(kind)}.yaml", $"ComplianceLint registry: {RegistryCatalogue.NameOf(kind)}.yaml"),
        FileOf(kind).OrNull))];

    /// <summary>What stands in the file, and in an example under its name.</summary>
    public static SchemaValue FileOf(RegistryKind kind)
    {
        var entry = EntrySchema.Of(RegistryShapes.Of(kind), name => Descriptions[name]);
        return kind == RegistryKind.Seasons ? SchemaValue.MapOf(SchemaValue.AnyOf(SchemaValue.List(entry), entry)) : SchemaValue.List(entry);
    }
}
