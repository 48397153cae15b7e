using ComplianceLint.Registries;
using ComplianceLint.Registries.Sealing;
using ComplianceLint.Rules;

namespace ComplianceLint;

/// <summary>What an institution has written down about itself, so that rules can look it up. Immutable.</summary>
/// <remarks>A list is null where the institution keeps no such registry, or one that could not be read: an empty one is an answer, a missing one is not.</remarks>
public sealed class Registry
{
    /// <summary>An institution that keeps no registry.</summary>
    public static Registry Empty { get; } = new();

    /// <summary>The names that the files of a registry folder may have.</summary>
    public static IReadOnlyList<string> FileNames { get; } = [.. RegistryCatalogue.Names.Select(name => name + RegistryCatalogue.Extension)];

    public IReadOnlyList<Account>? Accounts { get; init; }

    public IReadOnlyList<Institution>? Institutions { get; init; }

    public IReadOnlyList<RegisteredDomain>? Domains { get; init; }

    public IReadOnlyList<Contact>? Contacts { get; init; }

    public IReadOnlyList<RegisteredHashtag>? Hashtags { get; init; }

    public IReadOnlyList<Official>? Officials { get; init; }

    public IReadOnlyList<Expert>? Experts { get; init; }

    public IReadOnlyList<Holiday>? Holidays { get; init; }

    public IReadOnlyList<Candidate>? Candidates { get; init; }

    public IReadOnlyList<Season>? Seasons { get; init; }

    public IReadOnlyList<GlossaryTerm>? Glossary { get; init; }

    public IReadOnlyList<KeyMessage>? KeyMessages { get; init; }

    /// <summary>What is wrong with the files, each fault with its place; a run with one is never complete.</summary>
    public IReadOnlyList<Failure> Failures { get; init; } = [];

    internal SealedTerms? SealedTerms { get; init; }

    /// <summary>Registries whose files have faults; their lists are null.</summary>
    internal IReadOnlySet<RegistryKind> Broken { get; init; } = System.Collections.Frozen.FrozenSet<RegistryKind>.Empty;

    // Made when first asked for; two threads may make it twice, and both are equal.
    /// <summary>The names of a registry that can be misspelt by a letter; null where there is none.</summary>
    internal NameIndex? NamesOf(RegistryKind kind) => StateOf(kind) != RegistryState.Present ? null : kind switch
    {
        RegistryKind.Institutions => Index.InstitutionNames,
        RegistryKind.Officials => Index.OfficialNames,
        _ => null,
    };

    private RegistryIndex Index => field ??= new RegistryIndex(this);

    /// <summary>Reads the files of a registry folder, each named after its registry (<c>accounts.yaml</c>); others are left alone.</summary>
    /// <param name="files">The files that could be read.</param>
    /// <param name="unreadable">Why others could not; their registries are broken.</param>
    /// <param name="key">The key of the sealed terms.</param>
    /// <param name="noKey">Why there is no key, when more is known than that nobody gave one.</param>
    public static Registry Read(IEnumerable<SourceText> files, IReadOnlyList<Failure>? unreadable = null, SealKey? key = null, LocalizedText? noKey = null)
    {
        SealedFile? sealedTerms = null;
        var known = new Dictionary<RegistryKind, RegistryFile>();
        foreach (var file in files)
        {
            if (RegistryCatalogue.KindOfFile(file.Path) is not { } kind) continue;
            if (kind == RegistryKind.Sealed) sealedTerms = new SealedFile(file, key, noKey);
            else known[kind] = new RegistryFile(kind, file);
        }

        return RegistryReader.Read(known, sealedTerms, unreadable ?? []);
    }

    public RegistryState StateOf(RegistryKind kind) =>
        Broken.Contains(kind) ? RegistryState.Broken : CountOf(kind) is null ? RegistryState.Absent : RegistryState.Present;

    /// <summary>How many entries a registry has; null where there is none and where its file is broken.</summary>
    public int? CountOf(RegistryKind kind) => RegistryCatalogue.CountOf(this, kind);

    /// <summary>The name of a registry, which is that of its file without <c>.yaml</c>.</summary>
    public static string NameOf(RegistryKind kind) => RegistryCatalogue.NameOf(kind);

    /// <summary>A text that is to be shown, of equal length, with identifiers and every sealed term masked.</summary>
    public string Mask(string text) => MaskSealed(text, SensitiveSpans.Mask(text, this));

    internal string MaskSealed(string text) => MaskSealed(text, text);

    private string MaskSealed(string text, string masked)
    {
        if (SealedTerms is null || SealedMatcher.Find(SealedTerms, text) is not { Count: > 0 } secrets) return masked;
        var characters = masked.ToCharArray();
        foreach (var (start, length) in secrets) SecretRanges.Hide(characters, start, start + length);
        return new string(characters);
    }

    /// <summary>True when the registry has the value, null when there is no such registry. Case and writing of numbers, handles and hosts do not matter.</summary>
    /// <param name="kind">Where to look.</param>
    /// <param name="value">A handle, name, host, number, tag or term; for holidays and seasons use <see cref="HolidayOn"/> and <see cref="IsInSeason"/>.</param>
    public bool? Contains(RegistryKind kind, string value) => StateOf(kind) == RegistryState.Present ? Index.Contains(kind, value) : null;

    /// <summary>The accounts of a handle, with or without <c>@</c>, on all channels.</summary>
    public IReadOnlyList<Account> FindAccounts(string handle) => Index.Accounts.Find(handle);

    /// <summary>The account of a handle on one channel: one that names the channel, else one that names none.</summary>
    public Account? FindAccount(string handle, string channel)
    {
        var accounts = FindAccounts(handle);
        return accounts.FirstOrDefault(account => string.Equals(account.Channel, channel, StringComparison.Ordinal))
            ?? accounts.FirstOrDefault(account => account.Channel is null);
    }

    /// <summary>The institutions that a text names by name, abbreviation, alias or former name.</summary>
    public IReadOnlyList<Institution> FindInstitutions(string name) => Index.Institutions.Find(name);

    /// <summary>The nearest registered domain at or above a host.</summary>
    public RegisteredDomain? FindDomain(string host) => Index.FindDomain(host);

    /// <summary>The contact of a telephone number, however it is written, a mail address or an account for payments.</summary>
    public Contact? FindContact(string text) => Index.Contacts.Find(text) is [var contact, ..] ? contact : null;

    /// <summary>The hashtag that a text is, with or without <c>#</c>, whatever its capitals.</summary>
    public RegisteredHashtag? FindHashtag(string tag) => Index.Hashtags.Find(tag) is [var hashtag, ..] ? hashtag : null;

    /// <summary>The offices that a person of a name holds or held, and the persons who hold or held an office of that title.</summary>
    public IReadOnlyList<Official> FindOfficials(string nameOrOffice) => Index.Officials.Find(nameOrOffice);

    public Expert? FindExpert(string name) => Index.Experts.Find(name) is [var expert, ..] ? expert : null;

    public IReadOnlyList<Candidate> FindCandidates(string name) => Index.Candidates.Find(name);

    public GlossaryTerm? FindTerm(string term) => Index.Glossary.Find(term) is [var found, ..] ? found : null;

    /// <summary>The key messages of a programme or policy.</summary>
    public IReadOnlyList<KeyMessage> FindKeyMessages(string programOrPolicy) => Index.KeyMessages.Find(programOrPolicy);

    /// <summary>The first holiday of a day; null on other days, and where there is no registry of holidays.</summary>
    public Holiday? HolidayOn(DateOnly day) => Holidays?.FirstOrDefault(holiday => holiday.From <= day && day <= holiday.Until);

    /// <summary>True when a day belongs to a season of a name.</summary>
    public bool IsInSeason(string name, DateOnly day) =>
        Seasons?.Any(season => string.Equals(season.Name, name, StringComparison.Ordinal) && season.From <= day && day <= season.Until) ?? false;
}
