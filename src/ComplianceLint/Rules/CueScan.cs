using ComplianceLint.Text;

namespace ComplianceLint.Rules;

/// <summary>Finds what a cue is known by besides its words: kinds of elements, hosts, quotations, questions, entries of registries.</summary>
internal static class CueScan
{
    /// <param name="cue">The cue.</param>
    /// <param name="context">The post.</param>
    /// <param name="scope">Where it looks.</param>
    /// <param name="hits">Takes what is found.</param>
    public static void Find(Cue cue, PostContext context, TextScope scope, List<CueHit> hits)
    {
        foreach (var kind in cue.Elements) AddElements(cue, context, scope, kind, hits);
        foreach (var tokens in cue.Classes) AddClass(context, scope, tokens, hits);
        if (cue.Hosts is { } hosts) AddLinks(hosts, context, scope, hits);
        if (cue.QuotedWords > 0) AddQuotations(cue.QuotedWords, context, scope, hits);
        if (cue.Questions) AddQuestions(context, scope, hits);
        foreach (var registry in cue.Registries) RegistryNames.Find(context, registry, scope, hits);
    }

    private static void AddElements(Cue cue, PostContext context, TextScope scope, ElementKind kind, List<CueHit> hits)
    {
        if (kind != ElementKind.Word)
        {
            foreach (var i in context.Index.Of(kind)) AddElement(cue, context, scope, i, hits);
            return;
        }

        for (var i = 0; i < context.Post.ElementSpan.Length; i++)
        {
            if (context.Post.ElementSpan[i].Kind == kind) AddElement(cue, context, scope, i, hits);
        }
    }

    private static void AddElement(Cue cue, PostContext context, TextScope scope, int token, List<CueHit> hits)
    {
        ref readonly var element = ref context.Post.ElementSpan[token];
        if (!IsIn(scope, element)) return;
        if (cue.NotIn is { } registry && context.Options.Registry.Contains(registry, context.TextOf(element).ToString()) != false) return;
        hits.Add(new CueHit(token, token));
    }

    /// <summary>An address is none of the institution's words, but a rule that asks for links asks for it.</summary>
    private static bool IsIn(TextScope scope, in Element element) =>
        (scope with { Excluded = scope.Excluded & ~Zone.Url, Language = Language.Unknown }).Includes(element);

    private static void AddClass(PostContext context, TextScope scope, TokenClass tokens, List<CueHit> hits)
    {
        var elements = context.Post.ElementSpan;
        if (TokenClasses.KindOf(tokens) is { } kind && context.Index.Of(kind).IsEmpty) return;
        if (tokens == TokenClass.Acronym)
        {
            foreach (var i in context.Index.Capitals)
            {
                if (scope.Includes(elements[i]) && TokenClasses.LengthAt(context, tokens, i) > 0) hits.Add(new CueHit(i, i));
            }

            return;
        }

        if (tokens == TokenClass.Phone && !context.Post.Identifiers.Any(TokenClasses.IsPhone)) return;
        for (var i = 0; i < elements.Length; i++)
        {
            if (!elements[i].IsToken || !scope.Includes(elements[i])) continue;
            var length = TokenClasses.LengthAt(context, tokens, i);
            if (length == 0) continue;
            hits.Add(new CueHit(i, i + length - 1));
            i += length - 1;
        }
    }

    private static void AddLinks(HostList hosts, PostContext context, TextScope scope, List<CueHit> hits)
    {
        foreach (var i in context.Index.Of(ElementKind.Link))
        {
            var element = context.Post.ElementSpan[i];
            if (IsIn(scope, element) && hosts.Contains(LinkParts.Of(context.TextOf(element)).Host)) hits.Add(new CueHit(i, i));
        }
    }

    private static void AddQuotations(int fewest, PostContext context, TextScope scope, List<CueHit> hits)
    {
        var elements = context.Post.ElementSpan;
        var quoted = 0;
        while (quoted < elements.Length && (elements[quoted].Zone & Zone.Quoted) == 0) quoted++;
        // Most posts quote nobody, and a block quotation begins with its paragraph.
        if (quoted == elements.Length) return;
        for (var i = Math.Max(0, quoted - 1); i + 1 < elements.Length; i++)
        {
            if (!IsOpeningMark(elements, i) || !scope.Includes(elements[i])) continue;
            var words = 0;
            var end = i + 1;
            for (; end < elements.Length && (elements[end].Zone & Zone.Quoted) != 0; end++)
            {
                if (elements[end].Kind == ElementKind.Word) words++;
            }

            if (words >= fewest && end < elements.Length && elements[end].IsToken) hits.Add(new CueHit(i, end));
            i = end - 1;
        }

        AddBlockQuotations(fewest, context, scope with { Excluded = scope.Excluded & ~Zone.Quoted }, hits);
    }

    /// <summary>“&gt; …”: the paragraphs of a block are one quotation without marks.</summary>
    private static void AddBlockQuotations(int fewest, PostContext context, TextScope scope, List<CueHit> hits)
    {
        var elements = context.Post.ElementSpan;
        for (var i = 0; i < elements.Length; i++)
        {
            if (elements[i].Kind != ElementKind.Paragraph || (elements[i].Zone & Zone.Quoted) == 0 || !scope.Includes(elements[i])) continue;
            int words = 0, first = -1, last = -1;
            for (; i < elements.Length && (elements[i].Zone & Zone.Quoted) != 0; i++)
            {
                if (!elements[i].IsToken) continue;
                first = first < 0 ? i : first;
                last = i;
                words += elements[i].Kind == ElementKind.Word ? 1 : 0;
            }

            if (words >= fewest) hits.Add(new CueHit(first, last));
        }
    }

    private static bool IsOpeningMark(ReadOnlySpan<Element> elements, int i) =>
        elements[i].Kind == ElementKind.Punctuation && (elements[i].Zone & Zone.Quoted) == 0 && elements[i + 1].IsToken && (elements[i + 1].Zone & Zone.Quoted) != 0;

    private static void AddQuestions(PostContext context, TextScope scope, List<CueHit> hits)
    {
        var elements = context.Post.ElementSpan;
        foreach (var sentence in context.Index.Of(ElementKind.Sentence))
        {
            var last = elements[sentence].Payload - 1;
            // An emoji or a bracket may stand behind the mark.
            while (last > sentence + 1 && elements[last].Kind is ElementKind.Emoji or ElementKind.Hashtag) last--;
            if (last <= sentence || elements[last].Kind != ElementKind.Punctuation || !scope.Includes(elements[last])) continue;
            if (context.Post.Text[elements[last].Start] == '?') hits.Add(new CueHit(sentence + 1, last));
        }
    }
}
