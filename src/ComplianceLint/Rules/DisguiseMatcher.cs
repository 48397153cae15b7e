namespace ComplianceLint.Rules;

/// <summary>Walks the trie of all terms along the edges of disguised words, and the plain words beside them.</summary>
internal sealed class DisguiseMatcher(TermTrie trie, List<DisguiseEdge> edges, TermMatcher matcher)
{
    public void Run(PostContext context, TimeGuard guard)
    {
        var edge = 0;
        for (var i = 0; i < context.Words.Length && edge < edges.Count; i++)
        {
            if (i % 1024 == 0 && guard.IsOver) return;
            while (edge < edges.Count && edges[edge].First < i) edge++;
            Walk(context, i, i, 0, edge, isDisguised: false);
        }
    }

    /// <param name="context">The post.</param>
    /// <param name="first">Where the term begins.</param>
    /// <param name="at">The next token.</param>
    /// <param name="node">What was read of the term.</param>
    /// <param name="edge">The first edge that does not begin before the next token.</param>
    /// <param name="isDisguised">True when an edge was taken; plain terms are found elsewhere.</param>
    private void Walk(PostContext context, int first, int at, int node, int edge, bool isDisguised)
    {
        if (at >= context.Words.Length) return;
        while (edge < edges.Count && edges[edge].First < at) edge++;
        Take(context, first, at, context.Words[at], node, edge, isDisguised);
        for (var i = edge; i < edges.Count && edges[i].First == at; i++) Take(context, first, edges[i].Last, edges[i].Word, node, i, isDisguised: true);
    }

    private void Take(PostContext context, int first, int last, int word, int node, int edge, bool isDisguised)
    {
        if (word == 0) return;
        var next = node == 0 ? trie.Root(word) : trie.Next(node, word);
        if (next == 0) return;
        if (isDisguised)
        {
            foreach (ref readonly var end in trie.EndsAt(next))
            {
                if (end.Term.Disguised) matcher.Report(context, end, first, last);
            }
        }

        Walk(context, first, last + 1, next, edge, isDisguised);
    }
}
