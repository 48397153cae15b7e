using System.Text.Json.Nodes;
using ComplianceLint.Reporting;
using ComplianceLint.Tests.Reporting.Formats;

namespace ComplianceLint.Tests.Reporting.Sarif;

/// <summary>A file of SARIF as those read it who did not write it.</summary>
internal sealed class SarifLog(JsonNode log)
{
    public JsonObject Run { get; } = log["runs"]![0]!.AsObject();

    public IReadOnlyList<JsonObject> Results => [.. Run["results"]!.AsArray().Select(result => result!.AsObject())];

    public IReadOnlyList<JsonObject> Rules => [.. Run["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => rule!.AsObject())];

    /// <summary>The log of the sample run.</summary>
    public static SarifLog OfSample(string format, bool listAllChecks = false) =>
        Of(format, SampleRun.Report, listAllChecks);

    public static SarifLog Of(string format, Action<IReporter> report, bool listAllChecks = false)
    {
        using var output = new MemoryStream();
        report(OutputFormat.Find(format)!.CreateReporter(output, new ReportSettings { Header = Reporting.Run.Header(Language.English), ListAllChecks = listAllChecks }));
        return new SarifLog(JsonNode.Parse(output.ToArray())!);
    }

    public static JsonObject RegionOf(JsonObject result) => result["locations"]![0]!["physicalLocation"]!["region"]!.AsObject();

    public static string UriOf(JsonObject result) => TextOf(result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]);

    public static string TextOf(JsonNode? node) => node!.GetValue<string>();

    public static int NumberOf(JsonNode? node) => node!.GetValue<int>();
}
