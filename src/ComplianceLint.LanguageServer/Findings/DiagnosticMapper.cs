using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.LanguageServer.Sessions;

namespace ComplianceLint.LanguageServer.Findings;

/// <summary>Turns what is said about a document into diagnostics of the protocol.</summary>
internal sealed class DiagnosticMapper(JudgedDocument judged, ClientFeatures client, RulePages pages)
{
    private const int Unnecessary = 1;

    private readonly TextPositions _positions = judged.Document.Positions;
    private readonly Language _language = judged.Language;

    public IReadOnlyList<LspDiagnostic> Map()
    {
        var mapped = new List<LspDiagnostic>();
        mapped.AddRange(FailureMapper.Map(judged));
        foreach (var analysis in judged.Linted.Analyses) AddPost(analysis, mapped);
        return mapped;
    }

    /// <summary>What a post lacks is one diagnostic: ten of them on three dashes would be read by nobody.</summary>
    private void AddPost(Analysis analysis, List<LspDiagnostic> mapped)
    {
        var open = analysis.Diagnostics.Where(diagnostic => diagnostic.Status == DiagnosticStatus.Open).ToList();
        var absent = open.Where(diagnostic => AbsencePlace.Of(analysis.Post, diagnostic) is not null).ToList();
        if (absent.Count > 1) mapped.Add(Together(analysis, absent));
        foreach (var diagnostic in open)
        {
            if (absent.Count < 2 || !absent.Contains(diagnostic)) mapped.Add(Of(analysis, diagnostic));
        }
    }

    private LspDiagnostic Of(Analysis analysis, Diagnostic diagnostic)
    {
        var source = analysis.Post.Source;
        var span = AbsencePlace.Of(analysis.Post, diagnostic) ?? diagnostic.Span;
        return new LspDiagnostic
        {
            Range = _positions.RangeOf(judged.SpanOf(source, span)),
            Severity = SeverityOf(diagnostic),
            Code = diagnostic.Rule.Id,
            CodeDescription = DescriptionOf(diagnostic.Rule),
            Message = diagnostic.Message.In(_language),
            Tags = client.ShowsTags && diagnostic.Rule.Id is EngineRules.UnusedSuppression ? [Unnecessary] : null,
            RelatedInformation = client.ShowsRelated ? RelatedOf(source, diagnostic) : null,
            Data = new JsonArray(diagnostic.Fingerprint),
        };
    }

    private LspDiagnostic Together(Analysis analysis, IReadOnlyList<Diagnostic> absent)
    {
        var worst = absent.MinBy(SeverityOf)!;
        var lines = absent.Select(diagnostic => $"\n• {diagnostic.Message.In(_language)} [{diagnostic.Rule.Id}]");
        var head = new LocalizedText(
            $"{LocalizedText.Number(absent.Count).Id} hal belum lengkap di unggahan ini:", $"{LocalizedText.Number(absent.Count).En} things are missing in this post:");
        return Of(analysis, worst) with
        {
            Severity = SeverityOf(worst),
            Message = head.In(_language) + string.Concat(lines),
            RelatedInformation = client.ShowsRelated ? [.. absent.SelectMany(ClausesOf).DistinctBy(related => related.Message)] : null,
            Data = new JsonArray([.. absent.Select(diagnostic => JsonValue.Create(diagnostic.Fingerprint))]),
        };
    }

    private CodeDescription? DescriptionOf(Rule rule) => client.ShowsCodeDescription && pages.Find(judged.Linted.Options, rule, _language) is { } href ? new CodeDescription(href) : null;

    private IReadOnlyList<RelatedInformation> RelatedOf(SourceText source, Diagnostic diagnostic) =>
    [
        .. diagnostic.Related.Select(related => new RelatedInformation(
            new LspLocation(judged.Document.Uri, _positions.RangeOf(judged.SpanOf(source, related.Span))), related.Message.In(_language))),
        .. ClausesOf(diagnostic),
    ];

    /// <summary>A clause has no place in the draft; the page of the rule says what it is.</summary>
    private IEnumerable<RelatedInformation> ClausesOf(Diagnostic diagnostic)
    {
        if (pages.Find(judged.Linted.Options, diagnostic.Rule, _language) is not { } href) yield break;
        foreach (var clause in ClauseTexts.Of(judged.Linted.Options, diagnostic.Rule, _language)) yield return new RelatedInformation(new LspLocation(href, default), clause);
    }

    private static int SeverityOf(Diagnostic diagnostic) => diagnostic.IsReview ? 3 : diagnostic.Severity switch
    {
        Severity.Error => 1,
        Severity.Warning => 2,
        Severity.Info => 3,
        _ => 4,
    };
}
