namespace ComplianceLint.Reporting.Html;

/// <summary>What a gate decides, in words for those who did not build it.</summary>
internal static class VerdictWords
{
    public static LocalizedText Of(GateVerdict verdict) => verdict switch
    {
        GateVerdict.Allow => new("boleh diterbitkan", "may be published"),
        GateVerdict.NeedsApproval => new("perlu persetujuan", "needs an approval"),
        GateVerdict.Deny => new("jangan diterbitkan", "must not be published"),
        _ => new("belum dapat diputuskan", "cannot be decided yet"),
    };

    /// <summary>What a finding does that is denied, and what lifts it.</summary>
    public static LocalizedText Obstacle(GateRemedy remedy) => remedy == GateRemedy.Waiver
        ? new("Menahan penerbitan: perbaiki, atau mintakan pengecualian.", "Stands in the way of publication: repair it, or ask for a waiver.")
        : new("Menahan penerbitan: harus diperbaiki.", "Stands in the way of publication: it must be repaired.");

    /// <summary>The class of a verdict; the graver two have the colour of errors.</summary>
    public static string StyleOf(GateVerdict verdict) => verdict switch
    {
        GateVerdict.Allow => "v-allow",
        GateVerdict.NeedsApproval => "v-ask",
        _ => "v-deny",
    };
}
