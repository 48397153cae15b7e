using System.Text.Json;
using ComplianceLint.Workspace.Baselines;
using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace;

/// <summary>The file in which a workspace keeps its approvals, one a line.</summary>
public static class ApprovalFile
{
    /// <summary>Relative to the root of the workspace.</summary>
    public const string Name = $"{WorkspaceRoot.StateFolder}/approvals.ndjson";

    /// <summary>Reads the approvals of a workspace; one without the file has none.</summary>
    /// <param name="root">The full path of the workspace.</param>
    /// <param name="options">What governs it.</param>
    /// <param name="run">What shown paths are relative to.</param>
    /// <param name="now">The clock.</param>
    public static ApprovalList Read(string root, WorkspaceOptions options, RunSettings run, DateTimeOffset now)
    {
        var policy = PolicyOf(options, now);
        var file = Path.Combine(root, Name);
        if (FaultOf(root, run) is { } fault) return ApprovalList.Broken(fault, policy);
        // A pipe has no length either, and no end that anybody could promise.
        if (!Path.Exists(file) || new FileInfo(file) is { Exists: true, Length: 0 }) return ApprovalList.Empty(policy);
        var shown = DisplayPath.Of(file, run.WorkingDirectory);
        try
        {
            using var stream = SharedLines.WhenFree(() => SourceReader.OpenStream(file));
            var (source, failure) = SourceReader.Read(stream, shown);
            return source is null ? ApprovalList.Broken(failure!, policy) : ApprovalList.Read(source, policy);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ApprovalList.Broken(FileFailures.Unreadable(shown, exception), policy);
        }
    }

    /// <summary>Writes an approval behind the others, in one piece, while nobody else writes, and tells git how to merge them.</summary>
    /// <param name="root">The full path of the workspace.</param>
    /// <param name="approval">The approval.</param>
    /// <returns>The full path of the file.</returns>
    public static string Append(string root, Approval approval)
    {
        var file = Path.Combine(root, Name);
        SharedLines.Append(file, LineOf(approval), () => WriteAttributes(root));
        return file;
    }

    /// <summary>Why neither its approvals nor a new one can be trusted; null where they can.</summary>
    private static Failure? FaultOf(string root, RunSettings run)
    {
        var file = Path.Combine(root, Name);
        return WorkspaceRoot.ContainsReally(root, file) ? null : FileFailures.LeadsOutside(EngineRules.InvalidApproval, DisplayPath.Of(file, run.WorkingDirectory));
    }

    private static void WriteAttributes(string root)
    {
        var path = Path.Combine(root, MergedByLines.FileName);
        if (MergedByLines.Add(File.Exists(path) ? File.ReadAllBytes(path) : [], Name) is not { } bytes) return;
        using var file = new AtomicFile(path);
        file.Stream.Write(bytes);
        file.Commit();
    }

    private static byte[] LineOf(Approval approval)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, BaselineReader.Options)) Write(json, approval);
        line.WriteByte((byte)'\n');
        return line.ToArray();
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
