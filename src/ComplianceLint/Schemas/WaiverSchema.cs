using ComplianceLint.Waivers;

namespace ComplianceLint.Schemas;

/// <summary>The file of waivers.</summary>
internal static class WaiverSchema
{
    private static readonly Dictionary<string, KeyDescription> Descriptions = new(StringComparer.Ordinal)
    {
        ["rule"] = new("Aturan yang dikecualikan, atau kelompoknya.", "The rule that is waived, or its group.", "\"kredibel/superlatif-tanpa-bukti\"", "\"kredibel/*\""),
        ["scope"] = new("Unggahan yang dicakup: semua kunci harus cocok, masing-masing dengan salah satu isinya.", "The posts that are covered: all keys must hold, each by one of its values."),
        ["files"] = new("Berkas, dari akar konfigurasi; boleh dengan * dan **.", "Files, from the root of the configuration; * and ** are allowed.", "[\"drafts/hut/**\"]"),
        ["channels"] = new("Saluran unggahan.", "Channels of the post."),
        ["accounts"] = new("Akun yang menerbitkan.", "Accounts that publish it.", "[\"@kotacontoh\"]"),
        ["quote"] = new("Hanya temuan dengan kata-kata ini.", "Only findings with these words."),
        ["fingerprint"] = new("Hanya temuan dengan sidik ini, dari --output json.", "Only the finding with this fingerprint, from --output json."),
        ["reason"] = new("Alasannya, bagi orang yang membacanya nanti.", "The reason, for those who read it later.", "\"Gelar resmi dari piagam MURI 2026.\""),
        ["requestedBy"] = new("Pemohon.", "Who asks for it.", "\"Tim Media Sosial\""),
        ["approvedBy"] = new("Penyetuju, yang bukan pemohon.", "Who approves it, someone else than who asks.", "\"Kepala Bidang Humas\""),
        ["approvedOn"] = new("Hari disetujui.", "The day of the approval.", "\"2026-11-01\""),
        ["from"] = new("Berlaku sejak hari ini, termasuk.", "From this day on, the day included.", "\"2026-11-01\""),
        ["until"] = new("Berlaku sampai hari ini, termasuk.", "Until this day, the day included.", "\"2026-12-31\""),
    };

    public static JsonSchema Waivers { get; } = new(
        "waivers",
        new("Pengecualian ComplianceLint", "ComplianceLint waivers"),
        SchemaValue.Mapping(
            [new SchemaKey("waivers", SchemaValue.List(EntrySchema.Of(WaiverShape.Waiver, name => Descriptions[name])), new("Daftar pengecualian.", "The waivers.")) { Alias = "pengecualian" }]).OrNull);
}
