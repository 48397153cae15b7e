using System.Globalization;

namespace ComplianceLint.Cli.Commands;

/// <summary>Which finding is meant: by its place, as reports write it, or by the beginning of its fingerprint.</summary>
internal sealed record DiagnosticQuery
{
    private const int FewestDigits = 8;

    private const int MostDigits = 32;

    /// <summary>The file of a place; null for a fingerprint.</summary>
    public string? Path { get; private init; }

    private string Fingerprint { get; init; } = "";

    private int Line { get; init; }

    /// <summary>0 for any.</summary>
    private int Column { get; init; }

    /// <summary>Null when it is neither a place nor a fingerprint.</summary>
    public static DiagnosticQuery? Read(string written)
    {
        if (written.Length is >= FewestDigits and <= MostDigits && written.All(char.IsAsciiHexDigit)) return new DiagnosticQuery { Fingerprint = written.ToLowerInvariant() };
        var parts = written.Split(':');
        var numbers = parts.Reverse().TakeWhile(IsNumber).Take(2).Count();
        if (numbers == 0 || numbers == parts.Length) return null;
        return new DiagnosticQuery
        {
            Path = string.Join(':', parts[..^numbers]),
            Line = Number(parts[^numbers]),
            Column = numbers == 2 ? Number(parts[^1]) : 0,
        };
    }

    public bool Matches(Diagnostic diagnostic, SourceText source)
    {
        if (Path is null) return diagnostic.Fingerprint.StartsWith(Fingerprint, StringComparison.Ordinal);
        var position = source.PositionOf(diagnostic.Span.Start);
        return position.Line == Line && (Column == 0 || position.Column == Column);
    }

    private static bool IsNumber(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
