using ComplianceLint.Identifiers;
using ComplianceLint.Text;

namespace ComplianceLint.Rules;

/// <summary>Knows the classes of tokens by their shape.</summary>
internal static class TokenClasses
{
    private const int ShortestAcronym = 2;
    private const int LongestAcronym = 8;

    /// <summary>The classes as rule files write them.</summary>
    public static IReadOnlyDictionary<string, TokenClass> ByName { get; } =
        Enum.GetValues<TokenClass>().ToDictionary(tokens => tokens.ToString().ToUpperInvariant(), StringComparer.Ordinal);

    /// <summary>The kind of element that begins such a stretch; null where any word may.</summary>
    public static ElementKind? KindOf(TokenClass tokens) => tokens switch
    {
        TokenClass.Number or TokenClass.Percent => ElementKind.Number,
        TokenClass.Money => ElementKind.Money,
        TokenClass.Date => ElementKind.Date,
        TokenClass.Time => ElementKind.Time,
        TokenClass.Link => ElementKind.Link,
        TokenClass.Email => ElementKind.Email,
        TokenClass.Mention => ElementKind.Mention,
        TokenClass.Hashtag => ElementKind.Hashtag,
        TokenClass.Emoji => ElementKind.Emoji,
        TokenClass.Year => ElementKind.Year,
        _ => null,
    };

    /// <summary>How many tokens of a class begin at a token; 0 when none does.</summary>
    public static int LengthAt(PostContext context, TokenClass tokens, int token)
    {
        ref readonly var element = ref context.Post.ElementSpan[token];
        if (KindOf(tokens) is { } kind && element.Kind != kind) return 0;
        return tokens switch
        {
            TokenClass.Word => element.Kind == ElementKind.Word ? 1 : 0,
            TokenClass.Capitalised => IsCapitalised(context, token) ? 1 : 0,
            TokenClass.Acronym => IsAcronym(context.TextOf(element)) && element.Kind == ElementKind.Word ? 1 : 0,
            TokenClass.Percent => PercentLength(context, token),
            TokenClass.Honorific => context.PersonAt(token).Honorific,
            TokenClass.Office => context.PersonAt(token).Office,
            TokenClass.Person => context.PersonAt(token).Person,
            TokenClass.Phone => PhoneLength(context, token),
            _ => 1,
        };
    }

    public static bool IsCapitalised(PostContext context, int token)
    {
        var element = context.Post.ElementSpan[token];
        return element.Kind == ElementKind.Word && char.IsUpper(context.Post.Text[element.Start]);
    }

    /// <summary>Capital letters, perhaps with a digit or a hyphen: “P3K”, “e-KTP” is none.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestAcronym or > LongestAcronym || !char.IsUpper(word[0])) return false;
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) capitals++;
            else if (!char.IsAsciiDigit(c) && c != '-') return false;
        }

        return capitals >= ShortestAcronym;
    }

    /// <summary>True for a telephone number that is certain enough.</summary>
    public static bool IsPhone(Identifier identifier) =>
        identifier is
        {
            Kind: IdentifierKind.MobilePhone or IdentifierKind.Landline or IdentifierKind.ServiceNumber or IdentifierKind.ForeignPhone,
            Assessment.Score: >= Assessment.Found,
        };

    /// <summary>The tokens of a telephone number that begins inside a token.</summary>
    private static int PhoneLength(PostContext context, int token)
    {
        var elements = context.Post.ElementSpan;
        var known = context.Post.Identifiers;
        int low = 0, high = known.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (known[middle].Start < elements[token].Start) low = middle + 1;
            else high = middle;
        }

        if (low == known.Count || known[low].Start >= elements[token].End || !IsPhone(known[low])) return 0;
        var last = token;
        while (last < elements.Length && elements[last].IsToken && elements[last].Start < known[low].End) last++;
        return last - token;
    }

    private static int PercentLength(PostContext context, int token)
    {
        var elements = context.Post.ElementSpan;
        if (token + 1 >= elements.Length || !elements[token + 1].IsToken) return 0;
        var next = context.TextOf(elements[token + 1]);
        return next is "%" || Fold.Equal(next, "persen") || Fold.Equal(next, "percent") ? 2 : 0;
    }
}
