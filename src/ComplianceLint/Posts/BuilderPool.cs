namespace ComplianceLint.Posts;

/// <summary>Keeps one builder a thread: its buffers are a third of what reading a post would allocate.</summary>
internal static class BuilderPool
{
    /// <summary>Buffers of larger posts are left to the collector.</summary>
    private const int LargestKept = 64 * 1024;

    [ThreadStatic]
    private static PostBuilder? _free;

    public static PostBuilder Rent()
    {
        var builder = _free ?? new PostBuilder();
        _free = null;
        return builder;
    }

    public static void Return(PostBuilder builder)
    {
        if (builder.Capacity > LargestKept) return;
        builder.Clear();
        _free = builder;
    }
}
