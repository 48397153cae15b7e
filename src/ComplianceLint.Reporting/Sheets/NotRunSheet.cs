using ComplianceLint.Reporting.Compliance;
using ComplianceLint.Reporting.Html;

namespace ComplianceLint.Reporting.Sheets;

/// <summary>What the report does not know: files and rules that could not be used, and rules that lack a registry.</summary>
internal static class NotRunSheet
{
    private static readonly LocalizedText NoRegistry = new("registrinya belum ada", "its registry is missing");

    public static Sheet Of(ComplianceReport report, RunSummary summary, RunHeader header)
    {
        var sheet = new Sheet(new("Tidak diperiksa", "Not checked"), [new(new("Berkas", "File"), 36), new(new("Baris", "Line"), 7), new(new("Aturan", "Rule"), 36), new(new("Masalah", "Problem"), 80)]);
        foreach (var failure in report.Failures)
        {
            sheet.Add(Visible.Line(SensitiveSpans.Mask(failure.Path)), failure.Position?.Line, failure.RuleId ?? failure.Code, Visible.Line(Visible.Cut(SensitiveSpans.Mask(failure.Message.In(header.Language)))));
        }

        foreach (var rule in summary.RulesWithoutRegistry) sheet.Add((string?)null, (int?)null, rule, NoRegistry.In(header.Language));
        return sheet;
    }
}
