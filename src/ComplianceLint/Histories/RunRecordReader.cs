using ComplianceLint.Syntax;

namespace ComplianceLint.Histories;

/// <summary>Reads records, one JSON object a line; a line with a fault is a finding with its place, and the others stay.</summary>
internal static class RunRecordReader
{
    private static readonly LocalizedText NotJson = new(
        "Baris riwayat ini bukan JSON, jadi tidak digambarkan; hapus, atau kembalikan dari riwayat git.",
        "This line of the history is no JSON and is not drawn; delete it, or restore it from git's history.");

    private static readonly LocalizedText NotARecord = new(
        "Tiap baris riwayat harus berupa satu objek JSON; hapus baris ini.", "Each line of the history must be one JSON object; delete this line.");

    private static readonly LocalizedText OtherVersion = new(
        "Baris riwayat ini ditulis oleh versi ComplianceLint yang lain, jadi tidak digambarkan.", "This line of the history is of another version of ComplianceLint and is not drawn.");

    public static IEnumerable<(RunRecord? Record, RunDiagnostic? Fault)> Read(SourceText source)
    {
        var start = 0;
        while (start < source.Text.Length)
        {
            var end = source.Text.IndexOf('\n', start);
            if (end < 0) end = source.Text.Length;
            var line = TextSpan.FromBounds(start, end);
            if (!source.Text.AsSpan(start, end - start).IsWhiteSpace()) yield return Read(source, line);
            start = end + 1;
        }
    }

    /// <summary>A line that could not even be read as text.</summary>
    public static RunDiagnostic Fault(Failure failure)
    {
        var place = failure.Position ?? new LinePosition(1, 1);
        return RunDiagnostic.InFile(EngineRules.InvalidHistory, failure.Message, [new PostLocation(failure.Path, 0, default, place, place)], $"{place.Line}");
    }

    private static (RunRecord? Record, RunDiagnostic? Fault) Read(SourceText source, TextSpan line)
    {
        var (root, failures) = JsonReader.Read(source, line.Start, line.Length);
        if (failures.Count > 0 || root is null) return (null, Fault(source, line with { Length = 0 }, NotJson, failures is [{ Position: { } place }, ..] ? place : null));
        if (root.Kind != NodeKind.Mapping) return (null, Fault(source, root.Span, NotARecord));
        if (root["version"] is { Text: not "1" } version) return (null, Fault(source, version.Span, OtherVersion));
        var members = new RecordMembers(root);
        var record = members.Read();
        return members.Fault is var (key, span) ? (null, Fault(source, span, NotAsWritten(key))) : (record, null);
    }

    private static LocalizedText NotAsWritten(string key) => new(
        $"“{key}” tidak seperti yang ditulis compliancelint report, jadi baris riwayat ini tidak digambarkan; hapus barisnya.",
        $"“{key}” is not as compliancelint report writes it, so this line of the history is not drawn; delete it.");

    private static RunDiagnostic Fault(SourceText source, TextSpan span, LocalizedText message, LinePosition? place = null)
    {
        var (start, end) = (place ?? source.PositionOf(span.Start), place ?? source.PositionOf(span.End));
        return RunDiagnostic.InFile(EngineRules.InvalidHistory, message, [new PostLocation(source.Path, 0, source.InFile(span), start, end)], $"{start.Line}");
    }
}
