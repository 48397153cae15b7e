using System.IO.Compression;
using ComplianceLint.Reporting.Formats;

namespace ComplianceLint.Reporting.Html;

/// <summary>
/// The SARIF of the same run inside of the page, so that whoever has the report has the findings for a program too.
/// It is packed: SARIF of 20,000 findings is 20 MB, half as much as the rest of the page, and 1.1 MB packed.
/// </summary>
#pragma warning disable CA1001 // ToElement disposes the packer; the rest is memory.
internal sealed class EmbeddedSarif
{
    private readonly MemoryStream _packed = new();
    private readonly GZipStream _zip;

    public EmbeddedSarif(ReportSettings settings)
    {
        _zip = new GZipStream(_packed, CompressionLevel.Optimal, leaveOpen: true);
        Reporter = new SarifReporter(_zip, settings);
    }

    /// <summary>Takes the run.</summary>
    public IReporter Reporter { get; }

    /// <summary>An element that no browser runs: its type is no script's, and its text no markup.</summary>
    public string ToElement()
    {
        _zip.Dispose();
        return $"<script type=\"application/gzip\" id=\"sarif\">{Convert.ToBase64String(_packed.GetBuffer(), 0, (int)_packed.Length)}</script>\n";
    }
}
