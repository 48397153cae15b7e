namespace ComplianceLint.Tests.Reporting;

/// <summary>A finding where a text is marked <c>[|…|]</c>, and the file that holds it.</summary>
internal sealed record Finding(Diagnostic Diagnostic, SourceText Source)
{
    public const string Fingerprint = "0123456789abcdef0123456789abcdef";

    public static Rule Rumour { get; } = new()
    {
        Id = "kredibel/kata-rumor",
        Pack = "instansi-pemerintah",
        Title = new("Kata rumor", "Rumour word"),
        Severity = Severity.Warning,
        WeakSeverity = Severity.Warning,
        Clauses = ["prinsip/kredibel"],
        Message = new("“{match}” menyampaikan kabar tanpa sumber.", "“{match}” passes on hearsay."),
        Why = new("Warga percaya pada sumber.", "People trust sources."),
        Advice = new("Sebutkan sumbernya.", "Name the source."),
    };

    public static IReadOnlyDictionary<string, Clause> Clauses { get; } = new Dictionary<string, Clause>(StringComparer.Ordinal)
    {
        ["prinsip/kredibel"] = new(
            "prinsip/kredibel", new("Kredibel", "Credible"), new("Isi dapat dipercaya.", "Content can be trusted.")),
        ["prinsip/santun"] = new(
            "prinsip/santun", new("Santun", "Polite"), new("Bahasa sopan.", "Language is polite.")),
    };

    public static Finding In(
        string marked, DiagnosticStatus status = DiagnosticStatus.Open, Fix[]? fixes = null, string? channel = null, Evidence? evidence = null, bool isReview = false)
    {
        var (text, span) = Unmark(marked);
        var match = span.IsEmpty ? null : text.Substring(span.Start, span.Length);
        var rule = Rumour;
        var diagnostic = new Diagnostic
        {
            Rule = rule,
            Severity = rule.Severity,
            Span = span,
            Template = rule.Message,
            Evidence = evidence,
            IsReview = isReview,
            Match = match,
            Zone = Zone.Body | Zone.Hashtag,
            Channel = channel,
            Suppressions = Lifting(status),
            Fixes = fixes ?? [],
            Fingerprint = Fingerprint,
        };
        return new Finding(diagnostic, new SourceText("drafts/a.md", text));
    }

    /// <summary>A finding in several posts, in a file whose name holds a number of a person.</summary>
    public static RunDiagnostic AcrossPosts(
        int places, DiagnosticStatus status = DiagnosticStatus.Open, Rule? rule = null, Severity severity = Severity.Warning, int line = 1) => new()
    {
        Rule = rule ?? Rumour,
        Severity = severity,
        Message = new("Sama.", "The same."),
        Locations = [.. Enumerable.Range(0, places).Select(i => new PostLocation(
            "drafts/3273014508900001.md", i, new TextSpan(100, 20), new LinePosition(line + i, 5), new LinePosition(line + i + 1, 3)))],
        Suppressions = Lifting(status),
        Fingerprint = Fingerprint,
    };

    private static Suppression[] Lifting(DiagnosticStatus status) => status == DiagnosticStatus.Open ? [] :
        [new(status) { Reason = "Judul resmi.", By = "Humas", Until = new DateOnly(2026, 12, 31), Path = "drafts/a.md", Position = new LinePosition(3, 1) }];

    public static (string Text, TextSpan Span) Unmark(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", start + 1, StringComparison.Ordinal);
        if (marked[start + 1] == '|' && marked[start + 2] == ']') return (marked.Remove(start, 3), new TextSpan(start, 0));
        return (marked.Remove(end, 2).Remove(start, 2), TextSpan.FromBounds(start, end - 2));
    }
}
