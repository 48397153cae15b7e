using ComplianceLint.Posts;

namespace ComplianceLint.Rules;

/// <summary>Something that a post may say or have: words, sequences, elements, links to hosts, quotations, entries of a registry, fields.</summary>
internal sealed record Cue
{
    public IReadOnlyList<Guarded<IReadOnlyList<Term>>> Terms { get; init; } = [];

    public IReadOnlyList<Guarded<IReadOnlyList<SequenceStep>>> Sequences { get; init; } = [];

    public IReadOnlyList<ElementKind> Elements { get; init; } = [];

    public IReadOnlyList<TokenClass> Classes { get; init; } = [];

    /// <summary>Hosts of links; null where links do not matter.</summary>
    public HostList? Hosts { get; init; }

    /// <summary>The fewest words of a quotation; 0 where quotations do not matter.</summary>
    public int QuotedWords { get; init; }

    public bool Questions { get; init; }

    /// <summary>Registries of which an entry is named.</summary>
    public IReadOnlyList<RegistryKind> Registries { get; init; } = [];

    /// <summary>The registry in which the elements are not; null where that does not matter.</summary>
    public RegistryKind? NotIn { get; init; }

    public FieldPath[] Fields { get; init; } = [];

    /// <summary>What holds for every hit, besides the guards of groups.</summary>
    public Guard Guard { get; init; } = Guard.None;

    /// <summary>True when something is looked for in texts.</summary>
    public bool HasText => Terms.Count > 0 || Sequences.Count > 0 || HasScanned;

    /// <summary>True when something is found by its kind and not by words.</summary>
    public bool HasScanned => Elements.Count > 0 || Classes.Count > 0 || Hosts is not null || QuotedWords > 0 || Questions || Registries.Count > 0;

    public CompiledCue Compile(AnalysisContext context, TextScope scope) => new(this, context, scope);
}
