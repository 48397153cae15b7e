using System.Text.Json;
using ComplianceLint.Workspace.Baselines;
using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace;

/// <summary>The file in which a workspace keeps its approvals, one a line.</summary>
public static class ApprovalFile
{
    /// <summary>Relative to the root of the workspace.</summary>
    public const string Name = ".compliancelint/approvals.ndjson";

    /// <summary>Reads the approvals of a workspace; one without the file has none.</summary>
    /// <param name="root">The full path of the workspace.</param>
    /// <param name="options">What governs it.</param>
    /// <param name="run">What shown paths are relative to.</param>
    /// <param name="now">The clock.</param>
    public static ApprovalList Read(string root, WorkspaceOptions options, RunSettings run, DateTimeOffset now)
    {
        var policy = PolicyOf(options, now);
        var file = Path.Combine(root, Name);
        if (!Path.Exists(file)) return ApprovalList.Empty(policy);
        var shown = DisplayPath.Of(file, run.WorkingDirectory);
        if (!WorkspaceRoot.ContainsReally(root, file)) return ApprovalList.Broken(FileFailures.LeadsOutside(EngineRules.InvalidApproval, shown), policy);
        var (source, failure) = SourceReader.Read(file, shown);
        return source is null ? ApprovalList.Broken(failure!, policy) : ApprovalList.Read(source, policy);
    }

    /// <summary>The file with one approval more, everything else as it was.</summary>
    /// <param name="existing">What the file holds; empty where there is none.</param>
    /// <param name="approval">The approval.</param>
    public static byte[] Add(byte[] existing, Approval approval)
    {
        using var output = new MemoryStream();
        output.Write(existing);
        if (existing.Length > 0 && existing[^1] != '\n') output.WriteByte((byte)'\n');
        using (var json = new Utf8JsonWriter(output, BaselineReader.Options)) Write(json, approval);
        output.WriteByte((byte)'\n');
        return output.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Approval approval)
    {
        json.WriteStartObject();
        json.WriteString("path"u8, approval.Path);
        json.WriteString("content"u8, approval.Content);
        json.WriteString("approver"u8, approval.Approver);
        json.WriteString("reason"u8, approval.Reason);
        json.WriteString("time"u8, approval.Time);
        if (approval.Suppressed.Count > 0)
        {
            json.WriteStartArray("suppressed"u8);
            foreach (var fingerprint in approval.Suppressed) json.WriteStringValue(fingerprint);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static ApprovalPolicy PolicyOf(WorkspaceOptions options, DateTimeOffset now) => new()
    {
        Now = now,
        TimeZone = options.Configuration.TimeZone,
        Registry = options.Registry,
        Approvers = options.Configuration.Gate.Approvers,
    };
}
