using System.Diagnostics;
using System.Text;

namespace ComplianceLint.Workspace.Changes;

/// <summary>Reads what git's index holds, one process for all files, started with the first. Thread-safe.</summary>
internal sealed class IndexReader(Git git) : IDisposable
{
    private readonly Lock _lock = new();
    private Process? _process;

    /// <exception cref="IOException">Git does not give the object.</exception>
    public Stream Open(string id)
    {
        lock (_lock)
        {
            _process ??= git.Start(["cat-file", "--batch"]);
            _process.StandardInput.Write($"{id}\n");
            _process.StandardInput.Flush();
            var output = _process.StandardOutput.BaseStream;
            var header = ReadLine(output);
            if (header.Split(' ') is not [_, "blob", var length] || !long.TryParse(length, out var bytes)) throw new IOException("git cat-file");
            var content = new byte[bytes];
            output.ReadExactly(content);
            output.ReadByte();
            return new MemoryStream(content);
        }
    }

    public void Dispose()
    {
        if (_process is null) return;
        Git.Kill(_process);
        _process.Dispose();
    }

    private static string ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        while (stream.ReadByte() is > 0 and not '\n' and var value) line.Append((char)value);
        return line.ToString();
    }
}
