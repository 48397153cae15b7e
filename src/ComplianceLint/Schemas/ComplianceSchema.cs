namespace ComplianceLint.Schemas;

/// <summary>The field <c>compliance</c>: what a post says to the linter alone.</summary>
internal static class ComplianceSchema
{
    private static readonly SchemaValue Entry = SchemaValue.Mapping(
    [
        new("rule", SchemaValue.AnyOf(SchemaValue.StatedText, SchemaValue.List(SchemaValue.StatedText, least: 1)), new("Aturan yang temuannya dibiarkan, satu atau beberapa.", "The rule whose findings may stand, or several.")) { IsRequired = true, Examples = ["\"kredibel/superlatif-tanpa-bukti\""] },
        new("reason", SchemaValue.TextPattern(@"[\p{L}\p{Nd}]"), new("Alasannya, bagi orang yang membacanya nanti.", "The reason, for those who read it later.")) { IsRequired = true, Examples = ["\"Gelar resmi dari piagam MURI 2026.\""] },
        new("quote", SchemaValue.StatedText, new("Hanya temuan dengan kata-kata ini.", "Only findings with these words.")) { NeedsValue = true },
        new("until", SchemaValue.Date, new("Berlaku sampai hari ini, termasuk.", "Until this day, the day included.")) { Examples = ["\"2026-12-31\""] },
        new("by", SchemaValue.Text, new("Siapa yang memutuskannya.", "Who decided so.")) { Examples = ["\"humas\""] },
    ]);

    public static SchemaValue Value { get; } = SchemaValue.Mapping(
        [new("suppress", SchemaValue.OneOrMore(Entry), new("Temuan yang dibiarkan, masing-masing dengan alasannya.", "Findings that may stand, each with its reason."))]);
}
