using ComplianceLint.Rules;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers;

/// <summary>Finds a sentence, emoji, hashtag, mention or link that a text has more often than it may.</summary>
internal static class RepeatedParts
{
    public static void Check(PostContext context, (int From, int To) unit, RepetitionOptions options, TermSet except)
    {
        var seen = new Dictionary<string, (int First, int Last, int Count)>(StringComparer.Ordinal);
        for (var i = unit.From; i < unit.To; i++)
        {
            if (context.Post.ElementSpan[i].Kind != KindOf(options.Element) || !options.Scope.Includes(context.Post.ElementSpan[i])) continue;
            var last = options.Element == RepeatedElement.Sentence ? context.Post.ElementSpan[i].Payload - 1 : i;
            var first = options.Element == RepeatedElement.Sentence ? i + 1 : i;
            if (last < first || KeyOf(context, first, last, options, except) is not { } key) continue;
            var (place, end, count) = seen.GetValueOrDefault(key, (first, last, 0));
            seen[key] = (place, end, count + 1);
            if (count < options.Max) continue;
            context.Report(first, last, RepeatedWords.Details(count + 1, options.Max) with
            {
                Related = [context.Related(place, end, new("Pertama kali di sini.", "First said here."))],
            });
        }
    }

    /// <summary>What is compared; null for what may be repeated.</summary>
    private static string? KeyOf(PostContext context, int first, int last, RepetitionOptions options, TermSet except)
    {
        if (except.LengthAt(context, first) == last - first + 1) return null;
        if (options.Element != RepeatedElement.Sentence) return Fold.String(context.TextOf(context.Post.ElementSpan[first]));
        var words = new List<string>();
        for (var i = first; i <= last; i++)
        {
            var element = context.Post.ElementSpan[i];
            if (element.Kind is not (ElementKind.Punctuation or ElementKind.Emoji)) words.Add(Fold.String(context.TextOf(element)));
        }

        return words.Count < options.MinWords ? null : string.Join(' ', words);
    }

    private static ElementKind KindOf(RepeatedElement element) => element switch
    {
        RepeatedElement.Sentence => ElementKind.Sentence,
        RepeatedElement.Emoji => ElementKind.Emoji,
        RepeatedElement.Hashtag => ElementKind.Hashtag,
        RepeatedElement.Mention => ElementKind.Mention,
        _ => ElementKind.Link,
    };
}
