namespace ComplianceLint.Rules;

/// <summary>Finds entries of a registry in a text: handles, hashtags, hosts, numbers, and names of one to eight words.</summary>
internal static class RegistryNames
{
    private const int LongestName = 8;

    /// <summary>The tokens of a telephone number with brackets and hyphens.</summary>
    private const int LongestNumber = 9;

    public static void Find(PostContext context, RegistryKind registry, TextScope scope, List<CueHit> hits)
    {
        switch (registry)
        {
            case RegistryKind.Accounts:
                FindElements(context, registry, ElementKind.Mention, scope, hits);
                break;
            case RegistryKind.Hashtags:
                FindElements(context, registry, ElementKind.Hashtag, scope, hits);
                break;
            case RegistryKind.Domains:
                FindElements(context, registry, ElementKind.Link, scope, hits);
                break;
            case RegistryKind.Contacts:
                FindElements(context, registry, ElementKind.Email, scope, hits);
                FindPhones(context, scope, hits);
                break;
            default:
                FindNames(context, registry, scope, hits);
                break;
        }
    }

    private static void FindElements(PostContext context, RegistryKind registry, ElementKind kind, TextScope scope, List<CueHit> hits)
    {
        var wide = scope with { Excluded = scope.Excluded & ~Zone.Url, Language = Language.Unknown };
        foreach (var i in context.Index.Of(kind))
        {
            var element = context.Post.ElementSpan[i];
            if (wide.Includes(element) && context.Options.Registry.Contains(registry, context.TextOf(element).ToString()) == true) hits.Add(new CueHit(i, i));
        }
    }

    private static void FindPhones(PostContext context, TextScope scope, List<CueHit> hits)
    {
        var elements = context.Post.ElementSpan;
        var behind = 0;
        foreach (var i in context.Index.Of(ElementKind.Number))
        {
            if (i < behind || !scope.Includes(elements[i])) continue;
            // An area code may stand in brackets: “(0274) 555-0100”.
            var first = i > 0 && elements[i - 1].Kind == ElementKind.Punctuation && context.TextOf(elements[i - 1]) is "(" ? i - 1 : i;
            var last = i;
            while (last + 1 < elements.Length && last - first + 1 < LongestNumber && elements[last + 1].Kind is ElementKind.Number or ElementKind.Punctuation) last++;
            for (; last >= i; last--)
            {
                var (start, length) = context.RangeOf(first, last);
                if (context.Options.Registry.Contains(RegistryKind.Contacts, context.Post.Text.Substring(start, length)) != true) continue;
                hits.Add(new CueHit(first, last));
                behind = last + 1;
                break;
            }
        }
    }

    /// <summary>Names begin with a capital letter; the longest that stands at a place counts.</summary>
    private static void FindNames(PostContext context, RegistryKind registry, TextScope scope, List<CueHit> hits)
    {
        var elements = context.Post.ElementSpan;
        for (var i = 0; i < elements.Length; i++)
        {
            if (!TokenClasses.IsCapitalised(context, i) || !scope.Includes(elements[i])) continue;
            var last = i;
            while (last + 1 < elements.Length && last - i + 1 < LongestName && elements[last + 1].IsToken) last++;
            for (; last >= i; last--)
            {
                var (start, length) = context.RangeOf(i, last);
                if (context.Options.Registry.Contains(registry, context.Post.Text.Substring(start, length)) != true) continue;
                hits.Add(new CueHit(i, last));
                i = last;
                break;
            }
        }
    }
}
