namespace ComplianceLint;

/// <summary>The registries that an institution may keep, each in a file of its own.</summary>
public enum RegistryKind
{
    Accounts,
    Institutions,
    Domains,
    Contacts,
    Hashtags,
    Officials,
    Experts,
    Holidays,
    Candidates,
    Seasons,
    Glossary,
    KeyMessages,

    /// <summary>Classified terms, as keyed hashes.</summary>
    Sealed,
}
