using ComplianceLint.Reporting.Compliance;
using ComplianceLint.Reporting.Formats;
using ComplianceLint.Reporting.Html;

namespace ComplianceLint.Reporting.Sheets;

/// <summary>The waivers: who asked for them, who approved, until when, and whether they count.</summary>
internal static class WaiverSheet
{
    public static Sheet Of(ComplianceReport report, RunHeader header, ReportFacts facts)
    {
        var sheet = new Sheet(new("Pengecualian", "Waivers"),
        [
            new(new("Keadaan", "State"), 22), new(new("Aturan", "Rule"), 34), new(new("Alasan", "Reason"), 48), new(new("Pemohon", "Requested by"), 24), new(new("Penyetuju", "Approved by"), 24), new(new("Dari", "From"), 12),
            new(new("Sampai", "Until"), 12), new(new("Hari lagi", "Days left"), 10), new(new("Mencakup", "Covers"), 10), new(new("Masalah", "Problem"), 48), new(new("Berkas", "File"), 30), new(new("Baris", "Line"), 7),
        ]);
        foreach (var list in facts.Waivers)
        {
            foreach (var judged in list.Waivers.OrderBy(judged => judged.State).ThenBy(judged => judged.Waiver.Until).ThenBy(judged => judged.Waiver.Span.Start))
            {
                var (waiver, registry, language) = (judged.Waiver, list.Policy.Registry, header.Language);
                sheet.Add(
                    AcceptedSection.StateOf(judged, list.Policy.Today).In(language), Visible.Line(SensitiveSpans.Mask(waiver.Rule.Text)), Visible.Line(Visible.Cut(registry.Mask(waiver.Reason))), Visible.Line(registry.Mask(waiver.RequestedBy)),
                    Visible.Line(registry.Mask(waiver.ApprovedBy)), (DateOnly?)waiver.From, (DateOnly?)waiver.Until, judged.Counts ? waiver.Until.DayNumber - list.Policy.Today.DayNumber : (int?)null, (int?)AcceptedSection.Covered(judged, report),
                    string.Join(CsvText.Separator, judged.Faults.Select(fault => Visible.Message(fault.Message).In(language))), Visible.Line(SensitiveSpans.Mask(waiver.Source.Path)), (int?)waiver.Position.Line);
            }
        }

        return sheet;
    }
}
