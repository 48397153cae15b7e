using System.Text;

namespace ComplianceLint.Workspace.Changes;

/// <summary>Reads a path as diffs write it: bare, up to a tab, or between quotes with the escapes of C.</summary>
internal static class DiffPath
{
    private const string NoFile = "/dev/null";

    /// <summary>Null for the side of a diff on which there is no file.</summary>
    public static string? Read(ReadOnlySpan<byte> written)
    {
        var path = written is [(byte)'"', ..] ? Unquote(written[1..]) : Bare(written);
        return path == NoFile ? null : path;
    }

    /// <summary>The one path in <c>a/PATH b/PATH</c>; null where two are named, which other lines of the diff then tell apart.</summary>
    public static string? ReadBoth(ReadOnlySpan<byte> written)
    {
        var text = Bare(written);
        if (written is [(byte)'"', ..])
        {
            var quoted = text.LastIndexOf(" \"", StringComparison.Ordinal);
            return quoted < 0 ? null : Unquote(Encoding.UTF8.GetBytes(text[(quoted + 2)..]));
        }

        var middle = text.Length / 2;
        var (left, right) = (text[..middle], text[Math.Min(middle + 1, text.Length)..]);
        return text.Length % 2 == 1 && text[middle] == ' ' && WithoutPrefix(left) == WithoutPrefix(right) ? right : null;
    }

    /// <summary>Without the <c>b/</c> that git puts before paths, or the letters that it puts there when it is told to.</summary>
    public static string WithoutPrefix(string path) =>
        path is ['a' or 'b' or 'c' or 'i' or 'o' or 'w', '/', ..] ? path[2..] : path;

    // A tab ends the path: behind it other programs write the time.
    private static string Bare(ReadOnlySpan<byte> written)
    {
        var tab = written.IndexOf((byte)'\t');
        return Encoding.UTF8.GetString((tab < 0 ? written : written[..tab]).TrimEnd((byte)'\r'));
    }

    private static string Unquote(ReadOnlySpan<byte> written)
    {
        var bytes = new List<byte>(written.Length);
        for (var i = 0; i < written.Length && written[i] != '"'; i++)
        {
            if (written[i] != '\\' || i + 1 == written.Length)
            {
                bytes.Add(written[i]);
                continue;
            }

            var escaped = written[++i];
            if (escaped is < (byte)'0' or > (byte)'7')
            {
                bytes.Add(Meaning(escaped));
                continue;
            }

            var value = 0;
            for (var digits = 0; digits < 3 && i < written.Length && written[i] is >= (byte)'0' and <= (byte)'7'; digits++) value = (value * 8) + written[i++] - '0';
            i--;
            bytes.Add((byte)value);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static byte Meaning(byte escaped) => escaped switch
    {
        (byte)'a' => 7,
        (byte)'b' => 8,
        (byte)'t' => 9,
        (byte)'n' => 10,
        (byte)'v' => 11,
        (byte)'f' => 12,
        (byte)'r' => 13,
        _ => escaped,
    };
}
