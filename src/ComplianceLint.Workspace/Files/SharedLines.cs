using System.Diagnostics;

namespace ComplianceLint.Workspace.Files;

/// <summary>A file to which several runs add lines: each adds its own in one piece, while nobody else writes or reads.</summary>
internal static class SharedLines
{
    /// <summary>Others hold the file for moments only.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <param name="file">The full path; folder and file are created where they are missing.</param>
    /// <param name="line">The line with its end.</param>
    /// <param name="meanwhile">What is to be done before anybody else may write.</param>
    public static void Append(string file, byte[] line, Action? meanwhile = null)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var stream = WhenFree(() => new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
        meanwhile?.Invoke();
        stream.Seek(-Math.Min(1, stream.Length), SeekOrigin.End);
        // A line that an editor left without its end.
        var isOpen = stream.ReadByte() is not ('\n' or -1);
        stream.Write(isOpen ? [(byte)'\n', .. line] : line);
        stream.Flush(flushToDisk: true);
    }

    public static FileStream WhenFree(Func<FileStream> open)
    {
        for (var watch = Stopwatch.StartNew(); ; Thread.Sleep(20))
        {
            try
            {
                return open();
            }
            catch (IOException exception) when (exception is not (FileNotFoundException or DirectoryNotFoundException) && watch.Elapsed < Patience)
            {
            }
        }
    }
}
