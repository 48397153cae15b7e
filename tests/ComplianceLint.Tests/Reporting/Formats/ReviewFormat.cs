using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ComplianceLint.Reporting;
using Xunit;

namespace ComplianceLint.Tests.Reporting.Formats;

/// <summary>The formats of the report for reviewers, which other commands do not have or write otherwise.</summary>
public static partial class ReviewFormat
{
    public static TheoryData<string> Names => ["html", "markdown", "xlsx", "csv"];

    internal static byte[] Bytes(string format, Action<IReporter> report, Language language = Language.Indonesian, ReportFacts? facts = null)
    {
        using var output = new MemoryStream();
        report(OutputFormat.OfReport.First(known => known.Name == format).CreateReporter(output, new ReportSettings { Header = Run.Header(language), Facts = facts ?? new ReportFacts() }));
        return output.ToArray();
    }

    /// <summary>All that somebody can read in it: what is packed is unpacked.</summary>
    internal static string Text(string format, Action<IReporter> report)
    {
        var bytes = Bytes(format, report);
        var text = format is "xlsx" ? string.Join('\n', Workbook.Of(bytes).SelectMany(sheet => sheet.Rows).SelectMany(row => row)) : Encoding.UTF8.GetString(bytes);
        return format is "html" ? text + Sarif(text) : text;
    }

    /// <summary>The SARIF inside of a page.</summary>
    internal static string Sarif(string html)
    {
        using var packed = new MemoryStream(Convert.FromBase64String(Packed().Match(html).Groups[1].Value));
        using var reader = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    [GeneratedRegex("<script type=\"application/gzip\" id=\"sarif\">([A-Za-z0-9+/=]+)</script>")]
    private static partial Regex Packed();
}
