using System.Text.Json;
using ComplianceLint.Tests.Workspace;

namespace ComplianceLint.Tests.Gates;

/// <summary>Runs the gate in a folder and reads its decision document.</summary>
internal static class GateFolder
{
    public const string Approvals = ".compliancelint/approvals.ndjson";

    public const string Approver = "Kepala Bidang Humas";

    /// <summary>The clock of every run, unless a test gives another.</summary>
    public const string Now = "2026-11-24T08:00:00+07:00";

    public const string Fields = "saluran: [x]\npetugas: Rina";

    /// <summary>A workspace of the sample rules: <c>konon</c> is a warning, <c>dijamin</c> an error, <c>banget</c> an info.</summary>
    public static TemporaryFolder WithGate(this TemporaryFolder folder, string configuration = "") =>
        folder.WithPack($"rules: {{ kredibel/pasti: error }}\n{configuration}\n");

    public static TemporaryFolder WithPost(this TemporaryFolder folder, string path, string body, string fields = Fields) => folder.With(path, Post(body, fields));

    public static string Post(string body, string fields = Fields) => $"---\n{fields}\n---\n{body}\n";

    /// <summary>The exit code, the decision of the run and those of its posts.</summary>
    public static async Task<(int Code, string Decision, IReadOnlyList<string> Posts)> Judge(this TemporaryFolder folder, params string[] arguments)
    {
        var (code, document) = await folder.Decide(arguments);
        using (document)
        {
            return (code, document.RootElement.GetProperty("decision").GetString()!, [.. document.RootElement.GetProperty("posts").EnumerateArray().Select(post => post.GetProperty("decision").GetString()!)]);
        }
    }

    public static async Task<(int Code, JsonDocument Document)> Decide(this TemporaryFolder folder, params string[] arguments)
    {
        var run = await folder.Run(["gate", "--output", "json", .. arguments, .. arguments.Contains("--now") ? Array.Empty<string>() : ["--now", Now]]);
        return (run.Code, JsonDocument.Parse(run.Output.Length > 0 ? run.Output : throw new InvalidOperationException(run.Error)));
    }

    public static async Task<string> ContentOf(this TemporaryFolder folder, string path)
    {
        using var document = (await folder.Decide(path)).Document;
        return document.RootElement.GetProperty("posts")[0].GetProperty("content").GetString()!;
    }

    public static Task<(int Code, string Output, string Error)> Approve(this TemporaryFolder folder, string path, string approver = Approver, params string[] more) =>
        folder.Run(["approve", path, "--approver", approver, "--reason", "Sudah dicocokkan.", "--now", Now, .. more]);

    /// <summary>A line that somebody wrote by hand.</summary>
    public static string Line(string content, string approver = Approver, string time = Now) =>
        $$"""{"path":"a.md","content":"{{content}}","approver":"{{approver}}","reason":"Sudah dicocokkan.","time":"{{time}}"}""" + "\n";
}
