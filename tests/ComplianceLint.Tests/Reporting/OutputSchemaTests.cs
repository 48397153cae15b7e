using System.Text.Json.Nodes;
using ComplianceLint.Reporting;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

public sealed class OutputSchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(OutputSchema.Read("output"))!.AsObject();

    [Fact]
    public void A_run_satisfies_the_schema() =>
        Assert.Empty(SchemaSubset.Faults(Schema, Schema, JsonNode.Parse(JsonReporterTests.Written())));

    [Theory]
    [InlineData("[|Konon|]")]
    [InlineData("[||]")]
    public void A_finding_satisfies_the_schema(string marked)
    {
        var fix = new Fix(new("Hapus.", "Delete."), Applicability.Suggestion, [new TextEdit(new TextSpan(0, 0), "x")]);
        var finding = JsonNode.Parse(JsonDiagnosticTests.Written(Finding.In(marked, fixes: [fix], channel: "x", evidence: new Evidence(85, [new("16 digit", "16 digits")]))));
        Assert.Empty(SchemaSubset.Faults(Schema, Definition("diagnostic"), finding));
    }

    [Fact]
    public void An_unknown_member_does_not_satisfy_the_schema()
    {
        var finding = JsonNode.Parse(JsonDiagnosticTests.Written(Finding.In("[|Konon|]")))!.AsObject();
        finding["colour"] = "red";
        Assert.Equal(["/colour is unknown"], SchemaSubset.Faults(Schema, Definition("diagnostic"), finding));
    }

    [Fact]
    public void Only_the_shared_part_of_findings_is_open()
    {
        var open = SchemaSubset.Objects(Schema)
            .Where(node => node["properties"] is JsonObject && node["additionalProperties"] is not JsonValue)
            .Where(node => node["unevaluatedProperties"] is not JsonValue);
        Assert.Equal([Definition("finding")], open);
    }

    private static JsonObject Definition(string name) => Schema["$defs"]![name]!.AsObject();
}
