using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.LanguageServer.Sessions;
using ComplianceLint.Workspace;

namespace ComplianceLint.LanguageServer.Findings;

/// <summary>Turns what is said about a post into diagnostics of the protocol.</summary>
/// <param name="options">What governs the file.</param>
/// <param name="language">The language of messages.</param>
/// <param name="uri">The file.</param>
/// <param name="rangeOf">Finds the place in the file of a span of a post's source.</param>
/// <param name="client">What the client can show.</param>
/// <param name="pages">The pages of rules.</param>
internal sealed class DiagnosticMapper(WorkspaceOptions options, Language language, string uri, Func<SourceText, TextSpan, LspRange> rangeOf, ClientFeatures client, RulePages pages)
{
    private const int Unnecessary = 1;

    public static IReadOnlyList<LspDiagnostic> Map(JudgedDocument judged, ClientFeatures client, RulePages pages)
    {
        var mapper = new DiagnosticMapper(judged.Linted.Options, judged.Language, judged.Document.Uri, judged.RangeOf, client, pages);
        return [.. FailureMapper.Map(judged), .. judged.Linted.Analyses.SelectMany(mapper.Map)];
    }

    /// <summary>What a post lacks is one diagnostic: ten of them on three dashes would be read by nobody.</summary>
    public IEnumerable<LspDiagnostic> Map(Analysis analysis)
    {
        var open = analysis.Diagnostics.Where(diagnostic => diagnostic.Status == DiagnosticStatus.Open).ToList();
        var absent = open.Where(diagnostic => AbsencePlace.Of(analysis.Post, diagnostic) is not null).ToList();
        if (absent.Count > 1) yield return Together(analysis, absent);
        foreach (var diagnostic in open)
        {
            if (absent.Count < 2 || !absent.Contains(diagnostic)) yield return Of(analysis, diagnostic);
        }
    }

    private LspDiagnostic Of(Analysis analysis, Diagnostic diagnostic)
    {
        var source = analysis.Post.Source;
        var span = AbsencePlace.Of(analysis.Post, diagnostic) ?? diagnostic.Span;
        return new LspDiagnostic
        {
            Range = rangeOf(source, span),
            Severity = SeverityOf(diagnostic),
            Code = diagnostic.Rule.Id,
            CodeDescription = DescriptionOf(diagnostic.Rule),
            Message = diagnostic.Message.In(language),
            Tags = client.ShowsTags && diagnostic.Rule.Id is EngineRules.UnusedSuppression ? [Unnecessary] : null,
            RelatedInformation = client.ShowsRelated ? RelatedOf(source, diagnostic) : null,
            Data = new JsonArray(diagnostic.Fingerprint),
        };
    }

    private LspDiagnostic Together(Analysis analysis, IReadOnlyList<Diagnostic> absent)
    {
        var worst = absent.MinBy(SeverityOf)!;
        var lines = absent.Select(diagnostic => $"\n• {diagnostic.Message.In(language)} [{diagnostic.Rule.Id}]");
        var head = new LocalizedText(
            $"{LocalizedText.Number(absent.Count).Id} hal belum lengkap di unggahan ini:", $"{LocalizedText.Number(absent.Count).En} things are missing in this post:");
        return Of(analysis, worst) with
        {
            Severity = SeverityOf(worst),
            Message = head.In(language) + string.Concat(lines),
            RelatedInformation = client.ShowsRelated ? [.. absent.SelectMany(diagnostic => ClausesOf(diagnostic.Rule)).DistinctBy(related => related.Message)] : null,
            Data = new JsonArray([.. absent.Select(diagnostic => JsonValue.Create(diagnostic.Fingerprint))]),
        };
    }

    /// <summary>A finding across posts at one of its places.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="range">The place.</param>
    /// <param name="others">The others, as far as they are shown.</param>
    public LspDiagnostic Of(RunDiagnostic diagnostic, LspRange range, IReadOnlyList<RelatedInformation> others) => new()
    {
        Range = range,
        Severity = NumberOf(diagnostic.Severity),
        Code = diagnostic.Rule.Id,
        CodeDescription = DescriptionOf(diagnostic.Rule),
        Message = diagnostic.Message.In(language),
        RelatedInformation = client.ShowsRelated ? [.. others, .. ClausesOf(diagnostic.Rule)] : null,
        Data = new JsonArray(diagnostic.Fingerprint),
    };

    private CodeDescription? DescriptionOf(Rule rule) => client.ShowsCodeDescription && pages.Find(options, rule, language) is { } href ? new CodeDescription(href) : null;

    private IReadOnlyList<RelatedInformation> RelatedOf(SourceText source, Diagnostic diagnostic) =>
    [
        .. diagnostic.Related.Select(related => new RelatedInformation(
            new LspLocation(uri, rangeOf(source, related.Span)), related.Message.In(language))),
        .. ClausesOf(diagnostic.Rule),
    ];

    /// <summary>A clause has no place in the draft; the page of the rule says what it is.</summary>
    private IEnumerable<RelatedInformation> ClausesOf(Rule rule)
    {
        if (pages.Find(options, rule, language) is not { } href) yield break;
        foreach (var clause in ClauseTexts.Of(options, rule, language)) yield return new RelatedInformation(new LspLocation(href, default), clause);
    }

    private static int SeverityOf(Diagnostic diagnostic) => NumberOf(diagnostic.IsReview ? Severity.Info : diagnostic.Severity);

    private static int NumberOf(Severity severity) => severity switch
    {
        Severity.Error => 1,
        Severity.Warning => 2,
        Severity.Info => 3,
        _ => 4,
    };
}
