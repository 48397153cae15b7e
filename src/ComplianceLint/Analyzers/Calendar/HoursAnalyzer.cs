using System.Globalization;
using ComplianceLint.Calendar;
using ComplianceLint.Posts;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers.Calendar;

/// <summary>Finds a field whose time of day lies outside of certain hours, or whose day is no working day.</summary>
internal sealed class HoursAnalyzer : PostAnalyzer
{
    private readonly FieldPath _field;
    private readonly TimeOnly _from;
    private readonly TimeOnly _until;
    private readonly bool _wantsWorkingDay;

    private HoursAnalyzer(CheckReader check)
    {
        check.DeclareOption("from");
        check.DeclareOption("until");
        _field = InstantFields.Required(check, "field");
        _from = TimeOf(check, "from");
        _until = TimeOf(check, "until");
        _wantsWorkingDay = check.Choice("days", "all", "working") == "working";
    }

    public static PostAnalyzer Read(CheckReader check) => new HoursAnalyzer(check);

    public override void Initialize(AnalysisContext context) =>
        context.RegisterPostAction(Check, post => FieldTime.Of(post, _field).Any());

    private void Check(PostContext context)
    {
        var calendar = new WorkingDays(context.Options.Registry.Holidays ?? []);
        foreach (var time in FieldTime.Of(context, _field))
        {
            var clock = TimeOnly.FromDateTime(time.Instant.DateTime);
            // From 22.00 to 05.00 goes over midnight.
            var isInside = time.IsDay || (_from <= _until ? clock >= _from && clock <= _until : clock >= _from || clock <= _until);
            if (isInside && (!_wantsWorkingDay || calendar.IsWorkingDay(time.Day))) continue;
            context.Report(context.At(time.Value!, new Finding
            {
                Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
                {
                    ["field"] = InstantFields.NameOf(_field),
                    ["from"] = Written(_from),
                    ["until"] = Written(_until),
                },
            }));
        }
    }

    private static LocalizedText Written(TimeOnly time)
    {
        var text = DateText.Of((time.Hour * 60) + time.Minute);
        return new(text, text.Replace('.', ':'));
    }

    private static TimeOnly TimeOf(CheckReader check, string key)
    {
        var written = check.Required(key) is null ? null : check.Text(key);
        if (TimeOnly.TryParseExact(written, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return time;
        if (written is not null) check.Fault(check.Node[key]!, $"“{key}” harus berupa waktu, misalnya \"07:30\".", $"“{key}” must be a time, such as \"07:30\".");
        return default;
    }
}
