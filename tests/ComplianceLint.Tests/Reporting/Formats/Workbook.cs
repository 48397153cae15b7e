using System.Text;
using ExcelDataReader;

namespace ComplianceLint.Tests.Reporting.Formats;

/// <summary>A sheet as a library reads it that did not write it.</summary>
internal sealed record Workbook(string Name, IReadOnlyList<object?[]> Rows)
{
    public static IReadOnlyList<Workbook> Of(byte[] bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var stream = new MemoryStream(bytes);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        var sheets = new List<Workbook>();
        do
        {
            var rows = new List<object?[]>();
            while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            sheets.Add(new Workbook(reader.Name, rows));
        }
        while (reader.NextResult());
        return sheets;
    }

    /// <summary>The values of a column below its head.</summary>
    public IEnumerable<object?> Column(string head)
    {
        var column = Array.IndexOf(Rows[0], head);
        return Rows.Skip(1).Select(row => row[column]);
    }
}
