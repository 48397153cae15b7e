using System.Globalization;

namespace ComplianceLint.Tests.Reporting.Formats;

/// <summary>Findings for long runs.</summary>
internal static class Many
{
    public static RunDiagnostic Of(Severity severity, int number)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"drafts/{number:00000}.md");
        return new RunDiagnostic
        {
            Rule = Finding.Rumour,
            Severity = severity,
            Message = new("Sama | <b>.", "The same."),
            Locations = [new PostLocation(path, 0, new TextSpan(0, 1), new LinePosition(1, 1), new LinePosition(1, 2))],
            Fingerprint = Finding.Fingerprint,
        };
    }
}
