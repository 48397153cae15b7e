using System.Text;

namespace ComplianceLint.Workspace;

/// <summary>Tells git to merge two baselines by keeping the lines of both.</summary>
public static class BaselineAttributes
{
    /// <summary>The file, relative to the root of the workspace.</summary>
    public const string FileName = ".gitattributes";

    private const string Line = $"{Baseline.FileName} merge=union";

    /// <summary>The file with the line for the baseline, everything else as it was, byte by byte; null when it says how to merge it already.</summary>
    /// <param name="existing">What the file holds; empty where there is none.</param>
    public static byte[]? Add(byte[] existing)
    {
        var text = Encoding.Latin1.GetString(existing);
        if (text.Split('\n').Any(SaysIt)) return null;
        var lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var before = text.Length == 0 || text.EndsWith('\n') ? "" : lineEnd;
        return Encoding.Latin1.GetBytes($"{text}{before}{Line}{lineEnd}");
    }

    private static bool SaysIt(string line) =>
        line.Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries) is [var pattern, .. var attributes]
        && pattern.TrimStart('/') == Baseline.FileName
        && attributes.Any(attribute => attribute.Contains("merge", StringComparison.Ordinal));
}
