using System.Text;
using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace;

/// <summary>The files of sealing: keys, which stand outside of the workspace, and lists of plain terms.</summary>
public static class SealFiles
{
    /// <summary>The environment variable that holds the key.</summary>
    public const string KeyVariable = "COMPLIANCELINT_SEAL_KEY";

    private const int LargestKey = 4096;

    /// <summary>The key of a run: that of its file, else that of its environment.</summary>
    /// <param name="run">What the caller of the run gave.</param>
    /// <param name="root">The folder of the workspace, in which no key may stand.</param>
    /// <returns>The key; or why there is none, null when nobody gave one.</returns>
    public static (SealKey? Key, LocalizedText? Fault) ReadKey(RunSettings run, string root)
    {
        if (run.SealKeyFile is { } file) return ReadKeyFile(Path.GetFullPath(file, run.WorkingDirectory), root);
        if (run.SealKey is not { Length: > 0 } text) return default;
        return SealKey.Create(Encoding.UTF8.GetBytes(text)) is { } key ? (key, null) : (null, TooShort);
    }

    /// <summary>What is wrong with a key file that somebody named where no list needs it; null for nothing.</summary>
    internal static Failure? FaultOfUnused(RunSettings run, string root) =>
        run.SealKeyFile is { } file && ReadKey(run, root).Fault is { } fault
            ? new Failure(EngineRules.InvalidConfiguration, DisplayPath.Of(Path.GetFullPath(file, run.WorkingDirectory), run.WorkingDirectory), fault)
            : null;

    /// <summary>Draws a new key and writes it to a file that only its owner may read.</summary>
    public static (SealKey? Key, LocalizedText? Fault) CreateKey(string file, string root)
    {
        if (IsInside(root, file)) return (null, InsideWorkspace);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var text = Encoding.UTF8.GetBytes(SealKey.Generate() + "\n");
        try
        {
            using var stream = new FileStream(file, options);
            stream.Write(text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, File.Exists(file)
                ? new("Berkas kunci itu sudah ada; kunci lama tidak ditimpa.", "That key file exists already; an old key is not overwritten.")
                : new("Berkas kunci itu tidak dapat ditulis.", "That key file cannot be written."));
        }

        return (SealKey.Create(text), null);
    }

    /// <summary>Reads a list of plain terms.</summary>
    public static (SourceText? List, Failure? Failure) ReadList(string file, string workingDirectory)
    {
        var fullPath = Path.GetFullPath(file, workingDirectory);
        return SourceReader.Read(fullPath, DisplayPath.Of(fullPath, workingDirectory));
    }

    /// <summary>True for a path in the workspace, or in the repository that holds it, where links lead counted too.</summary>
    public static bool IsInside(string root, string path)
    {
        var folder = RealPath.Of(RepositoryOf(root)) ?? root;
        return WorkspaceRoot.Contains(folder, Path.GetFullPath(path)) || (RealPath.Of(Path.GetFullPath(path)) is { } real && WorkspaceRoot.Contains(folder, real));
    }

    private static string RepositoryOf(string root)
    {
        for (var folder = root; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (WorkspaceRoot.IsRepository(folder)) return folder;
        }

        return root;
    }

    private static (SealKey? Key, LocalizedText? Fault) ReadKeyFile(string file, string root)
    {
        if (IsInside(root, file)) return (null, InsideWorkspace);
        try
        {
            if (new FileInfo(file).Length > LargestKey) return (null, Unreadable);
            return SealKey.Create(File.ReadAllBytes(file)) is { } key ? (key, null) : (null, TooShort);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, Unreadable);
        }
    }

    private static LocalizedText Unreadable { get; } = new(
        "Berkas kunci tidak ada atau tidak dapat dibaca; periksa jalur di --key-file.", "The key file does not exist or cannot be read; check the path in --key-file.");

    private static LocalizedText TooShort { get; } = new(
        $"Kunci istilah tersegel terlalu pendek; sedikitnya {SealKey.FewestBytes} bita. Buat yang baru dengan compliancelint registry seal --new-key BERKAS.",
        $"The key of the sealed terms is too short: at least {SealKey.FewestBytes} bytes. Make a new one with compliancelint registry seal --new-key FILE.");

    private static LocalizedText InsideWorkspace { get; } = new(
        "Berkas kunci berada di dalam ruang kerja atau repositorinya; simpan di luar, supaya tidak ikut terbagi.",
        "The key file is inside the workspace or its repository; keep it elsewhere, so that it is not shared along.");
}
