namespace ComplianceLint.Waivers;

/// <summary>Says about a waiver what its readers must know: why it lifts nothing, or for how long it still does.</summary>
internal static class WaiverNotes
{
    public static IEnumerable<RunDiagnostic> Of(JudgedWaiver judged, WaiverPolicy policy, ExpiredCover? expired, bool isUnused, bool isStrict)
    {
        var waiver = judged.Waiver;
        foreach (var (code, message) in judged.Faults) yield return Note(code, message);
        switch (judged.State)
        {
            case WaiverState.Future:
                yield return Note(EngineRules.FutureWaiver, WaiverMessages.Future(waiver.From));
                break;
            case WaiverState.Expired:
                var message = WaiverMessages.Expired(waiver.Until, expired?.Count ?? 0);
                yield return Note(EngineRules.ExpiredWaiver, message, expired is null ? Severity.Info : Severity.Warning, expired?.Places);
                break;
            case WaiverState.Expiring:
                yield return Note(EngineRules.ExpiringWaiver, WaiverMessages.Expiring(waiver.Until, waiver.Until.DayNumber - policy.Today.DayNumber));
                break;
        }

        if (judged.Counts && isUnused) yield return Note(EngineRules.UnusedWaiver, WaiverMessages.Unused, isStrict ? Severity.Error : Severity.Info);

        RunDiagnostic Note(string code, LocalizedText message, Severity? severity = null, IReadOnlyList<PostLocation>? also = null) =>
            RunDiagnostic.InFile(code, message, waiver.Source, waiver.Span, severity, also);
    }
}
