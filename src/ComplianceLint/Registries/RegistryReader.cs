using ComplianceLint.Registries.Sealing;

namespace ComplianceLint.Registries;

/// <summary>Reads the files of a registry folder; a file with faults leaves its own registry broken, and the others whole.</summary>
internal static class RegistryReader
{
    public static Registry Read(IReadOnlyDictionary<RegistryKind, RegistryFile> files, SealedFile? sealedTerms, IReadOnlyList<Failure> unreadable)
    {
        return new Registry
        {
            Failures = [.. unreadable, .. files.OrderBy(file => file.Key).SelectMany(file => file.Value.Failures), .. sealedTerms?.Failures ?? []],
            Broken = files.Where(file => file.Value.Failures.Count > 0).Select(file => file.Key)
                .Concat(unreadable.Select(failure => RegistryCatalogue.KindOfFile(failure.Path)).OfType<RegistryKind>())
                .Concat(sealedTerms is { Terms: null } ? [RegistryKind.Sealed] : []).ToHashSet(),
            SealedTerms = sealedTerms?.Terms,
            Accounts = Read(RegistryKind.Accounts, ReadAccount),
            Institutions = Read(RegistryKind.Institutions, ReadInstitution),
            Domains = Read(RegistryKind.Domains, static entry => new RegisteredDomain(RegistryKeys.Host(entry.Text("host")!), entry.Flag("official", otherwise: true))),
            Contacts = Read(RegistryKind.Contacts, ReadContact),
            Hashtags = Read(RegistryKind.Hashtags, static entry => new RegisteredHashtag(entry.Text("tag")!.TrimStart('#'), entry.Text("campaign"))),
            Officials = Read(RegistryKind.Officials, ReadOfficial),
            Experts = Read(RegistryKind.Experts, static entry => new Expert(entry.Text("name")!, entry.Texts("fields")) { Aliases = entry.Texts("aliases") }),
            Holidays = Read(RegistryKind.Holidays, ReadHoliday),
            Candidates = Read(RegistryKind.Candidates, ReadCandidate),
            Seasons = Present(RegistryKind.Seasons)?.Entries.Select(season => new Season(season.Name, season.Entry.Date("from")!.Value, season.Entry.Date("until")!.Value)).ToList(),
            Glossary = Read(RegistryKind.Glossary, static entry => new GlossaryTerm(entry.Text("term")!) { Preferred = entry.Text("preferred"), Expansion = entry.Text("expansion") }),
            KeyMessages = Read(RegistryKind.KeyMessages, ReadKeyMessage),
        };

        RegistryFile? Present(RegistryKind kind) => files.TryGetValue(kind, out var file) && file.Failures.Count == 0 ? file : null;

        IReadOnlyList<T>? Read<T>(RegistryKind kind, Func<Entry, T> read) => Present(kind)?.Entries.Select(entry => read(entry.Entry)).ToList();
    }

    private static Account ReadAccount(Entry entry) => new(
        entry.Text("handle")!.TrimStart('@'),
        entry.Value("channel") is null ? null : entry.Choice("channel"),
        entry.Choice("type") switch
        {
            "perusahaan" => AccountType.Company,
            "perorangan" => AccountType.Person,
            _ => AccountType.Institution,
        },
        entry.Flag("official", otherwise: true));

    private static Institution ReadInstitution(Entry entry) => new(entry.Text("name")!)
    {
        Abbreviation = entry.Text("abbreviation"),
        Aliases = entry.Texts("aliases"),
        Formerly = [.. entry.Entries("formerly").Select(former => new FormerName(former.Text("name")!, former.Date("until")))],
        IsOwn = entry.Flag("own"),
    };

    private static Contact ReadContact(Entry entry) => new(entry.Text("label")!)
    {
        Phone = entry.Text("phone"),
        WhatsApp = entry.Text("whatsapp"),
        Email = entry.Text("email"),
        BankAccount = entry.Text("bankAccount"),
    };

    private static Official ReadOfficial(Entry entry) => new(entry.Text("name")!, entry.Text("office")!)
    {
        From = entry.Date("from"),
        Until = entry.Date("until"),
        Aliases = entry.Texts("aliases"),
    };

    private static Holiday ReadHoliday(Entry entry)
    {
        var from = entry.Date("date") ?? entry.Date("from")!.Value;
        return new Holiday(entry.Text("name")!, from, entry.Date("until") ?? from, entry.Choice("kind") switch
        {
            "cuti-bersama" => HolidayKind.CollectiveLeave,
            "lokal" => HolidayKind.Local,
            _ => HolidayKind.National,
        });
    }

    private static Candidate ReadCandidate(Entry entry) => new(entry.Text("name")!)
    {
        Aliases = entry.Texts("aliases"),
        Number = entry.Text("number"),
        Party = entry.Text("party"),
        Office = entry.Text("office"),
    };

    private static KeyMessage ReadKeyMessage(Entry entry) => new()
    {
        Program = entry.Text("program"),
        Policy = entry.Text("policy"),
        Terms = entry.Texts("terms"),
        Numbers = entry.Texts("numbers"),
        Dates = [.. entry.Texts("dates").Select(text => Entry.TryReadDate(text, out var date) ? date : default)],
        Links = entry.Texts("links"),
    };
}
