using ComplianceLint.Reporting.Compliance;
using ComplianceLint.Reporting.Formats;
using ComplianceLint.Reporting.Html;

namespace ComplianceLint.Reporting.Sheets;

/// <summary>The findings, one a row, with all that a reviewer needs to judge them, and room for the judgement.</summary>
internal sealed class FindingSheet(RunHeader header)
{
    private static readonly LocalizedText Finding = new("temuan", "finding");
    private static readonly LocalizedText Failure = new("tidak diperiksa", "not checked");

    private readonly Language _language = header.Language;

    public Sheet Sheet { get; } = new(new("Temuan", "Findings"),
    [
        new(new("Berkas", "File"), 36), new(new("Unggahan ke", "Post"), 9), new(new("Judul atau awal teks", "Title or opening"), 36), new(new("Kanal", "Channels"), 16), new(new("Akun", "Accounts"), 18),
        new(new("Petugas", "Authors"), 16), new(new("Terbit", "Publication"), 12), new(new("Keputusan", "Decision"), 20), new(new("Baris", "Line"), 7), new(new("Jenis", "Kind"), 12), new(new("Tingkat", "Severity"), 10),
        new(new("Keadaan", "State"), 18), new(new("Temuan", "Finding"), 52), new(new("Kata yang ditemukan", "Words found"), 24), new(new("Kutipan", "Quotation"), 48), new(new("Saran", "Advice"), 48),
        new(new("Usulan", "Proposal"), 36), new(new("Mengapa", "Why"), 48), new(new("Klausul", "Clauses"), 30), new(new("Aturan", "Rule"), 30), new(new("Kanal temuan", "Channel of the finding"), 12),
        new(new("Alasan", "Reason"), 36), new(new("Oleh", "By"), 18), new(new("Sampai", "Until"), 12), new(new("Sidik jari", "Fingerprint"), 34), new(new("Jawaban peninjau", "Reviewer's answer"), 36),
    ]);

    public void Add(Analysis analysis, GateDecision? decision, PostFacets post)
    {
        Cell[] about = [.. PostSheet.CellsOf(post), decision is null ? (string?)null : VerdictWords.Of(decision.Verdict).In(_language)];
        foreach (var diagnostic in analysis.Diagnostics)
        {
            Add(
                about, analysis.Post.Source.PositionOf(diagnostic.Span.Start).Line, diagnostic.IsReview ? HtmlNames.Question : Finding, diagnostic.Rule, diagnostic.Severity, diagnostic.Status,
                Visible.Message(diagnostic.Message).In(_language), diagnostic.Match, QuotationOf(analysis, diagnostic), ProposalOf(diagnostic), diagnostic.Channel is { } channel ? HtmlNames.OfChannel(channel) : null, diagnostic.Suppressions, diagnostic.Fingerprint);
        }
    }

    public void Add(RunDiagnostic diagnostic)
    {
        var place = diagnostic.Locations[0];
        var also = diagnostic.Locations.Count > 1 ? string.Join(CsvText.Separator, diagnostic.Locations.Skip(1).Select(other => $"{SensitiveSpans.Mask(other.Path)}:{other.Start.Line}")) : null;
        Add(About(place.Path), place.Start.Line, Finding, diagnostic.Rule, diagnostic.Severity, diagnostic.Status, Visible.Message(diagnostic.Message).In(_language), null, also, null, null, diagnostic.Suppressions, diagnostic.Fingerprint);
    }

    public void Add(Failure failure)
    {
        var rule = EngineRules.Find(failure.Code) ?? EngineRules.Find(EngineRules.InternalError)!;
        Add(About(failure.Path), failure.Position?.Line, Failure, rule, Severity.Error, DiagnosticStatus.Open, Visible.Line(Visible.Cut(SensitiveSpans.Mask(failure.Message.In(_language)))), failure.RuleId, null, null, null, [], null);
    }

    private static Cell[] About(string path) => [Visible.Line(SensitiveSpans.Mask(path)), .. new Cell[7]];

    private void Add(
        Cell[] about, int? line, LocalizedText kind, Rule rule, Severity severity, DiagnosticStatus status, string message, string? match, string? quotation, string? proposal, string? channel,
        IReadOnlyList<Suppression> suppressions, string? fingerprint)
    {
        var deciding = suppressions.MinBy(suppression => suppression.Kind);
        var reasons = string.Join(CsvText.Separator, suppressions.Select(suppression => suppression.Reason).OfType<string>().Select(SensitiveSpans.Mask));
        Sheet.Add(
        [
            .. about, line, kind.In(_language), Severities.NameOf(severity), HtmlNames.Of(status).In(_language), message, match is null ? null : Visible.Line(Visible.Cut(match)), quotation,
            kind == Failure ? null : rule.Advice.In(_language), proposal, rule.Why.In(_language), string.Join(CsvText.Separator, rule.Clauses.Select(TitleOf)), rule.Id, channel,
            Visible.Line(Visible.Cut(reasons)), deciding?.By is { } by ? Visible.Line(SensitiveSpans.Mask(by)) : null, deciding?.Until, fingerprint, (string?)null,
        ]);
    }

    private string TitleOf(string clause) => header.Clauses.TryGetValue(clause, out var known) ? known.Title.In(_language) : clause;

    /// <summary>The words of a finding between brackets, with what stands around them.</summary>
    private static string? QuotationOf(Analysis analysis, Diagnostic diagnostic)
    {
        const int Around = 60;
        if (diagnostic is not { TextStart: >= 0, Match.Length: var length }) return null;
        var blocks = TextBlock.Of(analysis.Post);
        var block = blocks.FirstOrDefault(block => diagnostic.TextStart >= block.Start && diagnostic.TextStart < block.End);
        if (block.End == 0) return null;
        var (from, to) = (Math.Max(block.Start, diagnostic.TextStart - Around), Math.Min(block.End, diagnostic.TextStart + Math.Min(length, 10 * Around) + Around));
        var text = analysis.ReadText(from, to - from);
        var (start, end) = (diagnostic.TextStart - from, Math.Min(text.Length, diagnostic.TextStart - from + length));
        return $"{(from > block.Start ? "…" : "")}{Piece(text[..start])}[{Piece(text[start..end])}]{Piece(text[end..])}{(to < block.End ? "…" : "")}";

        static string Piece(string piece) => Visible.Line(piece.ReplaceLineEndings(" "));
    }

    private string? ProposalOf(Diagnostic diagnostic) =>
        diagnostic.Fixes.FirstOrDefault(fix => fix.Edits.All(edit => SensitiveSpans.Mask(edit.NewText) == edit.NewText)) is { } fix ? Visible.Message(fix.Title).In(_language) : null;
}
