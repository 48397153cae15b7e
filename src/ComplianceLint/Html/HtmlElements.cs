using System.Collections.Frozen;

namespace ComplianceLint.Html;

/// <summary>What the names of HTML's elements mean for the text inside them. A name that is unknown is one of running text.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Blocks = Set(
        "address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form "
        + "h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p plaintext pre "
        + "search section summary table tbody td textarea tfoot th thead title tr ul xmp");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Addresses =
        Set("action background cite data data-href data-src data-url formaction href longdesc poster src srcset xlink:href");

    /// <summary>The name of an element that stands apart, in lower case: no word and no sentence goes across its edge. Null for others.</summary>
    public static string? BlockNamed(ReadOnlySpan<char> name) => Blocks.TryGetValue(name, out var block) ? block : null;

    /// <summary>True for a block or a line break.</summary>
    public static bool BreaksText(ReadOnlySpan<char> name) => Blocks.Contains(name) || Is(name, "br");

    /// <summary>True for an attribute whose value is an address.</summary>
    public static bool IsAddress(ReadOnlySpan<char> attribute) => Addresses.Contains(attribute);

    public static bool Is(ReadOnlySpan<char> name, string element) => name.Equals(element, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the content of an element is where it is no markup; null where it is.</summary>
    public static HtmlTokenKind? ContentOf(ReadOnlySpan<char> name) => name.Length switch
    {
        3 when Is(name, "xmp") => HtmlTokenKind.RawText,
        5 when Is(name, "style") => HtmlTokenKind.RawText,
        5 when Is(name, "title") => HtmlTokenKind.Text,
        6 when Is(name, "script") || Is(name, "iframe") => HtmlTokenKind.RawText,
        7 when Is(name, "noembed") => HtmlTokenKind.RawText,
        8 when Is(name, "noframes") => HtmlTokenKind.RawText,
        8 when Is(name, "textarea") => HtmlTokenKind.Text,
        _ => null,
    };

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
