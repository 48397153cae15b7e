using System.Diagnostics;
using System.Text.Json.Nodes;
using Xunit;

namespace ComplianceLint.EndToEndTests;

/// <summary>Microsoft's tool for SARIF, which we did not write: it validates, and hashes lines as GitHub does.</summary>
internal static class SarifMultitool
{
    public static readonly string Folder = Path.Combine(CommandRun.Repository, "tests", "tools", "node_modules", "@microsoft", "sarif-multitool-linux");

    public static readonly string Schema = Path.Combine(Folder, "sarif-2.1.0.json");

    /// <summary>The errors and warnings about a file, by the rules of the standard and those of GitHub.</summary>
    public static IReadOnlyList<string> Validate(TemporaryFolder folder, string file)
    {
        Run("validate", $"{folder.Path}/{file}", "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning", "--log", "ForceOverwrite", "--output", $"{folder.Path}/{file}.validation");
        var run = JsonNode.Parse(folder.Read($"{file}.validation"))!["runs"]![0]!;
        return [.. run["results"]!.AsArray().Select(result => $"{result!["ruleId"]} {result["message"]!["id"]}")];
    }

    /// <summary>The hash of the line of each result, as the tool computes it from the files of the folder.</summary>
    public static IReadOnlyList<string?> LineHashes(TemporaryFolder folder, JsonNode log)
    {
        var bare = log.DeepClone();
        foreach (var result in bare["runs"]![0]!["results"]!.AsArray()) result!.AsObject().Remove("partialFingerprints");
        folder.Write("bare.sarif", bare.ToJsonString());
        Run(
            "rewrite", $"{folder.Path}/bare.sarif", "--output", $"{folder.Path}/hashed.sarif",
            "--insert", "RollingHashPartialFingerprints", "--uriBaseIds", $"SRCROOT=file://{folder.Path}/");
        return HashesOf(JsonNode.Parse(folder.Read("hashed.sarif"))!);
    }

    public static IReadOnlyList<string?> HashesOf(JsonNode log) =>
        [.. log["runs"]![0]!["results"]!.AsArray().Select(result => (string?)result!["partialFingerprints"]?["primaryLocationLineHash"])];

    private static void Run(params IEnumerable<string> arguments)
    {
        var file = Path.Combine(Folder, "Sarif.Multitool");
        Assert.True(File.Exists(file), "npm ci --prefix tests/tools");
        // Without its scripts npm leaves a file that nobody may run.
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, File.GetUnixFileMode(file) | UnixFileMode.UserExecute);
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + error.Result);
    }
}
