using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace ComplianceLint.Tests.Reporting.Formats;

public sealed class WorkbooksOpen
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly string[] Formulas = ["=1+1", " =1+1", "+1", "-1", "@SUM(A1)", "＝1", "=HYPERLINK(\"http://a.example\")"];

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void Nothing_is_wrong_with_them(Language language)
    {
        using var stream = new MemoryStream(ReviewFormat.Bytes("xlsx", SampleRun.Report, language));
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Sheets_have_their_rows()
    {
        var sheets = Read();
        Assert.Equal(["Ringkasan", "Unggahan", "Temuan", "Pemeriksaan", "Aturan", "Sebaran", "Kecocokan kanal", "Media", "Pengecualian", "Tidak diperiksa"], sheets.Select(sheet => sheet.Name));
        Assert.Equal(13, Sheet("Unggahan").Rows.Count);
        var findings = Sheet("Temuan");
        Assert.All(findings.Column("Baris").OfType<object>(), line => Assert.IsType<double>(line));
        Assert.Contains("Gelar resmi; lihat #4 <b>.", findings.Column("Alasan"));
        Assert.Contains(new DateTime(2026, 12, 31), findings.Column("Sampai"));
        Assert.Contains("konon", findings.Column("Kata yang ditemukan"));
        Assert.Contains(findings.Column("Kutipan"), quotation => quotation is string text && text.EndsWith("Jalan [konon] ditutup.", StringComparison.Ordinal));
        Assert.Equal(4, findings.Column("Jenis").Count(kind => kind is "tidak diperiksa"));
        Assert.Equal(64.0, Sheet("Ringkasan").Rows.Single(row => row[0] is "Nilai prinsip terendah")[1]);

        Workbook Sheet(string name) => sheets.Single(sheet => sheet.Name == name);
    }

    [Fact]
    public void Heads_stay_and_filter()
    {
        foreach (var sheet in Parts(ReviewFormat.Bytes("xlsx", SampleRun.Report)).Where(part => part.Name.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
        {
            Assert.Equal("frozen", sheet.Xml.Descendants(Main + "pane").Single().Attribute("state")!.Value);
            Assert.StartsWith("A1:", sheet.Xml.Element(Main + "autoFilter")!.Attribute("ref")!.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_text_becomes_a_formula_not_even_when_somebody_edits_it()
    {
        var bytes = ReviewFormat.Bytes("xlsx", reporter =>
        {
            foreach (var formula in Formulas)
            {
                foreach (var analysis in SampleRun.Read(new SourceText($"{formula}.md", $"---\njudul: \"{formula.Replace("\"", "\\\"", StringComparison.Ordinal)}\"\n---\n{formula} konon\n"))) reporter.Report(analysis);
            }

            reporter.Finish(new RunSummary());
        });
        var parts = Parts(bytes);
        Assert.Empty(parts.SelectMany(part => part.Xml.Descendants(Main + "f")));
        var quoted = parts.Single(part => part.Name == "xl/styles.xml").Xml.Element(Main + "cellXfs")!.Elements().Select((format, i) => (format, i)).Single(pair => pair.format.Attribute("quotePrefix") is not null).i;
        foreach (var cell in parts.SelectMany(part => part.Xml.Descendants(Main + "c")).Where(cell => Formulas.Contains(cell.Value)))
        {
            Assert.Equal(("inlineStr", $"{quoted}"), (cell.Attribute("t")!.Value, cell.Attribute("s")!.Value));
        }

        Assert.All(Formulas, formula => Assert.Contains(formula, Workbook.Of(bytes)[1].Column("Judul atau awal teks")));
    }

    [Theory]
    [InlineData("_x0041_ dan _x000D_")]
    [InlineData(" dua  blanko ")]
    [InlineData("🔥 é < & >")]
    public void Text_comes_back_as_it_was(string text) => Assert.Contains(text, Workbook.Of(ReviewFormat.Bytes("xlsx", reporter =>
    {
        reporter.Fail(new Failure(EngineRules.UnreadableFile, "a.md", new(text, text)));
        reporter.Finish(new RunSummary());
    })).Single(sheet => sheet.Name == "Tidak diperiksa").Column("Masalah").Select(value => value is string read ? read.Replace("_x005F_", "_", StringComparison.Ordinal) : value));

    [Fact]
    public void The_same_run_gives_the_same_bytes() => Assert.Equal(ReviewFormat.Bytes("xlsx", SampleRun.Report), ReviewFormat.Bytes("xlsx", SampleRun.Report));

    private static IReadOnlyList<Workbook> Read() => Workbook.Of(ReviewFormat.Bytes("xlsx", SampleRun.Report));

    private static List<(string Name, XElement Xml)> Parts(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return [.. zip.Entries.Select(entry =>
        {
            using var part = entry.Open();
            return (entry.FullName, XDocument.Load(part).Root!);
        })];
    }
}
