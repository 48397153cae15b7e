namespace ComplianceLint.Histories;

/// <summary>
/// Open findings as the first twelve digits of their fingerprints, sorted: enough to tell which of some thousand are new,
/// and a third of the whole on the disk.
/// </summary>
internal sealed class FindingMarks
{
    private const int Bytes = 6;

    /// <summary>A line of half a megabyte is too long for a file that grows by one with each run.</summary>
    private const int Most = 50_000;

    private readonly List<string> _marks = [];

    public void Add(string fingerprint) => _marks.Add(fingerprint[..(2 * Bytes)]);

    /// <summary>Base64; null where they are too many.</summary>
    public string? ToText() => _marks.Count > Most ? null : Convert.ToBase64String(Convert.FromHexString(string.Concat(_marks.Order(StringComparer.Ordinal))));

    /// <summary>True for what <see cref="ToText"/> writes.</summary>
    public static bool IsText(string text) => System.Buffers.Text.Base64.IsValid(text, out var length) && length % Bytes == 0;

    /// <summary>How many of the findings of two runs are in one of them alone; null where those of either are not known.</summary>
    public static (int New, int Resolved)? Change(string? before, string? after)
    {
        if (before is null || after is null) return null;
        var (old, now) = (Read(before), Read(after));
        int i = 0, j = 0, same = 0;
        while (i < old.Length && j < now.Length)
        {
            if (old[i] == now[j]) same++;
            var step = old[i].CompareTo(now[j]);
            if (step <= 0) i++;
            if (step >= 0) j++;
        }

        return (now.Length - same, old.Length - same);
    }

    private static ulong[] Read(string text)
    {
        var bytes = Convert.FromBase64String(text);
        var marks = new ulong[bytes.Length / Bytes];
        for (var i = 0; i < bytes.Length; i++) marks[i / Bytes] = (marks[i / Bytes] << 8) | bytes[i];
        // What somebody edited may be out of order.
        Array.Sort(marks);
        return marks;
    }
}
