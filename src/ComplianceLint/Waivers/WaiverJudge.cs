using ComplianceLint.Registries;

namespace ComplianceLint.Waivers;

/// <summary>Decides what waivers are worth on a day; every reason against one is told at once.</summary>
internal sealed class WaiverJudge
{
    private readonly WaiverPolicy _policy;
    private readonly Persons _persons;
    private readonly Rule[] _rules;
    private readonly ILookup<string, Waiver> _bySubject;

    private WaiverJudge(IReadOnlyList<Waiver> waivers, WaiverPolicy policy)
    {
        _policy = policy;
        _persons = new Persons(policy.Registry);
        _rules = [.. policy.Packs.SelectMany(pack => pack.Rules)];
        _bySubject = waivers.ToLookup(SubjectOf, StringComparer.Ordinal);
    }

    public static IReadOnlyList<JudgedWaiver> Judge(IReadOnlyList<Waiver> waivers, WaiverPolicy policy)
    {
        if (waivers.Count == 0) return [];
        var judge = new WaiverJudge(waivers, policy);
        return [.. waivers.Select(judge.Judge)];
    }

    private JudgedWaiver Judge(Waiver waiver)
    {
        var faults = new List<(string, LocalizedText)>();
        if (waiver.HasNoScope) faults.Add((EngineRules.UnscopedWaiver, WaiverMessages.Unscoped));
        CheckRule(waiver, faults);
        CheckPersons(waiver, faults);
        CheckDays(waiver, faults);
        return new JudgedWaiver(waiver, faults.Count > 0 ? WaiverState.Rejected : StateOf(waiver), faults);
    }

    private WaiverState StateOf(Waiver waiver) =>
        _policy.Today < waiver.From ? WaiverState.Future
        : _policy.Today > waiver.Until ? WaiverState.Expired
        : waiver.Until.DayNumber - _policy.Today.DayNumber <= _policy.NoticeDays ? WaiverState.Expiring
        : WaiverState.Active;

    private void CheckRule(Waiver waiver, List<(string, LocalizedText)> faults)
    {
        var named = _rules.Where(waiver.Rule.Matches).ToList();
        if (named.Count == 0)
        {
            if (IsOfEngine(waiver.Rule)) faults.Add((EngineRules.LockedRule, WaiverMessages.LockedByEngine(waiver.Rule)));
            else faults.Add((EngineRules.UnknownRule, WaiverMessages.UnknownRule(waiver.Rule, _rules)));
            return;
        }

        var locks = named.Select(rule => RuleLock.Of(_policy.Packs, rule)).ToList();
        if (locks.TrueForAll(found => found?.Allows(DiagnosticStatus.Waived) == false)) faults.Add((EngineRules.LockedRule, WaiverMessages.Locked(waiver.Rule, locks[0]!)));
    }

    private static bool IsOfEngine(RuleSelector selector) => EngineRules.All.Where(selector.Matches).ToList() is { Count: > 0 } found && found.TrueForAll(rule => rule.Lock?.Allows(DiagnosticStatus.Waived) == false);

    private void CheckPersons(Waiver waiver, List<(string, LocalizedText)> faults)
    {
        var day = waiver.ApprovedOn ?? waiver.From;
        if (_persons.AreSame(waiver.RequestedBy, waiver.ApprovedBy, day)) faults.Add((EngineRules.SelfApprovedWaiver, WaiverMessages.SelfApproved));
        if (_policy.Approvers.Count > 0 && !_policy.Approvers.Any(approver => _persons.AreSame(approver, waiver.ApprovedBy, day)))
        {
            faults.Add((EngineRules.UnapprovedWaiver, WaiverMessages.NotAnApprover(_policy.Registry.Mask(waiver.ApprovedBy))));
        }
    }

    private void CheckDays(Waiver waiver, List<(string, LocalizedText)> faults)
    {
        if (waiver.ApprovedOn > waiver.From) faults.Add((EngineRules.UnapprovedWaiver, WaiverMessages.ApprovedTooLate));
        var first = waiver.ApprovedOn < waiver.From ? waiver.ApprovedOn.Value : waiver.From;
        // From the approval on: it does not hold longer because it begins later.
        var days = waiver.Until.DayNumber - first.DayNumber + 1;
        if (days > _policy.MostDays) faults.Add((EngineRules.OverlongWaiver, WaiverMessages.Overlong(days, _policy.MostDays, first.AddDays(_policy.MostDays - 1))));
        if (Extended(waiver) is { } before && !(waiver.ApprovedOn > (before.ApprovedOn ?? before.From)))
        {
            faults.Add((EngineRules.UnapprovedWaiver, WaiverMessages.NotApprovedAgain(before.Position.Line)));
        }
    }

    /// <summary>The waiver of the same things that this one goes on from, without a day between them.</summary>
    private Waiver? Extended(Waiver waiver) => _bySubject[SubjectOf(waiver)]
        .Where(other => other.From < waiver.From && other.Until.DayNumber >= waiver.From.DayNumber - 1)
        .MaxBy(other => other.From);

    private static string SubjectOf(Waiver waiver) => string.Join('\n',
        waiver.Rule.Text,
        string.Join(',', waiver.Files.Order(StringComparer.Ordinal)),
        string.Join(',', waiver.Channels.Order(StringComparer.Ordinal)),
        string.Join(',', waiver.Accounts.Select(RegistryKeys.Handle).Order(StringComparer.Ordinal)),
        waiver.Quote is { } quote ? RegistryKeys.Name(quote) : "",
        waiver.Fingerprint);
}
