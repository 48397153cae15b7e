using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Findings;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.LanguageServer.Sessions;
using ComplianceLint.Workspace;

namespace ComplianceLint.LanguageServer.Runs;

/// <summary>Lints all folders, on threads of its own: the working thread is for who writes.</summary>
internal sealed class RunWork(ServerSettings settings, RunOrder order, ClientFeatures features, RulePages pages)
{
    /// <summary>A text that stands in a hundred posts would otherwise be a hundred entries with a hundred places each.</summary>
    private const int MostPlaces = 20;

    private readonly CappedFindings _findings = new(order.Most);
    private readonly Dictionary<string, TextKey> _texts = new(StringComparer.Ordinal);
    private readonly RunResult _result = new();
    private TextDocument? _lastRead;

    /// <param name="tell">Takes how much is done, from 0 to 1.</param>
    /// <param name="cancellation">Ends the run.</param>
    public async Task<RunResult> RunAsync(Action<double> tell, CancellationToken cancellation)
    {
        var runs = order.Folders.Select(folder => new FolderRun(folder, order.Open, file => order.FolderOf(file) == folder.WorkingDirectory, settings.Now)
        {
            Channels = settings.Channels,
            // One for who writes.
            Jobs = Math.Max(1, Environment.ProcessorCount - 1),
        }).ToList();
        var (done, all) = (0.0, Math.Max(1, runs.Sum(run => run.Drafts.Count)));
        foreach (var run in runs)
        {
            foreach (var failure in run.Failures) Add(run, failure);
            await foreach (var linted in run.LintAsync(cancellation))
            {
                Add(run, linted);
                tell((done += linted.Share) / all);
            }

            Finish(run);
            _result.Drafts += run.Drafts.Count;
        }

        (_result.Files, _result.LeftOut) = _findings.Finish();
        foreach (var (file, findings) in _result.Files) findings.Text = _texts.TryGetValue(file, out var key) ? key : null;
        return _result;
    }

    private void Add(FolderRun run, LintedDraft linted)
    {
        foreach (var failure in linted.Failures.Concat(linted.Analyses.SelectMany(analysis => analysis.Failures)).Distinct()) Add(run, failure);
        foreach (var analysis in linted.Analyses) _result.Summary.Add(analysis);
        if (order.Open.ContainsKey(linted.Draft.File) || linted.Analyses.Count == 0) return;
        var source = linted.Analyses[0].Post.Source;
        if (!source.IsStretch) _texts[linted.Draft.File] = TextKey.Of(source.Text);
        var positions = new TextPositions(source.Text, features.Encoding);
        var mapper = MapperOf(linted.Draft.Options, linted.Draft.File, (of, span) => ReferenceEquals(of, source) ? RangeIn(positions, of, span) : RangeIn(new TextPositions(of.Text, features.Encoding), of, span));
        foreach (var item in linted.Analyses.SelectMany(mapper.Map)) _findings.Add(linted.Draft.File, item);
    }

    /// <summary>A stretch of a long file begins at the start of a line.</summary>
    private static LspRange RangeIn(TextPositions positions, SourceText source, TextSpan span)
    {
        var (start, end) = (positions.PositionOf(span.Start), positions.PositionOf(span.End));
        var before = source.FirstLine - 1;
        return new LspRange(start with { Line = start.Line + before }, end with { Line = end.Line + before });
    }

    private void Add(FolderRun run, Failure failure)
    {
        _result.Summary.AddFailure();
        if (run.FileOf(failure.Path) is not { } file || order.Open.ContainsKey(file)) return;
        _findings.Add(file, FailureMapper.Of(Read(file), failure, order.LanguageFor(null)));
    }

    private void Finish(FolderRun run)
    {
        var (findings, failures) = run.Finish();
        foreach (var failure in failures) Add(run, failure);
        foreach (var (options, diagnostic) in findings)
        {
            _result.Summary.Add(diagnostic);
            if (diagnostic.Status != DiagnosticStatus.Open) continue;
            if (!diagnostic.IsAboutFile) _result.AcrossPosts++;
            Add(run, options, diagnostic);
        }
    }

    private void Add(FolderRun run, WorkspaceOptions options, RunDiagnostic diagnostic)
    {
        var places = diagnostic.Locations.Take(MostPlaces).Select(location => (File: run.FileOf(location.Path), location.Span)).Where(place => place.File is not null)
            .Select(place => (File: place.File!, place.Span, Range: Read(place.File!).Positions.RangeOf(place.Span))).ToList();
        // Who has the file open is told of its own faults as ever.
        if (diagnostic.IsAboutFile) places = [.. places.Take(1).Where(place => !order.Open.ContainsKey(place.File))];
        foreach (var place in places)
        {
            var others = places.Where(other => other != place).Select(other => new RelatedInformation(new LspLocation(DocumentUri.Of(other.File), other.Range), diagnostic.Rule.Title.In(order.LanguageFor(options.Configuration.Messages))));
            _findings.Add(place.File, MapperOf(options, place.File, (_, _) => default).Of(diagnostic, place.Range, [.. others]), place.Span);
        }
    }

    /// <summary>The text of a file; a broken one has a failure after the other.</summary>
    private TextDocument Read(string file)
    {
        if (_lastRead?.File == file) return _lastRead;
        var text = order.Open.TryGetValue(file, out var open) ? open : FolderRun.Read(file) ?? "";
        _texts[file] = TextKey.Of(text);
        return _lastRead = new TextDocument(DocumentUri.Of(file), "", 0, text, features.Encoding);
    }

    private DiagnosticMapper MapperOf(WorkspaceOptions options, string file, Func<SourceText, TextSpan, LspRange> rangeOf) =>
        new(options, order.LanguageFor(options.Configuration.Messages), DocumentUri.Of(file), rangeOf, features, pages);
}
