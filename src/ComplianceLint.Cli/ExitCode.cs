namespace ComplianceLint.Cli;

/// <summary>What a run says to the script that called it; where several apply, <see cref="Incomplete"/> wins.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above <c>failOn</c>.</summary>
    public const int Success = 0;

    /// <summary>Findings at or above <c>failOn</c>, too many warnings, or a rule's example that fails.</summary>
    public const int Findings = 1;

    /// <summary>Usage, configuration, input or output, a crash, a cancelled run, or nothing to lint: never a pass.</summary>
    public const int Incomplete = 2;
}
