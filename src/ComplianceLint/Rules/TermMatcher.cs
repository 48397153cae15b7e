namespace ComplianceLint.Rules;

/// <summary>Walks a post's tokens through the trie of all terms and calls the rules whose terms stand there.</summary>
/// <remarks>Hot: one look at each token, whatever the number of rules.</remarks>
internal sealed class TermMatcher(TermTable table, TermRegistration[] registrations, int needs)
{
    /// <summary>How many tokens pass between two looks at the clock.</summary>
    private const int ClockInterval = 1024;

    /// <summary>How many places of a sentence, each perhaps with many terms.</summary>
    private const int PlaceInterval = 256;

    private readonly TermTrie _trie = table.Trie;
    private readonly int[] _rules = [.. registrations.Select(registration => registration.Rule.Index)];
    private readonly DisguiseEdges _disguises = new(table.Disguises);

    /// <summary>Fills in the words of a post, and says which kinds of text it has.</summary>
    public Presence ReadWords(PostDocument post, Span<int> words)
    {
        var presence = default(Presence);
        var text = post.Text.AsSpan();
        var elements = post.ElementSpan;
        for (var i = 0; i < elements.Length; i++)
        {
            ref readonly var element = ref elements[i];
            if (!element.IsToken)
            {
                words[i] = 0;
                continue;
            }

            if (element.Kind != ElementKind.Punctuation) presence.Add(element);
            words[i] = table.Find(element.Payload, text.Slice(element.Start, element.Length));
        }

        return presence;
    }

    public void Run(PostContext context, TimeGuard guard)
    {
        var words = context.Words;
        if (!_disguises.IsEmpty && _disguises.Find(context.Post, guard) is { } edges) new DisguiseMatcher(_trie, edges, this).Run(context, guard);
        var elements = context.Post.ElementSpan;
        using var sentence = new SentenceHits(needs);
        for (var i = 0; i < words.Length; i++)
        {
            if (i % ClockInterval == 0 && guard.IsOver) return;
            if (!elements[i].IsToken)
            {
                ReportSentence(context, sentence, guard);
                continue;
            }

            sentence.See(elements[i].Kind);
            if (words[i] != 0) MatchAt(words, i, sentence);
            if (table.HasParts && elements[i] is { IsOdd: true, Kind: ElementKind.Word }) sentence.Add(new SeenNode(0, i, i));
        }

        ReportSentence(context, sentence, guard);
    }

    private void MatchAt(ReadOnlySpan<int> words, int first, SentenceHits sentence)
    {
        var word = words[first];
        var node = _trie.Root(word);
        for (var last = first; node != 0;)
        {
            var seen = _trie[node];
            if (seen.NeedCount > 0) sentence.Fulfil(seen.Needs);
            if (seen.EndCount > 0) sentence.Add(new SeenNode(node, first, last));
            if (seen.EdgeCount == 0 || ++last == words.Length || (word = words[last]) == 0) return;
            node = seen.Next(word);
        }
    }

    /// <summary>Calls the rules once a sentence has been seen as a whole: of ten steps of sequences nine stand alone.</summary>
    private void ReportSentence(PostContext context, SentenceHits sentence, TimeGuard guard)
    {
        for (var i = 0; i < sentence.Nodes.Length; i++)
        {
            if (i % PlaceInterval == PlaceInterval - 1 && guard.IsOver) return;
            var (node, first, last) = sentence.Nodes[i];
            if (node == 0)
            {
                MatchParts(context, first);
                continue;
            }

            var seen = _trie[node];
            var needs = seen.EndNeeds;
            for (var at = 0; at < needs.Length; at++)
            {
                if (!sentence.Has(needs[at])) continue;
                ref readonly var end = ref _trie.EndsOf(seen)[at];
                // Half of what is left is for rules that the post does not concern: told without a look at rule and term.
                if (context.IsUnwanted(_rules[end.Registration]) || (end.More is { } more && !sentence.Has(more))) continue;
                Report(context, end, first, last);
            }
        }

        sentence.Clear();
    }

    /// <summary>A word with hyphens is looked through part by part for the terms that ask for it.</summary>
    private void MatchParts(PostContext context, int index)
    {
        var text = context.TextOf(context.Post.ElementSpan[index]);
        if (!text.ContainsAny('-', '‐', '‑')) return;
        var before = 0;
        foreach (var range in text.SplitAny('-', '‐', '‑'))
        {
            var part = text[range];
            var word = table.Find(Text.Fold.Hash(part), part);
            // “kura-kura” is one hit.
            if (word == 0 || word == before) continue;
            before = word;
            foreach (ref readonly var end in _trie.EndsAt(_trie.Root(word)))
            {
                if (end.Term.Parts) Report(context, end, index, index, part);
            }
        }
    }

    /// <summary>Calls the rule of a term that stands at a row of tokens, if its scope and the letters' case are right.</summary>
    public void Report(PostContext context, in TermEnd end, int first, int last) => Report(context, end, first, last, default);

    private void Report(PostContext context, in TermEnd end, int first, int last, ReadOnlySpan<char> part)
    {
        var registration = registrations[end.Registration];
        if (!IsInScope(context, registration.Scope, first, last) || !HasCase(context, end.Term, first, last, part)) return;
        if (!registration.Rule.IsWanted(context)) return;
        context.Run(registration.Rule, registration.Action, new TermHit(context, first, last, end.Term));
    }

    private static bool IsInScope(PostContext context, TextScope scope, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!scope.Includes(context.Post.ElementSpan[i])) return false;
        }

        return true;
    }

    /// <param name="context">The post.</param>
    /// <param name="term">The term.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="last">Its last token.</param>
    /// <param name="part">The part of a hyphenated word that is the term; empty when the tokens are.</param>
    private static bool HasCase(PostContext context, Term term, int first, int last, ReadOnlySpan<char> part)
    {
        var (start, length) = context.RangeOf(first, last);
        var written = part.IsEmpty ? context.Post.Text.AsSpan(start, length) : part;
        if (term.ExactCase && !HasLetters(written, term)) return false;
        if (term.ProperNames == ProperNames.Match) return true;
        return context.IsProperName(first) == (term.ProperNames == ProperNames.Only);
    }

    /// <summary>A form holds the term with its letters: “di-PHK-kan”.</summary>
    public static bool HasLetters(ReadOnlySpan<char> found, Term term) =>
        term.Affixes.Count == 0 ? found.SequenceEqual(term.Text) : found.Contains(term.Text, StringComparison.Ordinal);
}
