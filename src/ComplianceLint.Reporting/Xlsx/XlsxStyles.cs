using DocumentFormat.OpenXml.Spreadsheet;

namespace ComplianceLint.Reporting.Xlsx;

/// <summary>The few looks of a cell, and their numbers.</summary>
internal static class XlsxStyles
{
    public const uint Text = 0;
    public const uint Head = 1;
    public const uint Number = 2;
    public const uint Tenths = 3;
    public const uint Day = 4;

    /// <summary>A text that would be a formula if somebody edited the cell; spreadsheets show their own apostrophe before it.</summary>
    public const uint Quoted = 5;

    private const uint TenthsFormat = 164;
    private const uint DayFormat = 165;

    public static Stylesheet Create() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = TenthsFormat, FormatCode = "#,##0.0" }, new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(), new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(),
            Format(font: 1, border: 1),
            Format(number: 3, wraps: false),
            Format(number: TenthsFormat, wraps: false),
            Format(number: DayFormat, wraps: false),
            Quote(Format())));

    private static CellFormat Format(uint number = 0, uint font = 0, uint border = 0, bool wraps = true) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps })
    {
        NumberFormatId = number,
        FontId = font,
        BorderId = border,
        ApplyNumberFormat = number != 0,
        ApplyFont = font != 0,
        ApplyBorder = border != 0,
        ApplyAlignment = true,
    };

    private static CellFormat Quote(CellFormat format)
    {
        format.QuotePrefix = true;
        return format;
    }
}
