namespace ComplianceLint.Posts;

/// <summary>What a medium is: by its field <c>jenis</c>, else by the ending of its file.</summary>
internal static class MediaKinds
{
    public static IReadOnlyList<string> All { get; } = ["gambar", "infografik", "video", "audio", "dokumen"];

    private static readonly FieldShape Media = PostFields.Root.Child("media")!;

    /// <summary>The field that says it.</summary>
    public static FieldShape Shape { get; } = Media.Child("jenis")!;

    private static readonly FieldPath Items = new(Media, Media.Child("berkas")!);
    private static readonly FieldPath Kinds = new(Media, Shape);

    /// <summary>The kinds of a post's media, those of its text among them.</summary>
    public static IEnumerable<string> Of(PostDocument post) => Items.Holders(post).Select(item => Of(item, post));

    public static string Of(Node item, PostDocument post)
    {
        var stated = Kinds.ValuesIn(item, post) is [var kind, ..] ? kind.Text.ToLowerInvariant() : null;
        return stated switch
        {
            "gambar" or "foto" or "image" or "photo" or "ilustrasi" or "illustration" or "poster" or "picture" => "gambar",
            "infografik" or "infografis" or "infographic" => "infografik",
            "video" or "reel" or "reels" or "animasi" or "animation" => "video",
            "audio" or "siniar" or "podcast" => "audio",
            "dokumen" or "document" or "pdf" => "dokumen",
            _ => ByEnding(Items.ValuesIn(item, post) is [var file, ..] ? file.Text : ""),
        };
    }

    /// <summary>An address without an ending is most often that of a picture.</summary>
    private static string ByEnding(string file)
    {
        var end = file.IndexOfAny(['?', '#']) is >= 0 and var query ? query : file.Length;
        var dot = file.LastIndexOf('.', Math.Max(end - 1, 0));
        return (dot < 0 ? "" : file[(dot + 1)..end].ToLowerInvariant()) switch
        {
            "mp4" or "mov" or "webm" or "avi" or "mkv" or "m4v" or "3gp" => "video",
            "mp3" or "wav" or "m4a" or "ogg" or "aac" => "audio",
            "pdf" or "doc" or "docx" or "xls" or "xlsx" or "ppt" or "pptx" or "odt" => "dokumen",
            _ => "gambar",
        };
    }
}
