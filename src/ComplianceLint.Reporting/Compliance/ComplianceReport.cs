namespace ComplianceLint.Reporting.Compliance;

/// <summary>What a report for reviewers says about a whole run, added up as the posts come; of the posts themselves it keeps no text.</summary>
internal sealed class ComplianceReport
{
    private readonly SortedDictionary<string, RuleTally> _rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ChannelFit> _fits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _anchors = new(StringComparer.Ordinal);
    private readonly List<LiftedFinding> _lifted = [];
    private readonly List<RunDiagnostic> _acrossPosts = [];
    private readonly List<Failure> _failures = [];
    private readonly RunRecorder _recorder = new();

    public RunScore Score { get; } = new();

    public ClauseChecks Checks { get; } = new();

    public FieldCoverage Coverage { get; } = new();

    public FindingTally Findings { get; } = new();

    public int Posts { get; private set; }

    /// <summary>Posts by what they need: those with an open error, else with another open finding, else with a question.</summary>
    public (int Errors, int Findings, int Questions) PostsWith { get; private set; }

    public Breakdown ByChannel { get; } = new();

    public Breakdown ByAccount { get; } = new();

    public Breakdown ByAuthor { get; } = new();

    public Breakdown ByMonth { get; } = new();

    public IEnumerable<RuleTally> Rules => _rules.Values;

    public IEnumerable<ChannelFit> Fits => _fits.Values;

    public MediaTally Media { get; } = new();

    public IReadOnlyList<LiftedFinding> Lifted => _lifted;

    public IReadOnlyList<RunDiagnostic> AcrossPosts => _acrossPosts;

    public IReadOnlyList<Failure> Failures => _failures;

    /// <summary>The first and the last day on which a post is to appear; null without a post.</summary>
    public (DateOnly First, DateOnly Last)? Period { get; private set; }

    /// <summary>Takes a post.</summary>
    /// <returns>What the report says of it, and the name of each finding inside of the report.</returns>
    public (PostFacets Post, IReadOnlyList<string> Anchors) Add(Analysis analysis)
    {
        var post = PostFacets.Of(analysis, ++Posts);
        Score.Add(analysis);
        _recorder.Add(analysis);
        Checks.Add(analysis);
        Coverage.Add(analysis);
        ByChannel.Add(post.Channels, analysis);
        ByAccount.Add(post.Accounts, analysis);
        ByAuthor.Add(post.Authors, analysis);
        ByMonth.Add([post.Month], analysis);
        Media.Add(analysis.Media, post);
        foreach (var counts in analysis.Counts.GroupBy(count => count.Channel)) FitOf(counts.Key).Add([.. counts], post);
        Period = Period is var (first, last) ? (post.Day < first ? post.Day : first, post.Day > last ? post.Day : last) : (post.Day, post.Day);
        _failures.AddRange(analysis.Failures);
        return (post, AddFindings(analysis, post));
    }

    public void Add(RunDiagnostic diagnostic)
    {
        Findings.Add(diagnostic);
        _recorder.Add(diagnostic);
        RuleOf(diagnostic.Rule).Add(diagnostic);
        _acrossPosts.Add(diagnostic);
        if (diagnostic.Status == DiagnosticStatus.Open) return;
        var place = diagnostic.Locations[0];
        _lifted.Add(new LiftedFinding(diagnostic.Rule, diagnostic.Message, Deciding(diagnostic.Suppressions), new FindingPlace("", $"{SensitiveSpans.Mask(place.Path)}:{place.Start.Line}")));
    }

    public void Add(Failure failure) => _failures.Add(failure);

    /// <summary>The run beside those before it.</summary>
    public Trend TrendOf(TrendQuery query, RunSummary summary, RunHeader header) =>
        Trend.Of(query, _recorder.Finish(summary, header.Now, header.ToolVersion, header.RuleSetDigest, query.History));

    private string[] AddFindings(Analysis analysis, PostFacets post)
    {
        var anchors = new string[analysis.Diagnostics.Count];
        var mine = new FindingTally();
        for (var i = 0; i < anchors.Length; i++)
        {
            var diagnostic = analysis.Diagnostics[i];
            anchors[i] = AnchorOf(diagnostic.Fingerprint);
            Findings.Add(diagnostic);
            mine.Add(diagnostic);
            var line = analysis.Post.Source.PositionOf(diagnostic.Span.Start).Line;
            RuleOf(diagnostic.Rule).Add(diagnostic, post, anchors[i], line);
            if (diagnostic.Status != DiagnosticStatus.Open) _lifted.Add(new LiftedFinding(diagnostic.Rule, diagnostic.Message, Deciding(diagnostic.Suppressions), new FindingPlace(anchors[i], $"{post.Path}:{line}")));
        }

        var (errors, findings, questions) = PostsWith;
        PostsWith = mine[Severity.Error] > 0 ? (errors + 1, findings, questions) : mine.Open > 0 ? (errors, findings + 1, questions) : mine.Questions > 0 ? (errors, findings, questions + 1) : PostsWith;
        return anchors;
    }

    /// <summary>The fingerprint, which stays when the post moves; equal findings of equal posts are numbered.</summary>
    private string AnchorOf(string fingerprint)
    {
        var occurrence = _anchors[fingerprint] = _anchors.GetValueOrDefault(fingerprint) + 1;
        return occurrence == 1 ? $"f-{fingerprint}" : $"f-{fingerprint}-{occurrence}";
    }

    private static Suppression Deciding(IReadOnlyList<Suppression> suppressions) => suppressions.MinBy(suppression => suppression.Kind)!;

    private RuleTally RuleOf(Rule rule) => _rules.TryGetValue(rule.Id, out var tally) ? tally : _rules[rule.Id] = new RuleTally(rule);

    private ChannelFit FitOf(Channel channel) => _fits.TryGetValue(channel.Name, out var fit) ? fit : _fits[channel.Name] = new ChannelFit(channel);
}
