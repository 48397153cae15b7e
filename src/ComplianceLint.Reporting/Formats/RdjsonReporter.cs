using System.Text.Json;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting.Formats;

/// <summary>Writes what counts in the Diagnostic Format of reviewdog, with fixes as suggestions that a reviewer can take over.</summary>
internal sealed class RdjsonReporter : ItemReporter
{
    private readonly LinedJson _json;
    private readonly Columns _columns;
    private readonly Suggestions _suggestions;

    public RdjsonReporter(Stream output, ReportSettings settings, Columns columns)
        : base(settings, columns)
    {
        _json = new LinedJson(output);
        (_columns, _suggestions) = (columns, new Suggestions());
        WriteHead(_json.Document);
    }

    public override void Report(Analysis analysis)
    {
        foreach (var failure in analysis.Failures) Fail(failure);
        foreach (var diagnostic in analysis.Diagnostics)
        {
            Write(ReportItem.Of(analysis, diagnostic, _columns, Language), _suggestions.Of(analysis, diagnostic));
        }
    }

    public override void Finish(RunSummary summary, TimeSpan? elapsed = null)
    {
        _json.EndLines();
        _json.Document.WriteEndObject();
        _json.End();
    }

    protected override void Add(ReportItem item) => Write(item, []);

    private static void WriteHead(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("source"u8);
        json.WriteString("name"u8, "ComplianceLint");
        json.WriteEndObject();
        json.WriteStartArray("diagnostics"u8);
    }

    private void Write(ReportItem item, IEnumerable<(ItemPlace Place, string Text)> suggestions)
    {
        if (item.IsOpen) _json.WriteLine(json => Write(json, item, [.. suggestions]));
    }

    private void Write(Utf8JsonWriter json, ReportItem item, IReadOnlyList<(ItemPlace Place, string Text)> suggestions)
    {
        json.WriteStartObject();
        json.WriteString("message"u8, $"{item.Message} {item.Rule.Advice.In(Language)}");
        if (item.Path is not "") WriteLocation(json, item);
        json.WriteString("severity"u8, SeverityOf(item));
        json.WriteStartObject("code"u8);
        json.WriteString("value"u8, item.Rule.Id);
        json.WriteEndObject();
        if (suggestions.Count > 0) WriteSuggestions(json, suggestions);
        json.WriteEndObject();
    }

    private static string SeverityOf(ReportItem item) => (item.Kind, item.Severity) switch
    {
        (ItemKind.Review, _) => "INFO",
        (_, Severity.Error) => "ERROR",
        (_, Severity.Warning) => "WARNING",
        _ => "INFO",
    };

    private static void WriteLocation(Utf8JsonWriter json, ReportItem item)
    {
        json.WriteStartObject("location"u8);
        json.WriteString("path"u8, item.Path);
        if (item.Place is { } place) WriteRange(json, place);
        json.WriteEndObject();
    }

    private static void WriteSuggestions(Utf8JsonWriter json, IReadOnlyList<(ItemPlace Place, string Text)> suggestions)
    {
        json.WriteStartArray("suggestions"u8);
        foreach (var (place, text) in suggestions)
        {
            json.WriteStartObject();
            WriteRange(json, place);
            json.WriteString("text"u8, text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Without both columns a range is of whole lines.</summary>
    private static void WriteRange(Utf8JsonWriter json, ItemPlace place)
    {
        var hasColumns = place is { Column: not null, EndColumn: not null };
        json.WriteStartObject("range"u8);
        WritePosition(json, "start"u8, place.Line, hasColumns ? place.Column : null);
        if (place.EndLine is { } end) WritePosition(json, "end"u8, end, hasColumns ? place.EndColumn : null);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, ReadOnlySpan<byte> name, int line, int? column)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line"u8, line);
        if (column is { } known) json.WriteNumber("column"u8, known);
        json.WriteEndObject();
    }
}
