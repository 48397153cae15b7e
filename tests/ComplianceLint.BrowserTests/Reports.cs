[assembly: Xunit.AssemblyFixture(typeof(ComplianceLint.BrowserTests.Reports))]

namespace ComplianceLint.BrowserTests;

/// <summary>The reports that most tests look at, made once: of drafts that have everything of which a report speaks.</summary>
public sealed class Reports : IDisposable
{
    private readonly Lazy<ReportFile> _indonesian = new(() => ReportFile.Of(ReportFile.Drafts, "id"));
    private readonly Lazy<ReportFile> _english = new(() => ReportFile.Of(ReportFile.Drafts, "en"));

    /// <summary>The file of the report in a language, <c>id</c> or <c>en</c>.</summary>
    public string In(string language) => (language == "en" ? _english : _indonesian).Value.Path;

    public void Dispose()
    {
        foreach (var report in new[] { _indonesian, _english }.Where(report => report.IsValueCreated)) report.Value.Dispose();
    }
}
