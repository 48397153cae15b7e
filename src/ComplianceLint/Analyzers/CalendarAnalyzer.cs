using ComplianceLint.Analyzers.Calendar;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Holds dates and times of the text against the calendar, against each other and against the day of publication.</summary>
internal sealed class CalendarAnalyzer : PostAnalyzer
{
    /// <summary>What a rule may test in texts, with the placeholders that its message then has.</summary>
    private static readonly (string Name, Func<CheckReader, CalendarTest> Read, string[] Placeholders)[] TextTests =
    [
        ("weekday", _ => new WeekdayTest(), ["match", "expected"]),
        ("impossible", _ => new ImpossibleTest(), ["match", "reason"]),
        ("past", _ => new PublicationTest(isPast: true), ["match", "date", "publication"]),
        ("future", _ => new PublicationTest(isPast: false), ["match", "date", "publication"]),
        ("relative", check => new RelativeTest(check.Flag("alone")), ["match", "expected"]),
        ("zone", _ => new ZoneTest(), ["match"]),
        ("time-format", _ => new TimeFormatTest(), ["match", "expected"]),
        ("working-day", _ => new WorkingDayTest(), ["match", "reason", "expected"]),
    ];

    /// <summary>What a rule may test in fields; such a test stands alone.</summary>
    private static readonly (string Name, Func<CheckReader, PostAnalyzer> Read, string[] Placeholders)[] FieldTests =
    [
        ("order", OrderAnalyzer.Read, ["match", "field", "other", "date"]),
        ("offset", OffsetAnalyzer.Read, ["match", "field"]),
        ("hours", HoursAnalyzer.Read, ["match", "field", "from", "until"]),
        ("deadline", DeadlineAnalyzer.Read, ["match", "field", "count", "limit"]),
    ];

    public static IEnumerable<string> TextTestNames => TextTests.Select(test => test.Name);

    public static IEnumerable<string> FieldTestNames => FieldTests.Select(test => test.Name);

    private readonly List<CalendarTest> _tests = [];
    private readonly List<(TextScope Scope, IReadOnlyList<Term> Near, Unless Unless)> _variants = [];

    /// <summary>Those that every named test fills in.</summary>
    public static IReadOnlyList<string> PlaceholdersOf(CheckReader check)
    {
        var known = TextTests.Select(test => (test.Name, test.Placeholders)).Concat(FieldTests.Select(test => (test.Name, test.Placeholders)))
            .ToDictionary(test => test.Name, test => (IEnumerable<string>)test.Placeholders, StringComparer.Ordinal);
        var named = check.Texts("test").Where(known.ContainsKey).Select(name => known[name]).ToList();
        return named.Count == 0 ? ["match"] : [.. named.Aggregate(Enumerable.Intersect)];
    }

    public static PostAnalyzer Read(CheckReader check)
    {
        if (check.Required("test") is not { } node) return new CalendarAnalyzer();
        var names = check.Texts(node);
        var ofField = names is [var only] ? Array.Find(FieldTests, test => test.Name == only) : default;
        return ofField.Read is { } read ? read(check) : ReadTextTests(check, node, names);
    }

    private static CalendarAnalyzer ReadTextTests(CheckReader check, Node node, IReadOnlyList<string> names)
    {
        var analyzer = new CalendarAnalyzer();
        foreach (var name in names)
        {
            if (Array.Find(TextTests, test => test.Name == name) is { Read: { } read }) analyzer._tests.Add(read(check));
            else if (Array.Exists(FieldTests, test => test.Name == name)) check.Fault(node, $"“{name}” tidak dapat digabung dengan uji lain.", $"“{name}” cannot be joined with other tests.");
            else check.FaultUnknown(node, name, TextTestNames.Concat(FieldTestNames));
        }

        foreach (var (language, reader) in check.Variants())
        {
            analyzer._variants.Add((check.Scope(language), reader.Terms("near"), reader.Unless()));
            reader.End(unlessSameAs: check);
        }

        return analyzer;
    }

    public override void Initialize(AnalysisContext context)
    {
        foreach (var (text, near, unless) in _variants)
        {
            var scope = new CalendarScope(context, text, context.Compile(near), unless.Compile(context));
            foreach (var test in _tests) test.Register(scope);
        }
    }
}
