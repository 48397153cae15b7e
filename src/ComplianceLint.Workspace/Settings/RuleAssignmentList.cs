namespace ComplianceLint.Workspace.Settings;

/// <summary>Reads <c>a/b=error;c/*=off</c>, the form of rule settings in the environment and on the command line.</summary>
internal static class RuleAssignmentList
{
    /// <param name="texts">Assignments between semicolons.</param>
    /// <param name="layer">The layer that they belong to.</param>
    /// <param name="origin">Where the texts stand, to be shown as the path of a failure.</param>
    /// <param name="rules">The rules that can be named.</param>
    public static (IReadOnlyList<RuleAssignment> Assignments, IReadOnlyList<Failure> Failures) Read(
        IEnumerable<string> texts, SettingLayer layer, string origin, KnownRules rules)
    {
        var assignments = new List<RuleAssignment>();
        var failures = new List<Failure>();
        foreach (var source in texts.Select(text => new SourceText(origin, text)))
        {
            foreach (var place in PartsOf(source.Text))
            {
                var (assignment, fault) = ReadOne(source.Text.Substring(place.Start, place.Length), place, new SettingOrigin(layer, origin, source.PositionOf(place.Start)), rules);
                if (assignment is not null) assignments.Add(assignment);
                if (fault is not null) failures.Add(fault.In(source));
            }
        }

        return (assignments, failures);
    }

    private static IEnumerable<TextSpan> PartsOf(string text)
    {
        var start = 0;
        foreach (var part in text.Split(';'))
        {
            var place = new TextSpan(start + part.Length - part.TrimStart().Length, part.Trim().Length);
            if (!place.IsEmpty) yield return place;
            start += part.Length + 1;
        }
    }

    private static (RuleAssignment? Assignment, Fault? Fault) ReadOne(string text, TextSpan place, SettingOrigin origin, KnownRules rules)
    {
        var equals = text.IndexOf('=');
        if (equals < 0) return (null, new Fault(place, Faults.NoAssignment(text)));
        var selector = SettingSelector.OfRules(text[..equals].Trim());
        var severity = text[(equals + 1)..].Trim();
        if (!rules.Has(selector)) return (null, new Fault(place, Faults.Unknown(selector, rules)));
        if (!SeverityWord.ForRules.Contains(severity, StringComparer.Ordinal))
        {
            var afterEquals = TextSpan.FromBounds(place.Start + equals + 1, place.End);
            return (null, new Fault(afterEquals, Faults.NotOneOf(severity, SeverityWord.ForRules)));
        }

        return (new RuleAssignment(selector, severity, origin), null);
    }
}
