using System.Security.Cryptography;

namespace ComplianceLint.Workspace.Gates;

/// <summary>Hashes the files that posts attach, each once a run.</summary>
/// <remarks>Only regular files of the workspace: a draft must not make the gate read a pipe, a device or somebody else's file.</remarks>
internal sealed class AttachmentHashes(string root)
{
    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);

    /// <param name="draft">The full path of the draft.</param>
    /// <param name="written">The path as the draft states it.</param>
    public string? Of(string draft, string written)
    {
        if (written.Contains('\0', StringComparison.Ordinal) || written.Contains("://", StringComparison.Ordinal)) return null;
        var file = Path.GetFullPath(written, Path.GetDirectoryName(draft) ?? root);
        if (!_known.TryGetValue(file, out var digest)) _known[file] = digest = Read(file);
        return digest;
    }

    private string? Read(string file)
    {
        try
        {
            if (!File.Exists(file) || !WorkspaceRoot.ContainsReally(root, file) || new FileInfo(file) is { Length: 0 }) return null;
            using var stream = Files.SourceReader.OpenStream(file);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "unreadable";
        }
    }
}
