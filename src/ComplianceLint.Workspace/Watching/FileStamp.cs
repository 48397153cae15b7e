namespace ComplianceLint.Workspace.Watching;

/// <summary>By what a file is known to be another than before: when it was written, and how long it is.</summary>
internal readonly record struct FileStamp(long Written, long Length)
{
    /// <summary>That of a file which is not there.</summary>
    public static FileStamp None { get; } = new(0, -1);

    public static FileStamp Of(string file)
    {
        var found = new FileInfo(file);
        try
        {
            return found.Exists ? new FileStamp(found.LastWriteTimeUtc.Ticks, found.Length) : None;
        }
        catch (IOException)
        {
            // Gone between two questions.
            return None;
        }
    }
}
