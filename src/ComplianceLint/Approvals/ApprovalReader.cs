using System.Globalization;
using System.Text.RegularExpressions;
using ComplianceLint.Registries;
using ComplianceLint.Syntax;

namespace ComplianceLint.Approvals;

/// <summary>Reads approvals, one JSON object a line; a line with a fault counts for nothing, the others stay.</summary>
internal static class ApprovalReader
{
    /// <summary>More say no more: after a merge gone wrong every line may be broken.</summary>
    private const int MostFailures = 20;

    public static (IReadOnlyList<Approval> Approvals, IReadOnlyList<Failure> Failures) Read(SourceText source)
    {
        var approvals = new List<Approval>();
        var failures = new List<Failure>();
        var line = 0;
        foreach (var range in source.Text.AsSpan().Split('\n'))
        {
            line++;
            var (start, length) = range.GetOffsetAndLength(source.Text.Length);
            if (source.Text.AsSpan(start, length).IsWhiteSpace()) continue;
            var reading = JsonReader.Read(source, start, length);
            failures.AddRange(reading.Failures.Select(failure => failure with { Code = EngineRules.InvalidApproval }));
            if (reading.Failures.Count > 0 || reading.Root is not { } root) continue;
            var faults = FaultsOf(root);
            failures.AddRange(faults.OrderBy(fault => fault.Span.Start).Select(fault => fault.In(source) with { Code = EngineRules.InvalidApproval }));
            if (faults.Count == 0) approvals.Add(Create(new Entry(root, ApprovalShape.Approval), line));
        }

        return (approvals, failures.Count <= MostFailures ? failures : [.. failures.Take(MostFailures), More(source, failures.Count - MostFailures)]);
    }

    private static IReadOnlyList<RegistryFault> FaultsOf(Node node)
    {
        if (node.Kind != NodeKind.Mapping) return [new(node.Span, new("Tiap baris harus berupa satu objek JSON.", "Each line must be one JSON object."))];
        var entry = new Entry(node, ApprovalShape.Approval);
        var faults = EntryFaults.Of(entry);
        return faults.Count > 0 ? faults : [.. ApprovalShape.Approval.Keys.SelectMany(key => FaultsOf(entry, key))];
    }

    private static IEnumerable<RegistryFault> FaultsOf(Entry entry, EntryKey key) => entry.Values(key.Name)
        .Where(value => key.Pattern is { } pattern && !(Regex.IsMatch(value.Text, pattern, RegexOptions.CultureInvariant) && (key.Name != "time" || TimeOf(value.Text) is not null)))
        .Select(value => new RegistryFault(value.Span, new(
            $"“{key.Name}” tidak seperti yang ditulis compliancelint approve; hapus baris ini dan setujui lagi.",
            $"“{key.Name}” is not as compliancelint approve writes it; delete this line and approve again.")));

    private static Approval Create(Entry entry, int line) => new()
    {
        Path = entry.Text("path")!,
        Content = entry.Text("content")!,
        Approver = entry.Text("approver")!,
        Reason = entry.Text("reason")!,
        Time = TimeOf(entry.Text("time")!)!.Value,
        Suppressed = entry.Texts("suppressed"),
        Line = line,
    };

    private static DateTimeOffset? TimeOf(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static Failure More(SourceText source, int count) => new(EngineRules.InvalidApproval, source.Path, new(
        $"Masih ada {count} kesalahan lain di berkas ini.", $"There are {count} more faults in this file."));
}
