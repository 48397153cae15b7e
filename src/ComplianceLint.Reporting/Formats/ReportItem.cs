namespace ComplianceLint.Reporting.Formats;

/// <summary>A finding in a post, a finding across posts or a failure, masked, as formats show them that have one entry for each.</summary>
internal sealed record ReportItem
{
    public required ItemKind Kind { get; init; }

    /// <summary>The rule; of a failure the engine's rule of its code.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The rule that could not run, when a failure concerns one.</summary>
    public string? FailedRule { get; init; }

    /// <summary>The rule's id, and that of a rule that could not run.</summary>
    public string RuleLabel => FailedRule is null ? Rule.Id : $"{Rule.Id}, {FailedRule}";

    public required Severity Severity { get; init; }

    public DiagnosticStatus Status => Suppressions.Count == 0 ? DiagnosticStatus.Open : Suppressions.Min(suppression => suppression.Kind);

    public required string Message { get; init; }

    /// <summary>The masked path; empty where nothing has one.</summary>
    public required string Path { get; init; }

    /// <summary>The place of the post in its file, from 0; null where it is about no post.</summary>
    public int? Index { get; init; }

    /// <summary>The masked id of the post, where it has one.</summary>
    public string? PostId { get; init; }

    public ItemPlace? Place { get; init; }

    /// <summary>The other places of a finding across posts.</summary>
    public IReadOnlyList<PostLocation> Also { get; init; } = [];

    public string? Channel { get; init; }

    public string? Match { get; init; }

    public string Fingerprint { get; init; } = "";

    public IReadOnlyList<Suppression> Suppressions { get; init; } = [];

    public bool IsOpen => Suppressions.Count == 0;

    /// <summary>The worst first: failures, then findings by their severity, then questions.</summary>
    public int Rank => Kind switch { ItemKind.Failure => 0, ItemKind.Review => 2 + (int)Severity.Hint, _ => 1 + (int)Severity };

    /// <summary>What is wrong and what to do, for formats that show nothing else; the message of a failure says both.</summary>
    public string MessageAndAdvice(Language language, string separator = " ") => Kind == ItemKind.Failure ? Message : $"{Message}{separator}{Rule.Advice.In(language)}";

    public static ReportItem Of(Analysis analysis, Diagnostic diagnostic, Columns columns, Language language) => new()
    {
        Kind = diagnostic.IsReview ? ItemKind.Review : ItemKind.Finding,
        Rule = diagnostic.Rule,
        Severity = diagnostic.Severity,
        Message = diagnostic.Message.In(language),
        Path = analysis.Mask(analysis.Post.Source.Path),
        Index = analysis.Post.Index,
        PostId = analysis.Post.Id is { } id ? analysis.Mask(id) : null,
        Place = columns.Of(analysis.Post.Source, diagnostic.Span),
        Channel = diagnostic.Channel is { } channel ? analysis.Mask(channel) : null,
        Match = diagnostic.Match,
        Fingerprint = diagnostic.Fingerprint,
        Suppressions = diagnostic.Suppressions,
    };

    public static ReportItem Of(RunDiagnostic diagnostic, Columns columns, Language language) => new()
    {
        Kind = ItemKind.Finding,
        Rule = diagnostic.Rule,
        Severity = diagnostic.Severity,
        Message = diagnostic.Message.In(language),
        Path = SensitiveSpans.Mask(diagnostic.Locations[0].Path),
        Place = columns.Of(diagnostic.Locations[0].Start, diagnostic.Locations[0].End),
        Also = [.. diagnostic.Locations.Skip(1).Select(location => location with { Path = SensitiveSpans.Mask(location.Path) })],
        Fingerprint = diagnostic.Fingerprint,
        Suppressions = diagnostic.Suppressions,
    };

    public static ReportItem Of(Failure failure, Columns columns, Language language) => new()
    {
        Kind = ItemKind.Failure,
        Rule = EngineRules.Find(failure.Code) ?? EngineRules.Find(EngineRules.InternalError)!,
        FailedRule = failure.RuleId,
        Severity = Severity.Error,
        Message = SensitiveSpans.Mask(failure.Message.In(language)),
        Path = failure.Path is "." ? "" : SensitiveSpans.Mask(failure.Path),
        Place = failure.Position is { } position ? columns.Of(position) : null,
    };
}
