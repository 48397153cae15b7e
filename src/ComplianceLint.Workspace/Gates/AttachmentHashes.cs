using System.Security.Cryptography;
using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace.Gates;

/// <summary>Hashes the files that posts attach, each once a run.</summary>
/// <remarks>Only those of the workspace: a draft must not make the gate read a device or somebody else's file.</remarks>
internal sealed class AttachmentHashes(string root)
{
    /// <summary>Stands for a file that is there and was not read: what is in it may change unseen.</summary>
    public const string Unknown = "unknown";

    // Texts beside the paths, such as captions, are looked for too: they must not fill the memory.
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>The hash of the file that an attachment names, <see cref="Unknown"/>, or null where there is no such file.</summary>
    /// <param name="draft">The full path of the draft.</param>
    /// <param name="written">The path as the draft states it.</param>
    public string? Of(string draft, string written) =>
        AttachmentPath.Find(root, draft, written) is { } file
            ? _known.TryGetValue(file, out var digest) ? digest : _known[file] = Read(file)
            : null;

    private string Read(string file)
    {
        try
        {
            // A pipe has no length, nor an end that anybody could promise.
            if (new FileInfo(file).Length == 0) return "";
            if (!WorkspaceRoot.ContainsReally(root, file)) return Unknown;
            using var stream = SourceReader.OpenStream(file);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unknown;
        }
    }
}
