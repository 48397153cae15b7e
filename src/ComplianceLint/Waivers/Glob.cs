namespace ComplianceLint.Waivers;

/// <summary>A pattern of paths, as <c>drafts:</c> takes it: <c>*</c> inside a name, <c>**</c> for any folders, capitals do not matter.</summary>
internal sealed class Glob
{
    private const string AnyFolders = "**";

    private readonly string[] _segments;

    public Glob(string pattern) => _segments = SegmentsOf(pattern);

    /// <summary>True for a pattern that names every file.</summary>
    public static bool IsEverything(string pattern) => SegmentsOf(pattern.TrimEnd('/')) is [AnyFolders, ..] segments && segments.All(segment => segment is AnyFolders or "*");

    /// <summary>Why a pattern names nothing below the root; null when it may.</summary>
    public static LocalizedText? FaultOf(string pattern)
    {
        if (pattern.StartsWith('!')) return new("Tulis berkas yang dicakup saja; “!” tidak dipakai di sini.", "Write what is covered alone; “!” has no meaning here.");
        if (pattern.Contains('\\', StringComparison.Ordinal)) return new("Pisahkan folder dengan “/”, bukan “\\”.", "Separate folders with “/”, not “\\”.");
        return pattern.StartsWith('/') || pattern.Split('/').Any(segment => segment is "" or "." or "..") && !pattern.EndsWith('/')
            ? new("Tulis jalur dari folder ruang kerja, misalnya “drafts/hut/**”.", "Write a path from the folder of the workspace, such as “drafts/hut/**”.")
            : null;
    }

    public bool Matches(ReadOnlySpan<string> path) => Matches(_segments, path);

    /// <summary>Short forms as the library of <c>drafts:</c> reads them: <c>**.md</c> in any folder, <c>*.*</c> any name.</summary>
    private static string[] SegmentsOf(string pattern) =>
        [.. (pattern.EndsWith('/') ? pattern + AnyFolders : pattern).Split('/').SelectMany(segment => segment switch
        {
            "*.*" => (string[])["*"],
            ['*', '*', '.', _, ..] => [AnyFolders, segment is "**.*" ? "*" : segment[1..]],
            _ => [segment],
        })];

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        // As with one star inside a name: only the last “**” is ever tried again, so the time is the product of both lengths.
        int at = 0, p = 0, retryAt = -1, retryPattern = -1;
        while (at < path.Length)
        {
            if (p < pattern.Length && pattern[p] == AnyFolders)
            {
                (retryPattern, retryAt) = (++p, at);
                // Behind the last one there must be a file, and there is one.
                if (p == pattern.Length) return true;
            }
            else if (p < pattern.Length && MatchesName(pattern[p], path[at]))
            {
                p++;
                at++;
            }
            else if (retryPattern >= 0)
            {
                p = retryPattern;
                at = ++retryAt;
            }
            else
            {
                return false;
            }
        }

        return p == pattern.Length;
    }

    private static bool MatchesName(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        int at = 0, p = 0, retryAt = -1, retryPattern = -1;
        while (at < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (retryPattern, retryAt) = (++p, at);
            }
            else if (p < pattern.Length && char.ToUpperInvariant(pattern[p]) == char.ToUpperInvariant(name[at]))
            {
                p++;
                at++;
            }
            else if (retryPattern >= 0)
            {
                p = retryPattern;
                at = ++retryAt;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }
}
