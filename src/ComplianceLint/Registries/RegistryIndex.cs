namespace ComplianceLint.Registries;

/// <summary>Answers look-ups in a registry by hash.</summary>
internal sealed class RegistryIndex(Registry registry)
{
    public EntryIndex<Account> Accounts { get; } = new(registry.Accounts, static account => [account.Handle], RegistryKeys.Handle);

    public EntryIndex<Institution> Institutions { get; } = new(
        registry.Institutions,
        static institution => [institution.Name, institution.Abbreviation, .. institution.Aliases, .. institution.Formerly.Select(former => former.Name)],
        RegistryKeys.Name);

    public EntryIndex<RegisteredDomain> Domains { get; } = new(registry.Domains, static domain => [domain.Host], RegistryKeys.Host);

    public EntryIndex<Contact> Contacts { get; } = new(
        registry.Contacts, static contact => [contact.Phone, contact.WhatsApp, contact.Email, contact.BankAccount], RegistryKeys.Contact);

    public EntryIndex<RegisteredHashtag> Hashtags { get; } = new(registry.Hashtags, static hashtag => [hashtag.Tag], RegistryKeys.Tag);

    public EntryIndex<Official> Officials { get; } = new(
        registry.Officials, static official => [official.Name, RegistryKeys.BareName(official.Name), official.Office, .. official.Aliases], RegistryKeys.Name);

    public EntryIndex<Expert> Experts { get; } = new(registry.Experts, static expert => [expert.Name, RegistryKeys.BareName(expert.Name), .. expert.Aliases], RegistryKeys.Name);

    public EntryIndex<Candidate> Candidates { get; } = new(
        registry.Candidates, static candidate => [candidate.Name, RegistryKeys.BareName(candidate.Name), .. candidate.Aliases], RegistryKeys.Name);

    public EntryIndex<GlossaryTerm> Glossary { get; } = new(registry.Glossary, static term => [term.Term, term.Preferred], RegistryKeys.Name);

    public EntryIndex<KeyMessage> KeyMessages { get; } = new(
        registry.KeyMessages, static message => [message.Program, message.Policy], RegistryKeys.Name);

    public NameIndex InstitutionNames { get; } = new((registry.Institutions ?? []).SelectMany(institution => (string[])[institution.Name, .. institution.Aliases]));

    public NameIndex OfficialNames { get; } = new((registry.Officials ?? []).SelectMany(official => (string[])[RegistryKeys.BareName(official.Name), .. official.Aliases]));

    public bool Contains(RegistryKind kind, string value) => kind switch
    {
        RegistryKind.Accounts => Accounts.Find(value).Count > 0,
        RegistryKind.Institutions => Institutions.Find(value).Count > 0,
        RegistryKind.Domains => FindDomain(value) is not null,
        RegistryKind.Contacts => Contacts.Find(value).Count > 0,
        RegistryKind.Hashtags => Hashtags.Find(value).Count > 0,
        RegistryKind.Officials => Officials.Find(value).Count > 0,
        RegistryKind.Experts => Experts.Find(value).Count > 0,
        RegistryKind.Candidates => Candidates.Find(value).Count > 0,
        RegistryKind.Glossary => Glossary.Find(value).Count > 0,
        RegistryKind.KeyMessages => KeyMessages.Find(value).Count > 0,
        _ => false,
    };

    /// <summary>The host itself, else the nearest domain above it.</summary>
    public RegisteredDomain? FindDomain(string host)
    {
        var name = RegistryKeys.Host(host);
        while (true)
        {
            if (Domains.Find(name) is [var domain, ..]) return domain;
            var dot = name.IndexOf('.');
            if (dot < 0) return null;
            name = name[(dot + 1)..];
        }
    }
}
