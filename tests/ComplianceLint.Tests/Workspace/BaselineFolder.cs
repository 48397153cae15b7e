using System.Text;
using ComplianceLint.Cli;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

/// <summary>Runs commands in a folder that has a rule pack.</summary>
internal static class BaselineFolder
{
    public const string File = ".compliancelint/baseline.ndjson";

    public static string Read(this TemporaryFolder folder, string path = File) => System.IO.File.ReadAllText(folder[path]);

    public static async Task<(int Code, string Output, string Error)> Run(this TemporaryFolder folder, params string[] arguments)
    {
        var (output, error) = (new MemoryStream(), new StringWriter());
        var code = await CommandLine.RunAsync([.. arguments, "--lang", "en"], new Terminal(output, error) { WorkingDirectory = folder.Path }, TestContext.Current.CancellationToken);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private static readonly string[] Severities = ["errors", "warnings", "infos", "hints"];

    /// <summary>How many findings of the folder still count.</summary>
    public static async Task<int> CountOpen(this TemporaryFolder folder, params string[] arguments)
    {
        using var report = System.Text.Json.JsonDocument.Parse((await folder.Run(["lint", "--output", "json", .. arguments])).Output);
        var summary = report.RootElement.GetProperty("summary");
        return Severities.Sum(name => summary.GetProperty(name).GetInt32());
    }
}
