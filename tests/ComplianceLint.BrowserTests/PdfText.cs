using System.Diagnostics;

namespace ComplianceLint.BrowserTests;

/// <summary>What poppler reads in a PDF.</summary>
internal static class PdfText
{
    public static string Of(string file)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-enc", "UTF-8", file, "-"]) { RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }
}
