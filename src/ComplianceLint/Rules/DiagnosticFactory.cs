using ComplianceLint.Posts;
using ComplianceLint.Suppressions;

namespace ComplianceLint.Rules;

/// <summary>Makes diagnostics of findings: place, message, mask, severity, fingerprint, order.</summary>
internal static class DiagnosticFactory
{
    private static readonly Comparer<(CompiledRule Rule, Finding Finding)> ByRule = Comparer<(CompiledRule Rule, Finding Finding)>.Create(CompareFindings);
    private static readonly Comparer<Diagnostic> ByPlace = Comparer<Diagnostic>.Create(Compare);
    private static readonly IReadOnlySet<Rule> NoRules = System.Collections.Frozen.FrozenSet<Rule>.Empty;

    public static AnalysisOutcome Create(PostContext context, IReadOnlyList<CompiledRule> timedOut, RuleSet rules, Presence presence)
    {
        var post = context.Post;
        var findings = YieldedFindings.Drop(context, WithoutOverlaps(context.Findings));
        var textMask = TextMask.Of(context, findings);
        var diagnostics = new List<Diagnostic>(findings.Count + post.Faults.Count);
        HashSet<Rule>? failed = null, review = null;
        foreach (var (rule, finding) in findings)
        {
            if (finding.IsReview) (review ??= []).Add(rule.Rule);
            else (failed ??= []).Add(rule.Rule);
            diagnostics.Add(Create(context, rule, finding, textMask));
        }

        foreach (var fault in post.Faults) diagnostics.Add(Create(context, fault, textMask));
        StableOrder.Sort(diagnostics, ByPlace);
        var lifted = SuppressionPass.Run(new SuppressionScope(context, rules, presence, timedOut), diagnostics);
        if (lifted.Faults.Count > 0)
        {
            foreach (var fault in lifted.Faults) diagnostics.Add(Create(context, fault, textMask));
            StableOrder.Sort(diagnostics, ByPlace);
        }

        Fingerprints.Set(context, diagnostics, textMask);
        return new AnalysisOutcome
        {
            Diagnostics = diagnostics,
            Failures = FailuresOf(context, timedOut),
            Failed = failed ?? NoRules,
            ForReview = review ?? NoRules,
            Incomplete = timedOut.Count == 0 && context.Exceptions.Count == 0
                ? NoRules
                : timedOut.Concat(context.Exceptions.Keys).Select(rule => rule.Rule).ToHashSet(),
            Mask = textMask,
            OfRun = lifted.OfRun,
        };
    }

    private static Diagnostic Create(PostContext context, CompiledRule rule, Finding finding, TextMask mask)
    {
        var match = finding.Text is { } range ? mask.Read(range.Start, range.Length) : null;
        var zone = finding.Text is { } place ? ZoneAt(context.Post, place.Start) : Zone.Field;
        var isSensitive = finding.Text is { } found && mask.TouchesRange(found.Start, found.Length);
        // A message that says more about a sealed term than that it is there would say too much.
        var isSecret = finding.Text is { } secret && context.Secrets.Touches(secret.Start, secret.Start + secret.Length);
        return new Diagnostic
        {
            Rule = rule.Rule,
            Severity = rule.SeverityOf(context, finding),
            Span = finding.Text is { } text ? context.Post.ToSource(text.Start, text.Length) : new TextSpan(finding.Anchor ?? context.Post.Anchor, 0),
            Template = isSecret && finding.Arguments.Count > 0 ? rule.Rule.Title : rule.Rule.Message,
            Arguments = isSecret ? Messages.NoArguments : FindingMask.Arguments(finding.Arguments, mask, isSensitive ? finding.Text : null),
            MaskText = mask.Hiding,
            IsReview = finding.IsReview,
            Related = isSecret ? [] : FindingMask.Related(finding.Related, mask.Hiding),
            Match = match,
            Sensitive = isSensitive,
            Zone = zone & (Zone.Containers | Zone.Quoted | Zone.Code | Zone.Url | Zone.Comment),
            Channel = finding.Channel ?? (finding.Text is { } at ? context.Post.ChannelAt(at.Start) : null),
            Evidence = isSecret ? null : finding.Evidence,
            Fixes = Discretion.Fixes(context, FindingMask.Fixes(finding.Fixes, isSensitive ? match : null, mask.Hiding)),
            TextStart = finding.Text?.Start ?? -1,
        };
    }

    private static Diagnostic Create(PostContext context, FieldFault fault, TextMask mask)
    {
        var rule = EngineRules.Find(fault.Code)!;
        var match = fault.Match is { Length: > 0 } written ? mask.ReadAt(fault.Span, written) : null;
        return new Diagnostic
        {
            Rule = rule,
            Severity = rule.Severity,
            Span = fault.Span,
            Template = fault.Message,
            MaskText = mask.Hiding,
            Match = match,
            Sensitive = match is not null && !string.Equals(match, fault.Match, StringComparison.Ordinal),
            Zone = fault.Zone,
            Fixes = Discretion.Fixes(context, FindingMask.Fixes(fault.Fixes, hide: mask.Hiding)),
            TextStart = -1,
        };
    }

    /// <summary>Of overlapping findings of one rule the first and longest stays, of equal ones the first that was reported: “konon katanya”, not “konon” as well.</summary>
    private static List<(CompiledRule Rule, Finding Finding)> WithoutOverlaps(List<(CompiledRule Rule, Finding Finding)> findings)
    {
        if (findings.Count < 2) return findings;
        var kept = new List<(CompiledRule Rule, Finding Finding)>(findings.Count);
        StableOrder.Sort(findings, ByRule);
        foreach (var candidate in findings)
        {
            if (kept.Count == 0 || kept[^1].Rule != candidate.Rule || !Overlap(kept[^1].Finding, candidate.Finding)) kept.Add(candidate);
        }

        return kept;
    }

    private static int CompareFindings((CompiledRule Rule, Finding Finding) a, (CompiledRule Rule, Finding Finding) b)
    {
        if (a.Rule != b.Rule) return a.Rule.Index.CompareTo(b.Rule.Index);
        var byChannel = string.CompareOrdinal(a.Finding.Channel, b.Finding.Channel);
        if (byChannel != 0) return byChannel;
        var (first, second) = (a.Finding.Text ?? (-1, 0), b.Finding.Text ?? (-1, 0));
        return first.Start != second.Start ? first.Start.CompareTo(second.Start) : second.Length.CompareTo(first.Length);
    }

    private static bool Overlap(Finding earlier, Finding later) =>
        earlier.Text is { } first && later.Text is { } second && string.Equals(earlier.Channel, later.Channel, StringComparison.Ordinal)
        && second.Start < first.Start + first.Length;

    private static int Compare(Diagnostic a, Diagnostic b)
    {
        var byPlace = a.Span.CompareTo(b.Span);
        if (byPlace != 0) return byPlace;
        var byRule = string.CompareOrdinal(a.Rule.Id, b.Rule.Id);
        return byRule != 0 ? byRule : string.CompareOrdinal(a.Channel, b.Channel);
    }

    private static Zone ZoneAt(PostDocument post, int start) => post.ElementSpan[ElementAt(post, start)].Zone;

    /// <summary>The last element that begins at or before an offset of the text.</summary>
    internal static int ElementAt(PostDocument post, int start)
    {
        int low = 0, high = post.ElementSpan.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (post.ElementSpan[middle].Start <= start) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private static IReadOnlyList<Failure> FailuresOf(PostContext context, IReadOnlyList<CompiledRule> timedOut)
    {
        if (timedOut.Count == 0 && context.Exceptions.Count == 0) return [];
        var path = context.Post.Source.Path;
        var position = context.Post.Source.PositionOf(context.Post.Span.Start);
        return
        [
            .. timedOut.Select(rule => new Failure(EngineRules.RuleFailed, path,
                new($"Aturan {rule.Rule.Id} tidak selesai dalam batas waktu.", $"Rule {rule.Rule.Id} ran out of time."), position, rule.Rule.Id)),
            .. context.Exceptions.OrderBy(entry => entry.Key.Index).Select(entry => new Failure(EngineRules.RuleFailed, path,
                new($"Aturan {entry.Key.Rule.Id} gagal ({entry.Value.GetType().Name}).", $"Rule {entry.Key.Rule.Id} failed ({entry.Value.GetType().Name})."),
                position, entry.Key.Rule.Id)),
        ];
    }
}
