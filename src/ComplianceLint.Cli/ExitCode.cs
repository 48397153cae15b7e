namespace ComplianceLint.Cli;

/// <summary>What a run says to the script that called it; where several apply, <see cref="Incomplete"/> wins, then <see cref="Findings"/>.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above <c>failOn</c>.</summary>
    public const int Success = 0;

    /// <summary>Findings at or above <c>failOn</c>, too many warnings, a rule's example that fails, or a post that a gate denies.</summary>
    public const int Findings = 1;

    /// <summary>Usage, configuration, input or output, a crash, a cancelled run, or nothing to lint: never a pass.</summary>
    public const int Incomplete = 2;

    /// <summary>The gate wants a person to decide.</summary>
    public const int NeedsApproval = 3;

    /// <param name="verdict">What a gate decided.</param>
    public static int Of(GateVerdict verdict) => verdict switch
    {
        GateVerdict.Allow => Success,
        GateVerdict.NeedsApproval => NeedsApproval,
        GateVerdict.Deny => Findings,
        _ => Incomplete,
    };
}
