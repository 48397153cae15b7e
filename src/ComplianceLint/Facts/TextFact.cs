using ComplianceLint.Identifiers;
using ComplianceLint.Text;

namespace ComplianceLint.Facts;

/// <summary>Something that one text of a post states, with its place.</summary>
/// <param name="Kind">The word of rule files for it.</param>
/// <param name="Value">Equal for the same, however it is written.</param>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
internal readonly record struct TextFact(string Kind, long Value, int First, int Last)
{
    /// <summary>Facts that can contradict each other, and what a text may only lack.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. FactNames.Kinds, "hashtag", "mention", "number"];

    /// <summary>What a range of elements states, in its own words and those of its links.</summary>
    public static List<TextFact> In(PostContext context, (int From, int To) unit, IReadOnlyList<string> kinds)
    {
        var facts = new List<TextFact>();
        var today = context.PublicationDay;
        for (var i = unit.From; i < unit.To; i++)
        {
            var element = context.Post.ElementSpan[i];
            if (!element.IsToken || (element.Zone & (Zone.Quoted | Zone.Code | Zone.Comment)) != 0) continue;
            if (Of(context.TextOf(element), element.Kind, today) is var (kind, value) && kinds.Contains(kind, StringComparer.Ordinal)) facts.Add(new TextFact(kind, value, i, i));
        }

        if (kinds.Contains("phone", StringComparer.Ordinal)) AddPhones(context, unit, facts);
        return facts;
    }

    private static (string Kind, long Value)? Of(ReadOnlySpan<char> text, ElementKind kind, DateOnly today) => kind switch
    {
        ElementKind.Hashtag => ("hashtag", TextHash.Of(Fold.String(text))),
        ElementKind.Mention => ("mention", TextHash.Of(Fold.String(text))),
        ElementKind.Number => ("number", TextHash.Of(text)),
        _ => FactReader.Read(text, kind, today) is var (fact, value) ? (FactNames.Kinds[(int)fact], value) : null,
    };

    private static void AddPhones(PostContext context, (int From, int To) unit, List<TextFact> facts)
    {
        foreach (var phone in context.Post.Identifiers)
        {
            if (phone.Kind is not (IdentifierKind.MobilePhone or IdentifierKind.Landline or IdentifierKind.ServiceNumber)) continue;
            var first = Rules.DiagnosticFactory.ElementAt(context.Post, phone.Start);
            if (first < unit.From || first >= unit.To || (context.Post.ElementSpan[first].Zone & (Zone.Quoted | Zone.Code | Zone.Comment)) != 0) continue;
            var last = Rules.DiagnosticFactory.ElementAt(context.Post, phone.End - 1);
            facts.Add(new TextFact("phone", FactReader.PhoneKey(context.Post.Text.AsSpan(phone.Start, phone.Length)), first, last));
        }
    }
}
