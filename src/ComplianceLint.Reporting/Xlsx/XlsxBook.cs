using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Table = ComplianceLint.Reporting.Sheets.Sheet;

namespace ComplianceLint.Reporting.Xlsx;

/// <summary>Puts sheets into a workbook: the same sheets give the same bytes.</summary>
internal static class XlsxBook
{
    /// <summary>The earliest time that a ZIP can say.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream output, IReadOnlyList<Table> sheets, Language language)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            // Without a name the library makes one up, another in each run.
            var book = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "book");
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = XlsxStyles.Create();
            for (var i = 0; i < sheets.Count; i++) XlsxSheet.Write(book.AddNewPart<WorksheetPart>($"sheet{i + 1}"), sheets[i], language);
            book.Workbook = new Workbook(
                new BookViews(new WorkbookView()),
                new DocumentFormat.OpenXml.Spreadsheet.Sheets(sheets.Select((sheet, i) => new Sheet { Id = $"sheet{i + 1}", SheetId = (uint)i + 1, Name = sheet.Name.In(language) })),
                new DefinedNames(sheets.SelectMany((sheet, i) => NamesOf(sheet, (uint)i, language))));
        }

        CopyWithoutTime(package, output);
    }

    /// <summary>Where the filter reaches, and which row is repeated on every printed page.</summary>
    private static IEnumerable<DefinedName> NamesOf(Table sheet, uint index, Language language)
    {
        var name = $"'{sheet.Name.In(language)}'";
        var ends = XlsxSheet.Range(sheet).Split(':')[1].AsSpan();
        var letters = ends[..ends.IndexOfAnyInRange('0', '9')];
        yield return new DefinedName($"{name}!$A$1:${letters}${ends[letters.Length..]}") { Name = "_xlnm._FilterDatabase", LocalSheetId = index, Hidden = true };
        yield return new DefinedName($"{name}!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = index };
    }

    /// <summary>Packages carry the time at which they were packed, and cannot be written where nobody can go back.</summary>
    private static void CopyWithoutTime(MemoryStream package, Stream output)
    {
        package.Position = 0;
        using var from = new ZipArchive(package, ZipArchiveMode.Read);
        using var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in from.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var copy = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = NoTime;
            using var source = part.Open();
            using var target = copy.Open();
            source.CopyTo(target);
        }
    }
}
