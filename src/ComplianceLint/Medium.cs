using ComplianceLint.Posts;

namespace ComplianceLint;

/// <summary>A picture, film, recording or document that goes out with a post; what the post says of it, not what is in it.</summary>
/// <param name="Kind"><c>gambar</c>, <c>infografik</c>, <c>video</c>, <c>audio</c> or <c>dokumen</c>.</param>
/// <param name="File">Its file or address as the post states it; null where it states none.</param>
/// <param name="AltText">What people hear who do not see it; null where nothing is stated.</param>
/// <param name="HasCaptions">True when the post says that what is spoken can be read.</param>
public sealed record Medium(string Kind, string? File, string? AltText, bool HasCaptions)
{
    private static readonly FieldPath Files = FieldPath.Parse("media[].berkas")!;
    private static readonly FieldPath AltTexts = FieldPath.Parse("media[].alt")!;
    private static readonly FieldPath Captions = FieldPath.Parse("media[].takarir")!;

    /// <summary>True where reading takes the place of seeing: pictures, and films as well.</summary>
    public bool NeedsAltText => Kind is "gambar" or "infografik" or "video";

    /// <summary>True where reading takes the place of hearing.</summary>
    public bool NeedsCaptions => Kind is "video" or "audio";

    /// <summary>The media of a post, those of its text among them.</summary>
    public static IReadOnlyList<Medium> Of(PostDocument post) => Of(post, value => value.Text);

    /// <param name="post">The post.</param>
    /// <param name="read">Gives the text of a value as it may be shown.</param>
    internal static IReadOnlyList<Medium> Of(PostDocument post, Func<Node, string> read)
    {
        return [.. Files.Holders(post).Select(item => new Medium(MediaKinds.Of(item, post), TextOf(Files, item), TextOf(AltTexts, item), IsStated(Captions, item, post)))];

        string? TextOf(FieldPath path, Node item) => path.ValuesIn(item, post) is [var value, ..] ? read(value) : null;
    }

    private static bool IsStated(FieldPath path, Node item, PostDocument post) =>
        path.ValuesIn(item, post).Any(value => value.IsQuoted || value.Kind != NodeKind.Scalar || value.Text is not "false");
}
