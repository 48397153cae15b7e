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
        var (start, end) = (source.PositionOf(diagnostic.Span.Start), source.PositionOf(diagnostic.Span.End));
        if (Column == 0) return Line == start.Line;
        // Anywhere inside, as a cursor in an editor stands; something absent has its place alone.
        var isFromStart = (Line, Column).CompareTo((start.Line, start.Column)) >= 0;
        return isFromStart && (Line, Column).CompareTo(diagnostic.Span.IsEmpty ? (start.Line, start.Column + 1) : (end.Line, end.Column)) < 0;
    }

    private static bool IsNumber(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
