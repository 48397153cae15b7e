using System.Buffers;
using ComplianceLint.Calendar;
using ComplianceLint.Identifiers;
using ComplianceLint.Posts;
using ComplianceLint.Rules;
using ComplianceLint.Text;

namespace ComplianceLint.Facts;

/// <summary>Takes from a post what the checks across a run need of it.</summary>
internal static class FactReader
{
    private const int MostFacts = 6;

    /// <summary>Two show that a post states more than one.</summary>
    private const int MostOfKind = 2;

    private const Zone Unstated = Zone.Quoted | Zone.Code | Zone.Comment;

    /// <param name="context">The post.</param>
    /// <param name="rules">The set that analysed it.</param>
    /// <param name="suppressions">What the post says of checks across posts.</param>
    public static PostFacts Read(PostContext context, RuleSet rules, IReadOnlyDictionary<Rule, Suppression>? suppressions = null)
    {
        var post = context.Post;
        var today = context.PublicationDay;
        return new PostFacts(rules, context.Options.Registry.MaskSealed(post.Source.Path), post.Index)
        {
            Publication = today,
            Place = FilePlace.Of(post.Source, BodyOf(post)),
            Facts = FactsOf(post, today),
            Topics = TopicKeys.Of(post),
            Channels = ChannelsOf(context),
            IsCorrection = post.Kind == "ralat",
            Sketch = SketchOf(post),
            Suppressions = suppressions,
        };
    }

    /// <summary>The facts that a post states in its body and title, in their order.</summary>
    public static StatedFact[] FactsOf(PostDocument post, DateOnly today)
    {
        var facts = new List<StatedFact>(MostFacts);
        for (var i = 0; i < post.ElementSpan.Length && facts.Count < MostFacts; i++)
        {
            ref readonly var element = ref post.ElementSpan[i];
            if (!element.IsToken || (element.Zone & (Zone.Body | Zone.Title)) == 0 || (element.Zone & Unstated) != 0) continue;
            if (Read(post.Text.AsSpan(element.Start, element.Length), element.Kind, today) is var (kind, value)) Add(facts, post, kind, value, element.Start, element.Length);
        }

        foreach (var phone in post.Identifiers)
        {
            if (facts.Count == MostFacts) break;
            if (phone.Kind is not (IdentifierKind.MobilePhone or IdentifierKind.Landline or IdentifierKind.ServiceNumber) || !IsStated(post, phone.Start)) continue;
            Add(facts, post, FactKind.Phone, PhoneKey(post.Text.AsSpan(phone.Start, phone.Length)), phone.Start, phone.Length);
        }

        return [.. facts];
    }

    private static bool IsStated(PostDocument post, int start) =>
        post.ElementSpan[DiagnosticFactory.ElementAt(post, start)].Zone is var zone && (zone & (Zone.Body | Zone.Title)) != 0 && (zone & Unstated) == 0;

    private static void Add(List<StatedFact> facts, PostDocument post, FactKind kind, long value, int start, int length)
    {
        var count = 0;
        foreach (var known in facts)
        {
            if (known.Kind != kind) continue;
            if (known.Value == value || ++count == MostOfKind) return;
        }

        facts.Add(new StatedFact(kind, value, FilePlace.Of(post.Source, post.ToSource(start, length))));
    }

    /// <summary>What a token states; null for one that states nothing.</summary>
    public static (FactKind Kind, long Value)? Read(ReadOnlySpan<char> text, ElementKind kind, DateOnly today) => kind switch
    {
        ElementKind.Date when DateOf(text, today) is { } date => (FactKind.Date, date.DayNumber),
        ElementKind.Time when TimeReader.ReadElement(text) is { IsPossible: true, Hour: < 24 } time => (FactKind.Time, time.MinuteOfDay),
        ElementKind.Money when MoneyReading.Read(text) is { } amount => (FactKind.Money, amount),
        ElementKind.Link => (FactKind.Link, LinkKey.Of(text)),
        _ => null,
    };

    private static DateOnly? DateOf(ReadOnlySpan<char> text, DateOnly today) =>
        StatedYears.DatesOf(DateReader.ReadElement(text), today) is [var likeliest, ..] ? likeliest : null;

    /// <summary>The same for a number however it is written.</summary>
    public static long PhoneKey(ReadOnlySpan<char> number)
    {
        Span<char> digits = stackalloc char[32];
        var count = 0;
        foreach (var c in number)
        {
            if (char.IsAsciiDigit(c) && count < digits.Length) digits[count++] = c;
        }

        var national = digits[..count] is ['6', '2', ..] ? digits[2..count] : digits[..count].TrimStart('0');
        return TextHash.Of(national);
    }

    private static ushort ChannelsOf(PostContext context)
    {
        var bits = 0;
        foreach (var channel in context.Channels) bits |= 1 << Math.Max(0, ChannelList.IndexOf(channel));
        return (ushort)bits;
    }

    private static readonly List<string> ChannelList = [.. PostFields.Channels.Choices.Values.Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Numbers and names of places on the web stand by their kind: posts that differ in them alone have the same words.</summary>
    private static TextSketch SketchOf(PostDocument post)
    {
        var words = ArrayPool<int>.Shared.Rent(post.ElementSpan.Length);
        var count = 0;
        foreach (ref readonly var element in post.ElementSpan)
        {
            if (!element.IsToken || (element.Zone & Zone.Body) == 0 || (element.Zone & Zone.Comment) != 0) continue;
            if (element.Kind is ElementKind.Punctuation or ElementKind.Emoji or ElementKind.Hashtag or ElementKind.Mention) continue;
            words[count++] = element.Kind == ElementKind.Word ? element.Payload : (int)element.Kind;
        }

        var sketch = TextSketch.Of(words.AsSpan(0, count));
        ArrayPool<int>.Shared.Return(words);
        return sketch;
    }

    private static TextSpan BodyOf(PostDocument post)
    {
        int first = -1, end = 0;
        foreach (ref readonly var element in post.ElementSpan)
        {
            if (!element.IsToken || (element.Zone & Zone.Body) == 0 || (element.Zone & (Zone.Comment | Zone.Url)) != 0) continue;
            if (first < 0) first = element.Start;
            end = element.End;
        }

        return first < 0 ? new TextSpan(post.Anchor, 0) : post.ToSource(first, end - first);
    }
}
