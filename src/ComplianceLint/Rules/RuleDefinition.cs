namespace ComplianceLint.Rules;

/// <summary>The part of a rule file that only the engine reads. It is read again only for options of its own: an analyzer keeps no state.</summary>
internal sealed class RuleDefinition(SourceText source, Node check, Node? clauses, CheckKind kind, PackFiles pack, PostConditions weakWhen)
{
    private (RuleCheck? Check, IReadOnlySet<string> Options)? _plain;

    public PostConditions WeakWhen { get; } = weakWhen;

    /// <summary>Where the rule cites a clause.</summary>
    public LinePosition? PlaceOf(string clause) =>
        clauses is null ? null : source.PositionOf((clauses.Children.FirstOrDefault(cited => cited.Text == clause) ?? clauses).Span.Start);

    /// <summary>What the rule's file says under a key of its check; null for nothing.</summary>
    public string? ValueOf(string key) => check[key] is { Kind: NodeKind.Scalar } value ? value.Text : null;

    /// <summary>Reads the check with options from configuration.</summary>
    /// <returns>The check, null when it has a fault, which is then in the list; and the names of the options that it has.</returns>
    public (RuleCheck? Check, IReadOnlySet<string> Options) Read(string ruleId, IReadOnlyDictionary<string, string> options, List<Failure> failures)
    {
        if (options.Count == 0 && _plain is { Check: not null } plain) return plain;
        var before = failures.Count;
        var file = new RuleFileContext(source, ruleId, pack, failures) { Options = options };
        var reader = new CheckReader(file, check);
        reader.RequiredText("kind");
        var when = ConditionReader.ReadConditions(reader, "when");
        var analyzer = kind.Read(reader);
        reader.End();
        var read = (failures.Count == before ? new RuleCheck(analyzer, when) { Registries = [.. file.Registries.Order()] } : null, file.DeclaredOptions);
        if (options.Count == 0) _plain = read;
        return read;
    }
}

/// <summary>What finds a rule's matter, and the posts that it is about.</summary>
internal sealed record RuleCheck(PostAnalyzer Analyzer, PostConditions When)
{
    /// <summary>Registries without which it cannot decide.</summary>
    public IReadOnlyList<RegistryKind> Registries { get; init; } = [];
}
