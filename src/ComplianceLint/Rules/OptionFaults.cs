namespace ComplianceLint.Rules;

/// <summary>Says what is wrong with options, by reading the rule's check with them.</summary>
internal static class OptionFaults
{
    private static readonly Dictionary<string, string> None = new(StringComparer.Ordinal);

    public static IReadOnlyList<(string Option, LocalizedText Message)> Of(Rule rule, IReadOnlyDictionary<string, string> options)
    {
        var faults = options.Keys.Select(name => (Option: name, Message: FaultOf(rule, name, options[name]))).Where(fault => fault.Message is not null).ToList();
        if (faults.Count > 0 || options.Count < 2) return [.. faults.Select(fault => (fault.Option, fault.Message!))];
        // Options that are right one by one may still contradict each other.
        return FirstFault(rule, options) is { } together ? [(options.Keys.Order(StringComparer.Ordinal).Last(), together)] : [];
    }

    public static LocalizedText Unknown(Rule rule, string option, IReadOnlySet<string> declared)
    {
        var names = declared.Order(StringComparer.Ordinal).ToList();
        var list = string.Join(", ", names);
        var near = Spelling.Nearest(option, names);
        var (id, en) = names.Count == 0 ? (" Aturan ini tidak punya opsi.", " It has no options.")
            : near is null ? ($" Opsinya: {list}.", $" It has: {list}.") : ($" Maksud Anda “{near}”?", $" Did you mean “{near}”?");
        return new($"Aturan {rule.Id} tidak memiliki opsi “{option}”.{id}", $"Rule {rule.Id} has no option “{option}”.{en}");
    }

    public static IReadOnlySet<string> NamesOf(Rule rule) => rule.Definition?.Read(rule.Id, None, []).Options ?? System.Collections.Frozen.FrozenSet<string>.Empty;

    private static LocalizedText? FaultOf(Rule rule, string name, string value)
    {
        var declared = NamesOf(rule);
        return declared.Contains(name) ? FirstFault(rule, new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value }) : Unknown(rule, name, declared);
    }

    private static LocalizedText? FirstFault(Rule rule, IReadOnlyDictionary<string, string> options)
    {
        var failures = new List<Failure>();
        rule.Definition?.Read(rule.Id, options, failures);
        return failures.Count == 0 ? null : failures[0].Message;
    }
}
