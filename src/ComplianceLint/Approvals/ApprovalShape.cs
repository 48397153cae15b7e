using ComplianceLint.Registries;

namespace ComplianceLint.Approvals;

/// <summary>The keys of an approval.</summary>
internal static class ApprovalShape
{
    public static EntryShape Approval { get; } = new(
        Required("path"),
        Required("content") with { Pattern = "^sha256:[0-9a-f]{64}$" },
        Required("approver"),
        Required("reason"),
        Required("time") with { Pattern = @"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,7})?(Z|[+-]\d{2}:\d{2})$" },
        new EntryKey("suppressed", null, EntryValueType.Text) { IsList = true, Pattern = "^[0-9a-f]{32}$" });

    private static EntryKey Required(string name) => new(name, null, EntryValueType.Text) { IsRequired = true };
}
