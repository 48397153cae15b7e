namespace ComplianceLint.Analyzers.Calendar;

/// <summary>One thing that a calendar rule tests.</summary>
internal abstract class CalendarTest
{
    /// <summary>Registers what the test wants to see inside a scope.</summary>
    public abstract void Register(CalendarScope scope);

    protected static IReadOnlyDictionary<string, LocalizedText> Arguments(params ReadOnlySpan<(string Name, LocalizedText Value)> values)
    {
        var arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var (name, value) in values) arguments[name] = value;
        return arguments;
    }
}
