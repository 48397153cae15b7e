using System.Globalization;
using ComplianceLint.Reporting.Formats;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Cell = ComplianceLint.Reporting.Sheets.Cell;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;
using Columns = DocumentFormat.OpenXml.Spreadsheet.Columns;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;
using Table = ComplianceLint.Reporting.Sheets.Sheet;

namespace ComplianceLint.Reporting.Xlsx;

/// <summary>Writes one sheet row by row, as 20,000 findings as a tree of objects would take a gigabyte: typed cells, a head that stays, a filter.</summary>
internal static class XlsxSheet
{
    /// <summary>Spreadsheets count days from here, in a calendar that has a 29 February 1900.</summary>
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public static void Write(WorksheetPart part, Table sheet, Language language)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        xml.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        xml.WriteElement(new Columns(sheet.Columns.Select((column, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true })));
        xml.WriteStartElement(new SheetData());
        WriteRow(xml, 1, sheet.Columns.Select(column => TextCell(column.Name.In(language), XlsxStyles.Head)));
        for (var i = 0; i < sheet.Rows.Count; i++) WriteRow(xml, i + 2, sheet.Rows[i].Select(CellOf));
        xml.WriteEndElement();
        xml.WriteElement(new AutoFilter { Reference = Range(sheet) });
        xml.WriteElement(new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToWidth = 1, FitToHeight = 0 });
        xml.WriteEndElement();
    }

    /// <summary>All cells of a sheet, <c>A1:Z20</c>.</summary>
    public static string Range(Table sheet) => string.Create(CultureInfo.InvariantCulture, $"A1:{NameOf(sheet.Columns.Count - 1)}{sheet.Rows.Count + 1}");

    private static void WriteRow(OpenXmlWriter xml, int number, IEnumerable<SheetCell?> cells)
    {
        xml.WriteStartElement(new Row { RowIndex = (uint)number });
        var column = 0;
        foreach (var cell in cells)
        {
            column++;
            if (cell is null) continue;
            cell.CellReference = string.Create(CultureInfo.InvariantCulture, $"{NameOf(column - 1)}{number}");
            xml.WriteElement(cell);
        }

        xml.WriteEndElement();
    }

    private static SheetCell? CellOf(Cell cell) => cell switch
    {
        { Number: { } number } => new SheetCell { CellValue = new CellValue(number), StyleIndex = number == Math.Floor(number) ? XlsxStyles.Number : XlsxStyles.Tenths },
        { Day: { } day } => new SheetCell { CellValue = new CellValue(day.DayNumber - DayZero.DayNumber), StyleIndex = XlsxStyles.Day },
        { Text: { } text } => TextCell(text, CsvText.IsFormula(text) ? XlsxStyles.Quoted : XlsxStyles.Text),
        _ => null,
    };

    /// <summary>A string of the cell's own: its type alone keeps it from being a formula.</summary>
    private static SheetCell TextCell(string text, uint style) =>
        new(new InlineString(new SheetText(XlsxText.Of(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    private static string NameOf(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";
}
