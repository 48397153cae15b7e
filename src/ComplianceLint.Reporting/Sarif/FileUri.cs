using System.Text.Json;

namespace ComplianceLint.Reporting.Sarif;

/// <summary>Writes the path of a file as the URI that SARIF wants: relative to where the command ran, every unusual character in percents.</summary>
internal static class FileUri
{
    /// <summary>Stands for the working directory, whose own name is nobody's business.</summary>
    public const string Root = "SRCROOT";

    /// <param name="json">Receives the <c>artifactLocation</c>.</param>
    /// <param name="path">The masked path.</param>
    public static void Write(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation"u8);
        var isAbsolute = IsAbsolute(path);
        json.WriteString("uri"u8, isAbsolute ? $"file:///{Encode(path.TrimStart('/'))}" : Encode(path));
        if (!isAbsolute) json.WriteString("uriBaseId"u8, Root);
        json.WriteEndObject();
    }

    private static bool IsAbsolute(string path) =>
        path.StartsWith('/') || (path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/');

    // Asterisks may stand in a URI, and masked names stay readable.
    private static string Encode(string path) =>
        string.Join('/', path.Split('/').Select(Uri.EscapeDataString)).Replace("%2A", "*", StringComparison.Ordinal);
}
