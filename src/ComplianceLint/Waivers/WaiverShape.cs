using ComplianceLint.Posts;
using ComplianceLint.Registries;

namespace ComplianceLint.Waivers;

/// <summary>The keys of a waiver, each with its Indonesian alias.</summary>
internal static class WaiverShape
{
    public static EntryShape Scope { get; } = new(
        Text("files", "berkas") with { IsList = true },
        new EntryKey("channels", "saluran", EntryValueType.Choice) { Choices = PostFields.Channels.Choices, IsList = true },
        new EntryKey("accounts", "akun", EntryValueType.Handle) { IsList = true });

    // Without a scope an entry is well written and still no waiver: that is judged, not read.
    public static EntryShape Waiver { get; } = new(
        Required(Text("rule", "aturan") with { Pattern = @"^\s*[a-z0-9-]+/([a-z0-9-]+|\*)\s*$" }),
        new EntryKey("scope", "lingkup", EntryValueType.Entry) { Inner = Scope },
        Text("quote", "kutipan"),
        Text("fingerprint", "sidik") with { Pattern = @"^\s*[0-9A-Fa-f]{32}\s*$" },
        Required(Text("reason", "alasan")),
        Required(Text("requestedBy", "pemohon")),
        Required(Text("approvedBy", "penyetuju")),
        new EntryKey("approvedOn", "disetujui", EntryValueType.Date),
        Required(new EntryKey("from", "dari", EntryValueType.Date)),
        Required(new EntryKey("until", "sampai", EntryValueType.Date)));

    private static EntryKey Required(EntryKey key) => key with { IsRequired = true };

    private static EntryKey Text(string name, string alias) => new(name, alias, EntryValueType.Text);
}
