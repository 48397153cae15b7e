using ComplianceLint.Registries.Sealing;
using ComplianceLint.Tests.Spans;
using Xunit;

namespace ComplianceLint.Tests.Registries;

/// <summary>Sealed and plain, the same terms stand at the same places; the seal sees more only where a term is written in another way.</summary>
public sealed class SealedTermsAreThePlainOnes
{
    [Fact]
    public void In_any_draft_for_any_list() => Dice.Check(600, Make, Check, draft => $"{draft.Path}\n{draft.Text}\nseed {draft.Seed}");

    private static Draft Make(Dice dice)
    {
        var newLine = Drafts.NewLine(dice);
        return dice.Once(3)
            ? new Draft("a.json", Drafts.JsonPost(dice).Text, dice.Roll(int.MaxValue))
            : new Draft("a.md", (Drafts.FrontMatter(dice, newLine) + MarkdownBody.Write(dice, newLine)).Text, dice.Roll(int.MaxValue));
    }

    private static void Check(Draft draft)
    {
        var post = PostDocument.Parse(new SourceText(draft.Path, draft.Text), ParseOptions.Default).Posts[0];
        var terms = TermsOf(post, new Random(draft.Seed));
        if (terms.Count == 0) return;
        var plain = PlainHits(post, terms);
        var registry = Seal.Registry(terms);
        var found = SealedMatcher.Find(registry.SealedTerms!, post.Text, post.ElementSpan).ToHashSet();

        Assert.Empty(plain.Except(found).Select(hit => post.Text.Substring(hit.Start, hit.Length)));
        Assert.All(found.Except(plain), hit => Assert.True(IsInCompound(post, hit.Start) || IsOtherWriting(post.Text.Substring(hit.Start, hit.Length), terms), $"surplus: {post.Text.Substring(hit.Start, hit.Length)}"));
        Assert.NotEmpty(plain);
    }

    /// <summary>One to three tokens that stand side by side, in other capitals now and then.</summary>
    private static List<string> TermsOf(PostDocument post, Random random)
    {
        var terms = new List<string>();
        var tokens = Enumerable.Range(0, post.Elements.Count).Where(i => post.Elements[i].IsToken).ToList();
        for (var n = 0; n < 12 && tokens.Count > 0; n++)
        {
            var first = tokens[random.Next(tokens.Count)];
            var last = first;
            while (last + 1 < post.Elements.Count && post.Elements[last + 1].IsToken && random.Next(2) == 0) last++;
            var term = post.Text[post.Elements[first].Start..post.Elements[last].End];
            if (random.Next(2) == 0) term = term.ToUpperInvariant();
            if (!term.Contains('\n') && !term.Contains('\r') && !term.Contains(" #") && term == term.Trim() && Seal.Key.Seal(new SourceText("", term)).Failures.Count == 0 && PlainHits(post, [term]).Count > 0) terms.Add(term);
        }

        return terms;
    }

    private static HashSet<(int Start, int Length)> PlainHits(PostDocument post, IReadOnlyList<string> terms)
    {
        var hits = new HashSet<(int, int)>();
        var rule = new Rule
        {
            Id = "uji/biasa", Title = new("", ""), Severity = Severity.Error, WeakSeverity = Severity.Error,
            Message = new("", ""), Why = new("", ""), Advice = new("", ""),
        };
        RuleSet.Create([], analyzers: [(rule, new Plain(terms, hit => hits.Add(hit.Context.RangeOf(hit.First, hit.Last))))]).Analyze(post, TestRules.Options);
        return hits;
    }

    /// <summary>The letters and digits of a term, whatever signs, accents and affixes are around them.</summary>
    private static bool IsOtherWriting(string text, IEnumerable<string> terms) => terms.Any(term => Letters(text).Contains(Letters(term)[1..], StringComparison.Ordinal));

    private static string Letters(string text) => BareWords.Of(ComplianceLint.Text.Fold.String(text)).Replace(SealedHash.SeparatorText, "", StringComparison.Ordinal);

    private static bool IsInCompound(PostDocument post, int start)
    {
        var from = start;
        while (from > 0 && !char.IsWhiteSpace(post.Text[from - 1])) from--;
        var to = start;
        while (to < post.Text.Length && !char.IsWhiteSpace(post.Text[to])) to++;
        return post.Elements.Any(element => element.IsToken && element.Start >= from && element.Start <= start
            && (element.Kind is ElementKind.Link or ElementKind.Email or ElementKind.Mention or ElementKind.Hashtag
                || post.Text.AsSpan(from, to - from).ContainsAny('-', '_')));
    }

    private sealed class Plain(IReadOnlyList<string> terms, Action<TermHit> found) : PostAnalyzer
    {
        public override void Initialize(AnalysisContext context) =>
            context.RegisterTerms(terms.Select(term => new Term(term)), TextScope.Everything, found);
    }

    private sealed record Draft(string Path, string Text, int Seed);
}
