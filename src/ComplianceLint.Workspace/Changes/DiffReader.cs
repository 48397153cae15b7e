using System.Buffers.Text;
using System.Text;

namespace ComplianceLint.Workspace.Changes;

/// <summary>Reads unified diffs: those of git, and those of other programs as far as they name files and lines.</summary>
/// <param name="input">The diff.</param>
/// <param name="isForeign">True for a diff that somebody gave: what its lines hold is remembered, so that it can be held against the files.</param>
internal sealed class DiffReader(Stream input, bool isForeign)
{
    private readonly ByteLines _lines = new(input);
    private readonly List<DiffSection> _sections = [];
    private DiffSection? _section;
    private bool _isBlank = true;

    /// <summary>The sections of the diff, and why it cannot be used.</summary>
    public (IReadOnlyList<DiffSection> Sections, LocalizedText? Fault) Read()
    {
        while (_lines.TryRead(out var line))
        {
            _isBlank &= line.Trim(" \t\r"u8).IsEmpty;
            if (line.StartsWith("diff --cc "u8) || line.StartsWith("diff --combined "u8) || line.StartsWith("@@@ "u8)) return (_sections, ChangeFailures.CombinedDiff);
            if (!line.StartsWith("@@ "u8)) ReadHeader(line);
            else if (_section is not { HasNames: true } || !TryReadHunk(line)) return (_sections, ChangeFailures.BrokenDiff);
        }

        // Colours and summaries of git look like a diff to people: no section, no answer.
        return (_sections, isForeign && _sections.Count == 0 && !_isBlank ? ChangeFailures.NoDiff : null);
    }

    private void ReadHeader(ReadOnlySpan<byte> line)
    {
        if (After(line, "diff --git "u8, out var rest)) Begin().Path = DiffPath.ReadBoth(rest);
        else if (After(line, "--- "u8, out rest))
        {
            if (_section is null or { HasNames: true }) Begin();
            _section!.IsWhole |= DiffPath.Read(rest) is null;
        }
        else if (_section is null) return;
        else if (After(line, "+++ "u8, out rest))
        {
            _section.Path = DiffPath.Read(rest);
            _section.IsDeleted = _section.Path is null;
            _section.HasNames = true;
        }
        else if (After(line, "rename from "u8, out rest)) _section.FormerPath = DiffPath.Read(rest);
        else if (After(line, "rename to "u8, out rest) || After(line, "copy to "u8, out rest)) _section.Path = DiffPath.Read(rest);
        else if (line.StartsWith("deleted file mode "u8)) _section.IsDeleted = true;
        else if (After(line, "new file mode "u8, out rest)) (_section.IsWhole, _section.IsNoFile) = (true, IsNoFile(rest));
        else if (line.StartsWith("Binary files "u8) || line.StartsWith("GIT binary patch"u8)) _section.IsWhole = true;
        else if (line.StartsWith("index "u8)) _section.IsNoFile |= IsNoFile(line[(line.LastIndexOf((byte)' ') + 1)..]);
    }

    private DiffSection Begin()
    {
        _sections.Add(_section = new DiffSection());
        return _section;
    }

    private static bool IsNoFile(ReadOnlySpan<byte> mode) => mode.StartsWith("120000"u8) || mode.StartsWith("160000"u8);

    private static bool After(ReadOnlySpan<byte> line, ReadOnlySpan<byte> start, out ReadOnlySpan<byte> rest)
    {
        var isSo = line.StartsWith(start);
        rest = isSo ? line[start.Length..] : default;
        return isSo;
    }

    /// <summary>Reads the lines that a hunk announces, so that none of them is taken for a header; false when they are not there.</summary>
    private bool TryReadHunk(ReadOnlySpan<byte> header)
    {
        if (!TryReadRange(header[3..], (byte)'-', out _, out var old, out var rest)) return false;
        if (!TryReadRange(rest, (byte)'+', out var line, out var fresh, out _)) return false;
        _section!.HasHunks = true;
        // `+7,0` stands behind line 7, `+7,1` at it.
        if (fresh == 0) line++;
        while (old > 0 || fresh > 0)
        {
            if (!_lines.TryRead(out var text)) return false;
            switch (text.IsEmpty ? (byte)' ' : text[0])
            {
                case (byte)'-':
                    old--;
                    if (!IsFraming(text[1..])) _section.AddCut(line - 1);
                    break;
                case (byte)'+':
                    fresh--;
                    _section.AddLine(line);
                    Keep(text, line++);
                    break;
                case (byte)' ' or (byte)'\r':
                    (old, fresh) = (old - 1, fresh - 1);
                    Keep(text, line++);
                    break;
                case (byte)'\\':
                    break;
                default:
                    return false;
            }
        }

        return old == 0 && fresh == 0;
    }

    /// <summary>The last brace of a post in JSON comes and goes with the comma of its neighbour.</summary>
    private static bool IsFraming(ReadOnlySpan<byte> text) => text.Trim(" \t\r"u8) is { IsEmpty: false } marks && marks.IndexOfAnyExcept("{}[],"u8) < 0;

    private void Keep(ReadOnlySpan<byte> text, int line)
    {
        if (isForeign) _section!.AddText(line, text.IsEmpty ? "" : Encoding.UTF8.GetString(text[1..]));
    }

    private static bool TryReadRange(ReadOnlySpan<byte> text, byte sign, out int start, out int count, out ReadOnlySpan<byte> rest)
    {
        (start, count) = (0, 1);
        rest = default;
        if (text.IsEmpty || text[0] != sign || !Utf8Parser.TryParse(text[1..], out start, out int read)) return false;
        rest = text[(1 + read)..];
        if (rest is [(byte)',', ..])
        {
            if (!Utf8Parser.TryParse(rest[1..], out count, out read)) return false;
            rest = rest[(1 + read)..];
        }

        if (rest is not [(byte)' ', ..] || start < 0 || count < 0 || start > int.MaxValue - count - 1) return false;
        rest = rest[1..];
        return true;
    }
}
