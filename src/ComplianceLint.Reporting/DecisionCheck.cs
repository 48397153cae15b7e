using System.Globalization;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting;

/// <summary>Holds a run of the gate against a decision of then, and says for people what changed.</summary>
public sealed class DecisionCheck : IReporter
{
    private readonly TextWriter _output;
    private readonly ReportSettings _settings;
    private readonly StoredDecision _stored;
    private readonly string _path;
    private readonly Page _page;
    private readonly TextFailures _failures = new();
    private readonly Dictionary<(string Path, int Index), (string Content, GateVerdict Decision)> _left;
    private int _changes;

    /// <param name="output">Receives the text.</param>
    /// <param name="settings">What is known of the run.</param>
    /// <param name="stored">The decision of then.</param>
    /// <param name="path">The path of its document.</param>
    public DecisionCheck(TextWriter output, ReportSettings settings, StoredDecision stored, string path)
    {
        (_output, _settings, _stored, _path, _page) = (output, settings, stored, path, new Page(settings.Color));
        _left = new(stored.Posts);
        var header = settings.Header;
        WriteChange(DecisionText.Engine, stored.ToolVersion, header.ToolVersion);
        WriteChange(DecisionText.Rules, stored.RuleSetDigest, header.RuleSetDigest);
        WriteChange(DecisionText.Policy, stored.PolicyDigest, header.PolicyDigest ?? "");
        // Whoever asks about another time knows that it is another.
        if (stored.Now != header.Now) WriteLine(DecisionText.Clock, Time(stored.Now), Time(header.Now));
    }

    /// <summary>True once the run has ended, everything was as it was then, and the decisions are the same.</summary>
    public bool Holds { get; private set; }

    private Language Language => _settings.Header.Language;

    /// <inheritdoc/>
    public void Report(GateDecision decision)
    {
        foreach (var failure in decision.Analysis.Failures) _failures.Add(failure);
        var key = (decision.Analysis.Mask(decision.Analysis.Post.Source.Path), decision.Analysis.Post.Index);
        if (!_left.Remove(key, out var then)) WriteChange(key, DecisionText.New);
        else if (then.Content != decision.Content) WriteChange(key, DecisionText.OtherContent(then.Decision, decision.Verdict));
        else if (then.Decision != decision.Verdict) WriteChange(key, DecisionText.SameContent(then.Decision, decision.Verdict));
    }

    /// <inheritdoc/>
    public void Report(GateReason reason)
    {
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
        foreach (var key in _left.Keys.OrderBy(post => post.Path, StringComparer.Ordinal).ThenBy(post => post.Index)) WriteChange(key, DecisionText.Gone);
        _failures.Write(_page, Language);
        Holds = _changes == 0 && summary.Verdict == _stored.Decision;
        _page.Write(SensitiveSpans.Mask(_path), Style.Strong).Write(": ")
            .Line((Holds ? DecisionText.Holds(_stored.Decision, summary.Posts) : DecisionText.Outdated(_stored.Decision, summary.Verdict)).In(Language), Holds ? Style.Added : Style.Error);
        _page.MoveTo(_output);
        _output.Flush();
    }

    private void WriteChange(LocalizedText what, string then, string now)
    {
        if (string.Equals(then, now, StringComparison.Ordinal)) return;
        _changes++;
        WriteLine(what, then, now);
    }

    private void WriteLine(LocalizedText what, string then, string now) =>
        _page.Indent(2).Write(what.In(Language), Style.Strong).Write(": ").Line(DecisionText.ThenAndNow(then, now).In(Language));

    private void WriteChange((string Path, int Index) post, LocalizedText change)
    {
        _changes++;
        _page.Indent(2).Write(post.Path, Style.Strong);
        if (post.Index > 0) _page.Write(" ").Write(DecisionText.Post(post.Index).In(Language));
        _page.Write(": ").Line(change.In(Language)).MoveTo(_output);
    }

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
