using System.Globalization;
using System.Text.Json;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting.Sarif;

/// <summary>
/// Writes the one run of a file: results as they come, and behind them the tool, since which rules results name is known only then.
/// The members of an object have no order, and other tools write them so.
/// </summary>
internal sealed class SarifRun
{
    private readonly RunHeader _header;
    private readonly SarifProfile _profile;
    private readonly LinedJson _json;
    private readonly SarifRules _rules = new();
    private readonly SarifTaxonomies _taxonomies;
    private readonly SarifInvocation _invocation;
    private readonly CheckCounts _checks = new();

    public SarifRun(Stream output, RunHeader header, SarifProfile profile)
    {
        (_header, _profile) = (header, profile);
        _json = new LinedJson(output);
        _taxonomies = new SarifTaxonomies(header.Clauses);
        _invocation = new SarifInvocation(_rules, header.Language);
        Results = new SarifResults(_rules, header.Language, profile);
        WriteHead();
    }

    public SarifResults Results { get; }

    public void WriteResult(Action<Utf8JsonWriter> write) => _json.WriteLine(write);

    public void Add(Failure failure) => _invocation.Add(failure);

    public void Add(Rule rule, CheckResult result) => _checks.Add(rule, result);

    /// <summary>Ends the results, and writes all that is said about them.</summary>
    /// <param name="summary">The counts of the run.</param>
    /// <param name="remark">What is to be said about the file itself; null for nothing.</param>
    /// <param name="writeLeftOut">Writes what the file does not hold; null where it holds everything.</param>
    public void End(RunSummary summary, LocalizedText? remark = null, Action<Utf8JsonWriter>? writeLeftOut = null)
    {
        var json = _json.Document;
        _json.EndLines();
        _invocation.Write(json, summary.IsComplete, remark);
        if (_profile.HasTaxonomies) _taxonomies.Write(json, _header);
        WriteTool(json);
        WriteProperties(json, summary, writeLeftOut);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        _json.End();
    }

    public static string LanguageOf(RunHeader header) => header.Language == Language.English ? "en" : "id";

    private void WriteHead()
    {
        var json = _json.Document;
        json.WriteStartObject();
        json.WriteString("$schema"u8, "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version"u8, "2.1.0");
        json.WriteStartArray("runs"u8);
        json.WriteStartObject();
        json.WriteString("language"u8, LanguageOf(_header));
        json.WriteString("columnKind"u8, "utf16CodeUnits");
        json.WriteString("defaultEncoding"u8, "utf-8");
        json.WriteStrings("redactionTokens"u8, ["*"]);
        json.WriteStartObject("originalUriBaseIds"u8);
        json.WriteStartObject(FileUri.Root);
        json.WriteText("description"u8, SarifWords.Root.In(_header.Language));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("automationDetails"u8);
        // GitHub takes what stands before the last slash as the kind of analysis.
        json.WriteString("id"u8, $"compliancelint/{_header.Now.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)}");
        json.WriteEndObject();
        json.WriteStartArray("results"u8);
    }

    private void WriteTool(Utf8JsonWriter json)
    {
        var descriptors = new SarifRule(_header, _taxonomies, _profile);
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "ComplianceLint");
        json.WriteString("version"u8, _header.ToolVersion);
        json.WriteString("semanticVersion"u8, _header.ToolVersion);
        json.WriteString("language"u8, LanguageOf(_header));
        if (_profile.HasTaxonomies) _taxonomies.WriteSupported(json);
        json.WriteStartArray("notifications"u8);
        foreach (var code in _invocation.Codes.All) _json.WriteLine(line => descriptors.WriteNotification(line, code));
        json.WriteEndArray();
        json.WriteStartArray("rules"u8);
        foreach (var rule in _rules.All) _json.WriteLine(line => descriptors.Write(line, rule));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteProperties(Utf8JsonWriter json, RunSummary summary, Action<Utf8JsonWriter>? writeLeftOut)
    {
        json.WriteStartObject("properties"u8);
        json.WriteString("ruleSetDigest"u8, _header.RuleSetDigest);
        json.WriteString("now"u8, _header.Now);
        json.WriteString("timeZone"u8, _header.TimeZone);
        JsonRun.WriteSummary(json, summary);
        if (_profile.HasDetails) _checks.Write(json);
        writeLeftOut?.Invoke(json);
        json.WriteEndObject();
    }
}
