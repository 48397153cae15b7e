namespace ComplianceLint.Carets;

/// <summary>Reads how brackets and keys of JSON nest, whatever else is wrong with it.</summary>
internal sealed class JsonFrames(string text, int start)
{
    /// <summary>Nobody waits at a caret for the rest of ten megabytes.</summary>
    private const int MostBehind = 100_000;

    private readonly List<JsonFrame> _frames = [];
    private int _at = start;
    private JsonFrame? _closed;

    /// <summary>What is open, the outermost first.</summary>
    public IReadOnlyList<JsonFrame> Frames => _frames;

    /// <returns>The quote that begins the string around the place; null where there is none.</returns>
    public int? ReadUpTo(int offset)
    {
        while (_at < offset)
        {
            var isString = text[_at] == '"';
            var end = isString ? EndOfString(text, _at) : _at;
            if (isString && end >= offset) return _at;
            Step(_frames, end);
        }

        return null;
    }

    /// <summary>Adds to the innermost object the keys that follow in it.</summary>
    public void ReadRest(int offset)
    {
        if (_frames.Count == 0) return;
        // A key or value is being written: what it will be does not count.
        var frames = new List<JsonFrame> { new(_frames[^1].IsObject) { IsValue = true } };
        var limit = Math.Min(text.Length, offset + MostBehind);
        for (_at = offset; _at < limit && frames.Count > 0;) Step(frames, text[_at] == '"' ? EndOfString(text, _at) : _at);
        foreach (var key in frames.Count > 0 ? frames[0].Keys : _closed?.Keys ?? []) _frames[^1].Keys.Add(key);
    }

    /// <summary>Where a string ends that begins at a place: at its quote, or with its line.</summary>
    public static int EndOfString(string text, int quote)
    {
        for (var at = quote + 1; at < text.Length; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] is '"' or '\r' or '\n') return at;
        }

        return text.Length;
    }

    private void Step(List<JsonFrame> frames, int end)
    {
        var top = frames.Count > 0 ? frames[^1] : null;
        switch (text[_at])
        {
            case '"' when top is { IsObject: true, IsValue: false }:
                top.Key = text[(_at + 1)..Math.Min(end, text.Length)];
                top.Keys.Add(top.Key);
                break;
            case '{' or '[':
                frames.Add(new JsonFrame(text[_at] == '{'));
                break;
            case '}' or ']' when top is not null:
                frames.RemoveAt(frames.Count - 1);
                _closed = top;
                break;
            case ',' when top is not null:
                (top.Key, top.IsValue) = (null, false);
                break;
            case ':' when top is not null:
                top.IsValue = true;
                break;
        }

        _at = end + 1;
    }
}
