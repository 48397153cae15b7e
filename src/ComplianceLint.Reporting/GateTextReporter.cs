using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting;

/// <summary>Writes the decisions of a gate for people: the verdict of each post, a line for each reason, and what to do next.</summary>
public sealed class GateTextReporter(TextWriter output, ReportSettings settings) : IReporter
{
    private readonly Page _page = new(settings.Color);
    private readonly TextFailures _failures = new();
    private (GateVerdict Verdict, string? Path, string? Rule) _first;
    private bool _hasReasonsAcrossPosts;

    private Language Language => settings.Header.Language;

    /// <inheritdoc/>
    public void Report(GateDecision decision)
    {
        var (post, analysis) = (decision.Analysis.Post, decision.Analysis);
        foreach (var failure in analysis.Failures) _failures.Add(failure);
        var path = analysis.Mask(post.Source.Path);
        Remember(decision.Verdict, path, decision.Reasons.FirstOrDefault(reason => reason.Verdict == decision.Verdict)?.Diagnostic?.Rule.Id);
        if (decision is { Verdict: GateVerdict.Allow, Reasons.Count: 0, Refused.Count: 0 }) return;
        _page.Write(path, Style.Strong).Write(":").Write(post.Source.PositionOf(post.Span.Start).Line).Write(": ")
            .Line(OutputNames.Of(decision.Verdict), StyleOf(decision.Verdict));
        foreach (var reason in decision.Reasons.Where(reason => reason.Failure is null)) Write(reason, path, analysis);
        foreach (var (approval, fault) in decision.Refused) _page.Indent(2).Line(GateText.Refused(approval, fault).In(Language));
        if (decision.Verdict == GateVerdict.NeedsApproval && post.Field("persetujuan") is not null) _page.Indent(2).Line(GateText.OwnApproval.In(Language));
        _page.Line().MoveTo(output);
    }

    /// <inheritdoc/>
    public void Report(GateReason reason)
    {
        var diagnostic = reason.RunDiagnostic!;
        Remember(reason.Verdict, null, diagnostic.Rule.Id);
        if (reason.Unlifted == GateVerdict.Allow) return;
        _hasReasonsAcrossPosts = true;
        var first = diagnostic.Locations[0];
        WritePlace(SensitiveSpans.Mask(first.Path), first.Start);
        WriteVerdict(reason);
        _page.Write(diagnostic.Message.In(Language)).Write(" ").Write(Origin(diagnostic.Rule, diagnostic.Severity), Style.Faint);
        WriteLifting(reason);
        _page.Line().MoveTo(output);
    }

    /// <inheritdoc/>
    public void Report(Analysis analysis) => throw new NotSupportedException("A gate reports decisions.");

    /// <inheritdoc/>
    public void Report(RunDiagnostic diagnostic) => throw new NotSupportedException("A gate reports decisions.");

    /// <inheritdoc/>
    public void Fail(Failure failure) => _failures.Add(failure);

    /// <inheritdoc/>
    public void Finish(RunSummary summary, TimeSpan? elapsed = null)
    {
        if (_hasReasonsAcrossPosts) _page.Line();
        _failures.Write(_page, Language);
        if (summary is { LeftOut: not null, Posts: 0, IsComplete: true }) _page.Line(ReportText.NoDraftChanged.In(Language));
        _page.Write($"{GateText.Decision.In(Language)}: ").Write(OutputNames.Of(summary.Verdict), StyleOf(summary.Verdict)).Line($" ({GateText.Counts(summary, Language)}).");
        if (elapsed is { } duration) _page.Line($"{ReportText.Elapsed.In(Language)}: {ReportText.Duration(duration, Language)}");
        var first = _first.Verdict == summary.Verdict ? _first : default;
        if (GateText.Step(summary.Verdict, first.Path, first.Rule) is { } step) _page.Line($"{GateText.Next.In(Language)}: {step.In(Language)}");
        _page.MoveTo(output);
        output.Flush();
    }

    private void Write(GateReason reason, string path, Analysis analysis)
    {
        var source = analysis.Post.Source;
        WritePlace(path, source.PositionOf(reason.Diagnostic?.Span.Start ?? analysis.Post.Span.Start));
        WriteVerdict(reason);
        var text = reason switch
        {
            { Diagnostic: { } diagnostic } => diagnostic.Message,
            { Cause: GateCause.Score } => GateText.Score(analysis.Score.Lowest!.Value, reason.MinimumScore!.Value),
            { Cause: GateCause.NoChannel } => GateText.NoChannel,
            _ => GateText.Unknown,
        };
        _page.Write(text.In(Language));
        if (reason.Diagnostic is { } found) _page.Write(" ").Write(Origin(found.Rule, found.Severity), Style.Faint);
        WriteLifting(reason);
        _page.Line();
    }

    private void WritePlace(string path, LinePosition position) =>
        _page.Indent(2).Write(path, Style.Strong).Write(":").Write(position.Line).Write(":").Write(position.Column).Write(": ");

    private void WriteVerdict(GateReason reason) => _page.Write(OutputNames.Of(reason.Verdict), StyleOf(reason.Verdict)).Write(" ");

    private static string Origin(Rule rule, Severity severity) =>
        $"[{string.Join("; ", ((IEnumerable<string>)[rule.Id, Severities.NameOf(severity)]).Concat(rule.Clauses))}]";

    private void WriteLifting(GateReason reason)
    {
        if (reason.LiftedBy is { } suppression) _page.Write($" ({OutputNames.Of(reason.Unlifted)}; {GateText.LiftedBy(suppression).In(Language)})", Style.Faint);
        if (reason.Verdict is GateVerdict.NeedsApproval or GateVerdict.Deny) _page.Write($" — {GateText.Remedy(reason.Remedy).In(Language)}", Style.Faint);
        if (reason.ApprovedBy is { } approval) _page.Write($" ({GateText.ApprovedBy(approval).In(Language)})", Style.Faint);
    }

    /// <summary>Of the gravest the first is the one to go on with.</summary>
    private void Remember(GateVerdict verdict, string? path, string? rule)
    {
        if (verdict > _first.Verdict) _first = (verdict, path, rule);
    }

    private static Style StyleOf(GateVerdict verdict) => verdict switch
    {
        GateVerdict.Allow => Style.Added,
        GateVerdict.NeedsApproval => Style.Warning,
        _ => Style.Error,
    };
}
