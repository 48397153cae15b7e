using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace;

/// <summary>The file in which the runs of a report leave a line each, so that later ones can show what became better.</summary>
/// <param name="path">As the user wrote it.</param>
/// <param name="run">What it is relative to.</param>
public sealed class HistoryFile(string path, RunSettings run)
{
    private readonly string _file = Path.GetFullPath(path, run.WorkingDirectory);

    private string Shown => DisplayPath.Of(_file, run.WorkingDirectory);

    /// <summary>Reads the runs so far; where there is no file, there were none.</summary>
    /// <returns>The history, and why nothing can be said about it or added to it; null where there is no such reason.</returns>
    public (RunHistory History, Failure? Failure) Read()
    {
        if (Directory.Exists(_file)) return (RunHistory.Empty, IsFolder(Shown));
        // A pipe has no length either, and no end that anybody could promise.
        if (!Path.Exists(_file) || new FileInfo(_file) is { Exists: true, Length: 0 }) return (RunHistory.Empty, null);
        try
        {
            using var stream = SharedLines.WhenFree(() => SourceReader.OpenStream(_file));
            var stretches = new StretchReader(stream, Shown).Read().ToList();
            return (RunHistory.Read(stretches.Select(stretch => stretch.Source).OfType<SourceText>(), stretches.Select(stretch => stretch.Failure).OfType<Failure>()), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (RunHistory.Empty, FileFailures.Unreadable(Shown, exception));
        }
    }

    /// <summary>Adds the line of a run behind the others, in one piece, while nobody else writes.</summary>
    /// <returns>Why it could not be added; null where it was.</returns>
    public Failure? Append(RunRecord record)
    {
        try
        {
            SharedLines.Append(_file, record.ToLine());
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return FileFailures.Unwritable(Shown, exception);
        }
    }

    private static Failure IsFolder(string path) => new(EngineRules.UnreadableFile, path, new(
        "Ini folder; sebutkan nama berkas riwayatnya, misalnya riwayat.ndjson.", "This is a folder; name the file of the history, such as history.ndjson."));
}
