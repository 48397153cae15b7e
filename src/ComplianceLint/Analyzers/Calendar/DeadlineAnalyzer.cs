using ComplianceLint.Calendar;
using ComplianceLint.Posts;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers.Calendar;

/// <summary>Finds a post that appears later after the time of a field than a service promise allows; weak where it nearly does, or where the holidays are unknown.</summary>
internal sealed class DeadlineAnalyzer : PostAnalyzer
{
    private readonly FieldPath _since;
    private readonly int _warnAt;
    private readonly List<(PostConditions When, int Max, bool IsWorkingDays)> _limits = [];

    private DeadlineAnalyzer(CheckReader check)
    {
        check.DeclareOption("warnAt");
        _since = InstantFields.Required(check, "since");
        _warnAt = check.Integer("warnAt") ?? 100;
        if (_warnAt is 0 or > 100) check.Fault(check.Node["warnAt"]!, "“warnAt” harus dari 1 sampai 100 persen.", "“warnAt” must be from 1 to 100 per cent.");
        if (check.Required("limits") is not { } limits) return;
        foreach (var row in check.Mappings(limits))
        {
            var when = ConditionReader.ReadConditions(row, "when");
            row.Required("max");
            _limits.Add((when, row.Integer("max") ?? int.MaxValue, row.Choice("unit", "workingDays", "days") == "workingDays"));
            row.End();
        }
    }

    public static PostAnalyzer Read(CheckReader check) => new DeadlineAnalyzer(check);

    public override void Initialize(AnalysisContext context) =>
        context.RegisterPostAction(Check, post => LimitOf(post) is not null && FieldTime.Of(post, _since).Any());

    private void Check(PostContext context)
    {
        if (LimitOf(context) is not { } limit) return;
        var holidays = context.Options.Registry.Holidays;
        var publication = FieldTime.Publication(context);
        foreach (var since in FieldTime.Of(context, _since))
        {
            var count = limit.IsWorkingDays
                ? new WorkingDays(holidays ?? []).Between(since.Day, publication.Day)
                : Math.Max(0, publication.Day.DayNumber - since.Day.DayNumber);
            if (count <= limit.Max && (_warnAt == 100 || (long)count * 100 < (long)limit.Max * _warnAt)) continue;
            context.Report(context.At(since.Value!, Details(count, limit.Max, isWeak: count <= limit.Max || (limit.IsWorkingDays && holidays is null))));
        }
    }

    private Finding Details(int count, int max, bool isWeak) => new()
    {
        IsWeak = isWeak,
        Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
        {
            ["field"] = InstantFields.NameOf(_since),
            ["count"] = new(DateText.Number(count), DateText.Number(count)),
            ["limit"] = new(DateText.Number(max), DateText.Number(max)),
        },
    };

    /// <summary>The first whose condition holds; a row without a condition holds for all.</summary>
    private (int Max, bool IsWorkingDays)? LimitOf(PostContext context)
    {
        foreach (var (when, max, isWorkingDays) in _limits)
        {
            if (when.IsEmpty || when.Hold(context)) return (max, isWorkingDays);
        }

        return null;
    }
}
