using ComplianceLint.Posts;

namespace ComplianceLint;

/// <summary>Selects posts: all of its lists that are not empty must hold, each by one of its values.</summary>
public sealed record PostSelector
{
    /// <summary>Canonical names of channels.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>Handles, with or without <c>@</c>, in any capitals.</summary>
    public IReadOnlyList<string> Accounts { get; init; } = [];

    /// <summary>Canonical kinds, such as <c>utas</c>.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Codes such as <c>id</c>, <c>en</c>, <c>jv</c>: the language that the post states, else those of its paragraphs.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Each accepted spelling of a value of <c>channels</c>, <c>kinds</c> or <c>languages</c> with its canonical one; null for a key of free values.</summary>
    public static IReadOnlyDictionary<string, string>? ChoicesOf(string key) => key switch
    {
        "channels" => PostFields.Channels.Choices,
        "kinds" => PostFields.Kind.Choices,
        "languages" => StatedLanguages.Codes,
        _ => null,
    };

    /// <summary>True when it selects every post.</summary>
    public bool IsEmpty => Channels.Count + Accounts.Count + Kinds.Count + Categories.Count + Languages.Count == 0;

    /// <param name="post">The post.</param>
    /// <param name="channels">Channels that replace the post's own; empty leaves them.</param>
    public bool Matches(PostDocument post, IReadOnlyList<string> channels) =>
        HasOne(Channels, Channels.Count == 0 ? [] : channels.Count > 0 ? channels.Select(name => Channel.Find(name)?.Name ?? name) : post.Channels)
        && HasOne(Accounts.Select(Handle), Accounts.Count == 0 ? [] : post.ValuesOf("akun").Select(Handle))
        && HasOne(Kinds, [post.Kind])
        && HasOne(Categories, Categories.Count == 0 ? [] : post.ValuesOf("kategori"))
        && (Languages.Count == 0 || HasOne(Languages, LanguagesOf(post)));

    /// <summary>True when it selects a post with all its channels, accounts and languages, so that one more of them widens no permission.</summary>
    /// <inheritdoc cref="Matches"/>
    public bool Covers(PostDocument post, IReadOnlyList<string> channels) =>
        Matches(post, channels)
        && HasAll(Channels, channels.Count > 0 ? channels.Select(name => Channel.Find(name)?.Name ?? name) : post.Channels)
        && HasAll(Accounts.Select(Handle), post.ValuesOf("akun").Select(Handle))
        && HasAll(Categories, post.ValuesOf("kategori"))
        && (Languages.Count == 0 || HasAll(Languages, LanguagesOf(post)));

    private static bool HasAll(IEnumerable<string> wanted, IEnumerable<string> actual) =>
        !wanted.Any() || actual.All(value => wanted.Contains(value.Trim(), StringComparer.OrdinalIgnoreCase));

    private static bool HasOne(IEnumerable<string> wanted, IEnumerable<string> actual) =>
        !wanted.Any() || actual.Any(value => wanted.Contains(value.Trim(), StringComparer.OrdinalIgnoreCase));

    private static string Handle(string written) => written.Trim().TrimStart('@');

    private static IEnumerable<string> LanguagesOf(PostDocument post)
    {
        if (post.ValuesOf("bahasa") is [var stated, ..]) return [StatedLanguages.Read(stated) ?? stated];
        return post.Elements.Where(element => element.IsToken && element.Zone.HasFlag(Zone.Body)).Select(element => element.Language).Distinct()
            .Where(language => language != Language.Unknown).Select(language => language == Language.Indonesian ? StatedLanguages.Indonesian : StatedLanguages.English);
    }
}
