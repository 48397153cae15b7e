using ComplianceLint.Posts;

namespace ComplianceLint.Suppressions;

/// <summary>Collects the suppressions of a post that have an effect, and the faults of all.</summary>
internal sealed class SuppressionReader(SuppressionScope scope)
{
    /// <summary>A post that names more rules in vain is no draft of a person, and guessing takes a while.</summary>
    private const int MostGuesses = 100;

    private readonly Dictionary<string, string?> _guesses = new(StringComparer.Ordinal);

    public SuppressionScope Scope { get; } = scope;

    public List<FieldFault> Faults { get; } = [];

    public List<WrittenSuppression> Valid { get; } = [];

    public void Report(string code, TextSpan span, string? match, Zone zone, LocalizedText message, params ReadOnlySpan<Fix> fixes) =>
        Faults.Add(new FieldFault(code, span, message, Rules.FindingMask.Fixes(fixes.ToArray())) { Match = match, Zone = zone });

    /// <summary>Names a rule in a suppression; one that is unknown, or locked, is reported and has no effect.</summary>
    public void AddRule(WrittenSuppression owner, TextSpan span, string written, int index)
    {
        if (Resolve(owner, span, written) is not { } selector)
        {
            owner.HasOthers = true;
            return;
        }

        var locked = selector.IsGroup
            ? Scope.Rules.Names.InGroup(selector.Group).All(rule => rule.Lock is not null) ? Scope.Rules.Names.InGroup(selector.Group).MinBy(rule => rule.Lock!.Level) : null
            : Scope.Rules.Names.Find(selector.Text) is { Lock: not null } rule ? rule : null;
        var named = new WrittenRule(owner, selector, span, written, index);
        if (locked is null)
        {
            owner.Rules.Add(named);
            return;
        }

        owner.HasOthers = true;
        ReportLock(named, locked);
    }

    public void ReportLock(WrittenRule named, Rule locked)
    {
        var place = locked.Lock!.Path.Length == 0
            ? new LocalizedText("ComplianceLint sendiri", "ComplianceLint itself")
            : new LocalizedText($"{locked.Lock.Path}:{locked.Lock.Position.Line}", $"{locked.Lock.Path}:{locked.Lock.Position.Line}");
        var name = named.Selector.IsGroup ? named.Selector.Text : locked.Id;
        Report(EngineRules.LockedRule, named.Span, named.Written, named.Owner.Zone, locked.Lock.Allows(DiagnosticStatus.Waived)
            ? new(
                $"{name} dikunci oleh {place.Id}, jadi tidak dapat diabaikan di sini; temuannya tetap berlaku, kecuali ada pengecualian yang disetujui di waivers.yaml.",
                $"{name} is locked by {place.En} and cannot be suppressed here; its findings stay unless an approved waiver in waivers.yaml covers them.")
            : new(
                $"{name} dikunci oleh {place.Id}, jadi tidak dapat diabaikan di sini ataupun dikecualikan; temuannya tetap berlaku.",
                $"{name} is locked by {place.En} and can be neither suppressed here nor waived; its findings stay."));
    }

    /// <summary>Keeps a suppression that names rules, unless its time is over.</summary>
    public void Add(WrittenSuppression suppression)
    {
        if (suppression.Rules.Count == 0) return;
        if (suppression.Until is not { } until || until >= Scope.Today)
        {
            Valid.Add(suppression);
            return;
        }

        ReadOnlySpan<Fix> fixes = suppression.Remove() is { } edits ? [new Fix(new("Hapus pengabaian ini", "Remove this suppression"), Applicability.Suggestion, edits)] : [];
        Report(EngineRules.ExpiredSuppression, suppression.Span, suppression.Match, suppression.Zone, new(
            $"Pengabaian ini berlaku sampai {until:yyyy-MM-dd} dan tidak mengabaikan apa pun lagi.",
            $"This suppression ended on {until:yyyy-MM-dd} and suppresses nothing any more."), fixes);
    }

    private RuleSelector? Resolve(WrittenSuppression owner, TextSpan span, string written)
    {
        var id = written.ToLowerInvariant();
        var names = Scope.Rules.Names;
        if (id == RuleSelector.All)
        {
            Report(EngineRules.InvalidSuppression, span, written, owner.Zone, DirectiveMessages.AllRules);
            return null;
        }

        var selector = new RuleSelector(id);
        if (names.IsBroken(id)) return null;
        if (selector.IsGroup ? names.InGroup(selector.Group).Any() : names.Find(id) is not null)
        {
            return selector.IsGroup || names.Find(id)!.Id == id ? selector : Renamed(owner, span, written, names.Find(id)!.Id);
        }

        var near = Guess(id);
        var shown = Scope.Mask(written);
        ReadOnlySpan<Fix> fixes = near is null ? [] : [Replace(span, near, Applicability.Suggestion)];
        Report(EngineRules.UnknownRule, span, written, owner.Zone, new(
            $"Aturan “{shown}” tidak dikenal.{(near is null ? "" : $" Maksud Anda “{near}”?")}",
            $"The rule “{shown}” is unknown.{(near is null ? "" : $" Did you mean “{near}”?")}"), fixes);
        return null;
    }

    private string? Guess(string id)
    {
        if (_guesses.TryGetValue(id, out var near) || _guesses.Count == MostGuesses) return near;
        return _guesses[id] = Scope.Rules.Names.Nearest(id);
    }

    private RuleSelector Renamed(WrittenSuppression owner, TextSpan span, string written, string id)
    {
        Report(EngineRules.RenamedRule, span, written, owner.Zone, new(
            $"“{written}” kini bernama “{id}”; pengabaian ini tetap berlaku.", $"“{written}” is called “{id}” now; the suppression still works."),
            Replace(span, id, Applicability.Safe));
        return new RuleSelector(id);
    }

    private static Fix Replace(TextSpan span, string text, Applicability applicability) =>
        new(new($"Ganti menjadi “{text}”", $"Replace with “{text}”"), applicability, [new TextEdit(span, text)]);
}
