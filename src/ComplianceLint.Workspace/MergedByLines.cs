using System.Text;

namespace ComplianceLint.Workspace;

/// <summary>Tells git to merge two versions of a file by keeping the lines of both.</summary>
public static class MergedByLines
{
    /// <summary>The file, relative to the root of the workspace.</summary>
    public const string FileName = ".gitattributes";

    /// <summary>The file with the line for another file, everything else as it was, byte by byte; null when it says how to merge it already.</summary>
    /// <param name="existing">What the file holds; empty where there is none.</param>
    /// <param name="merged">The file that is to be merged so, relative to the root of the workspace.</param>
    public static byte[]? Add(byte[] existing, string merged)
    {
        var text = Encoding.Latin1.GetString(existing);
        if (text.Split('\n').Any(line => SaysIt(line, merged))) return null;
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var before = text.Length == 0 || text.EndsWith('\n') ? "" : lineEnd;
        return Encoding.Latin1.GetBytes($"{text}{before}{merged} merge=union{lineEnd}");
    }

    private static bool SaysIt(string line, string merged) =>
        line.Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries) is [var pattern, .. var attributes]
        && pattern.TrimStart('/') == merged
        && attributes.Any(attribute => attribute.Contains("merge", StringComparison.Ordinal));
}
