using System.Collections.Frozen;
using ComplianceLint.Posts;

namespace ComplianceLint.Registries;

/// <summary>The keys of every registry: the one list that reading and checking share.</summary>
internal static class RegistryShapes
{
    private static readonly EntryKey Aliases = Text("aliases", "alias") with { IsList = true };

    private static readonly EntryKey From = new("from", "dari", EntryValueType.Date);

    private static readonly EntryKey Until = new("until", "sampai", EntryValueType.Date);

    private static readonly EntryShape FormerName = new(Required(Text("name", "nama")), Until);

    public static EntryShape Of(RegistryKind kind) => kind switch
    {
        RegistryKind.Accounts => new(
            Required(new("handle", "akun", EntryValueType.Handle)),
            new("channel", "saluran", EntryValueType.Choice) { Choices = PostFields.Channels.Choices },
            Choice("type", "jenis", "instansi=institution perusahaan=company perorangan=person"),
            Flag("official", "resmi")) { Identity = ["handle", "channel"] },
        RegistryKind.Institutions => new(
            Required(Text("name", "nama")), Text("abbreviation", "singkatan"), Aliases,
            new EntryKey("formerly", "dahulu", EntryValueType.Entry) { IsList = true, Inner = FormerName },
            Flag("own", "sendiri")) { Identity = ["name"] },
        RegistryKind.Domains => new(
            Required(new("host", "domain", EntryValueType.Host)), Flag("official", "resmi")) { Identity = ["host"] },
        RegistryKind.Contacts => new(
            Required(Text("label", "keterangan")),
            new("phone", "telepon", EntryValueType.Phone),
            new("whatsapp", null, EntryValueType.Phone),
            new("email", "surel", EntryValueType.Email),
            new("bankAccount", "rekening", EntryValueType.AccountNumber))
        {
            OneOf = [["phone", "whatsapp", "email", "bankAccount"]],
            Identity = ["label"],
        },
        RegistryKind.Hashtags => new(
            Required(new("tag", "tagar", EntryValueType.Tag)), Text("campaign", "kampanye")) { Identity = ["tag"] },
        RegistryKind.Officials => new(
            Required(Text("name", "nama")), Required(Text("office", "jabatan")), From, Until, Aliases) { Identity = ["name", "office", "from"] },
        RegistryKind.Experts => new(
            Required(Text("name", "nama")), Text("fields", "bidang") with { IsList = true }, Aliases) { Identity = ["name"] },
        RegistryKind.Holidays => new(
            Required(Text("name", "nama")), new("date", "tanggal", EntryValueType.Date), From, Until,
            Choice("kind", "jenis", "nasional=national cuti-bersama=collective-leave lokal=local"))
        {
            OneOf = [["date", "from"]],
            Apart = [("date", "from"), ("date", "until")],
            Together = [("from", "until")],
            Identity = ["name", "date", "from"],
        },
        RegistryKind.Candidates => new(
            Required(Text("name", "nama")), Aliases, Text("number", "nomor"), Text("party", "partai"), Text("office", "jabatan")) { Identity = ["name", "office"] },
        RegistryKind.Seasons => new(Required(From), Required(Until)) { Identity = ["from", "until"] },
        RegistryKind.Glossary => new(
            Required(Text("term", "istilah")), Text("preferred", "anjuran"), Text("expansion", "kepanjangan"))
        {
            OneOf = [["preferred", "expansion"]],
            Identity = ["term"],
        },
        RegistryKind.KeyMessages => new(
            Text("program", null), Text("policy", "kebijakan"),
            Text("terms", "istilah") with { IsList = true },
            Text("numbers", "angka") with { IsList = true },
            new EntryKey("dates", "tanggal", EntryValueType.Date) { IsList = true },
            Text("links", "tautan") with { IsList = true })
        {
            OneOf = [["program", "policy"], ["terms", "numbers", "dates", "links"]],
            Identity = ["program", "policy"],
        },
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static EntryKey Required(EntryKey key) => key with { IsRequired = true };

    private static EntryKey Text(string name, string? alias) => new(name, alias, EntryValueType.Text);

    private static EntryKey Flag(string name, string alias) => new(name, alias, EntryValueType.Flag);

    /// <param name="name">The key.</param>
    /// <param name="alias">Its alias.</param>
    /// <param name="choices">Canonical values, each with its English alias behind an equals sign; the first holds where the key is absent.</param>
    private static EntryKey Choice(string name, string alias, string choices)
    {
        var accepted = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var names in choices.Split(' ').Select(choice => choice.Split('=')))
        {
            foreach (var spelling in names) accepted[spelling] = names[0];
        }

        return new EntryKey(name, alias, EntryValueType.Choice) { Choices = accepted.ToFrozenDictionary(StringComparer.Ordinal) };
    }
}
