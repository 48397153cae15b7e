using ComplianceLint.Reporting.Formats;

namespace ComplianceLint.Reporting;

/// <summary>The one spelling of each value in every output, whatever its language.</summary>
internal static class OutputNames
{
    public static string Of(DiagnosticStatus status) => status switch
    {
        DiagnosticStatus.Open => "open",
        DiagnosticStatus.Suppressed => "suppressed",
        DiagnosticStatus.Waived => "waived",
        DiagnosticStatus.Baselined => "baselined",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(GateVerdict verdict) => verdict switch
    {
        GateVerdict.Allow => "allow",
        GateVerdict.NeedsApproval => "needs-approval",
        GateVerdict.Deny => "deny",
        GateVerdict.Incomplete => "incomplete",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>The verdict of that name; null where there is none.</summary>
    public static GateVerdict? VerdictOf(string? name) =>
        Enum.GetValues<GateVerdict>().Cast<GateVerdict?>().FirstOrDefault(verdict => Of(verdict!.Value) == name);

    public static string Of(GateCause cause) => cause switch
    {
        GateCause.Finding => "finding",
        GateCause.Question => "question",
        GateCause.Score => "score",
        GateCause.NoChannel => "no-channel",
        GateCause.Failure => "failure",
        _ => throw new ArgumentOutOfRangeException(nameof(cause)),
    };

    public static string Of(WaiverState state) => state switch
    {
        WaiverState.Active => "active",
        WaiverState.Expiring => "expiring",
        WaiverState.Expired => "expired",
        WaiverState.Future => "future",
        WaiverState.Rejected => "rejected",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(Applicability applicability) => applicability switch
    {
        Applicability.Safe => "safe",
        Applicability.Suggestion => "suggestion",
        _ => throw new ArgumentOutOfRangeException(nameof(applicability)),
    };

    public static string Of(RegistryState state) => state switch
    {
        RegistryState.Absent => "absent",
        RegistryState.Present => "present",
        RegistryState.Broken => "broken",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(ItemKind kind) => kind switch
    {
        ItemKind.Finding => "finding",
        ItemKind.Review => "review",
        ItemKind.Failure => "failure",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The name of the zone's container; null when it has none.</summary>
    public static string? Of(Zone zone) => (zone & Zone.Containers) switch
    {
        Zone.Body => "body",
        Zone.Title => "title",
        Zone.AltText => "altText",
        Zone.Variant => "variant",
        Zone.Field => "field",
        _ => null,
    };
}
