using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting;

/// <summary>Writes for people at a terminal: each finding with its line, each rule's reasons once, and a summary.</summary>
public sealed class TextReporter(TextWriter output, RunHeader header, bool color = false) : IReporter
{
    private readonly Page _page = new(color);
    private readonly TextFailures _failures = new();
    private readonly HashSet<string> _explained = new(StringComparer.Ordinal);
    private (Severity Severity, string Rule)? _worst;
    private LocalizedText? _heading;

    /// <inheritdoc/>
    public void Report(Analysis analysis)
    {
        foreach (var failure in analysis.Failures) _failures.Add(failure);
        Write(analysis.Diagnostics, analysis.Post.Source, analysis.Mask, analysis.Score, analysis.Mask(analysis.Post.Source.Path));
    }

    /// <inheritdoc/>
    public void Report(RunDiagnostic diagnostic)
    {
        if (diagnostic.Status != DiagnosticStatus.Open) return;
        var heading = diagnostic.IsAboutFile ? ReportText.AboutFiles : ReportText.AcrossPosts;
        if (heading != _heading) _page.Line(heading.In(header.Language), Style.Strong);
        _heading = heading;
        TextRunDiagnostic.Write(_page, diagnostic, header.Language, _explained.Add(diagnostic.Rule.Id));
        Remember(diagnostic.Severity, diagnostic.Rule);
        _page.Line().MoveTo(output);
    }

    /// <inheritdoc/>
    public void Fail(Failure failure) => _failures.Add(failure);

    /// <inheritdoc/>
    public void Finish(RunSummary summary, TimeSpan? elapsed = null)
    {
        _failures.Write(_page, header.Language);
        TextSummary.Write(_page, summary, _failures.Rules, _worst?.Rule, elapsed, header.Language);
        _page.MoveTo(output);
        output.Flush();
    }

    internal void Write(IReadOnlyList<Diagnostic> diagnostics, SourceText source, Func<TextSpan, string> mask, Score score, string? shownPath = null)
    {
        var path = shownPath ?? SensitiveSpans.Mask(source.Path);
        // What was lifted is counted at the end; --output json names it.
        var open = diagnostics.Where(diagnostic => diagnostic.Status == DiagnosticStatus.Open).ToList();
        if (open.Count == 0) return;
        foreach (var diagnostic in open)
        {
            TextDiagnostic.Write(_page, path, diagnostic, source, mask, header.Language, _explained.Add(diagnostic.Rule.Id));
            Remember(diagnostic.Severity, diagnostic.Rule);
        }

        WriteScore(path, score);
        _page.Line().MoveTo(output);
    }

    /// <summary>Of the most severe findings the first is the one to read about.</summary>
    private void Remember(Severity severity, Rule rule)
    {
        if (_worst is not { } worst || severity < worst.Severity) _worst = (severity, rule.Id);
    }

    /// <summary>The lowest principle is the headline: an average hides it.</summary>
    private void WriteScore(string path, Score score)
    {
        if (score.Lowest is not { } lowest || score.Average is not { } average) return;
        var principle = header.Clauses.Values
            .Where(clause => clause.Group is "prinsip")
            .Where(clause => score.ByClause.TryGetValue(clause.Id, out var points) && points == lowest)
            .MinBy(clause => clause.Id, StringComparer.Ordinal);
        _page.Write(path, Style.Strong)
            .Write($": {ReportText.Score.In(header.Language)} {LocalizedText.Number(lowest).In(header.Language)}");
        if (principle is not null) _page.Write($" ({principle.Title.In(header.Language)})");
        _page.Line($", {ReportText.Average.In(header.Language)} {LocalizedText.Number(average).In(header.Language)}");
    }
}
