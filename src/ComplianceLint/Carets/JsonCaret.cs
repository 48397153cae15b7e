using ComplianceLint.Posts;

namespace ComplianceLint.Carets;

/// <summary>Finds what is being written in a post in JSON. Half of a text is no JSON, so brackets and strings are all that it goes by.</summary>
internal static class JsonCaret
{
    /// <param name="text">The file.</param>
    /// <param name="offset">The place.</param>
    /// <param name="hasLines">True for a file of one record a line.</param>
    public static FieldCaret? Find(string text, int offset, bool hasLines)
    {
        var reader = new JsonFrames(text, hasLines && offset > 0 ? text.LastIndexOf('\n', offset - 1) + 1 : 0);
        var start = reader.ReadUpTo(offset);
        var isClosed = start is not null && JsonFrames.EndOfString(text, start.Value) is var end && end < text.Length && text[end] == '"';
        var syntax = start is null ? CaretSyntax.Json : isClosed ? CaretSyntax.JsonString : CaretSyntax.OpenJsonString;
        var word = TextSpan.FromBounds(start + 1 ?? StartOfWord(text, offset), offset);
        reader.ReadRest(start is { } quote ? JsonFrames.EndOfString(text, quote) + 1 : offset);
        return reader.Frames.Count == 0 ? null : Of(reader.Frames, word, syntax);
    }

    private static FieldCaret? Of(IReadOnlyList<JsonFrame> frames, TextSpan word, CaretSyntax syntax)
    {
        var objects = frames.Where(frame => frame.IsObject).ToList();
        // Files of many tools are JSON: only what is empty yet, or has a key of a post, is taken for one.
        if (objects.Count == 0 || (objects[0].Keys.Count > 0 && !objects[0].Keys.Any(IsOfPost))) return null;
        var top = frames[^1];
        var path = objects.SkipLast(top.IsObject ? 1 : 0).Select(frame => frame.IsValue ? frame.Key : null).ToList();
        // In an object a key is next or its value; in a list that no key holds there is nothing to say.
        string? key;
        if (top.IsObject)
        {
            key = top.IsValue ? top.Key ?? "" : null;
        }
        else
        {
            key = path.Count > 0 ? path[^1] : null;
            if (key is null) return null;
            path.RemoveAt(path.Count - 1);
        }

        if (path.Count > 0 && path[0] == "posts") path.RemoveAt(0);
        return path.Contains(null) ? null : new FieldCaret([.. path.OfType<string>()], key, word, top.Keys, syntax);
    }

    private static bool IsOfPost(string key) => key == "posts" || PostFields.Root.Child(key) is not null;

    private static int StartOfWord(string text, int offset)
    {
        while (offset > 0 && (char.IsLetterOrDigit(text[offset - 1]) || text[offset - 1] is '_' or '-')) offset--;
        return offset;
    }
}
