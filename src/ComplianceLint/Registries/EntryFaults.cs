namespace ComplianceLint.Registries;

/// <summary>Holds an entry and those inside it against their shapes.</summary>
internal static class EntryFaults
{
    private static readonly EntryValidator OfEntries = new();
    private static readonly EntryValueValidator OfValues = new();

    /// <summary>Every fault, in no order.</summary>
    public static IReadOnlyList<RegistryFault> Of(Entry entry)
    {
        var faults = new List<RegistryFault>();
        Check(entry, faults);
        return faults;
    }

    private static void Check(Entry entry, List<RegistryFault> faults)
    {
        faults.AddRange(OfEntries.Validate(entry).Errors.Select(error => (RegistryFault)error.CustomState));
        foreach (var child in entry.Node.Children.Where(child => !child.IsNull))
        {
            if (entry.Shape.Find(child.Name!) is { } key) CheckValues(child, key, faults);
        }
    }

    private static void CheckValues(Node node, EntryKey key, List<RegistryFault> faults)
    {
        foreach (var value in key.IsList && node.Kind == NodeKind.Sequence ? node.Children : [node])
        {
            var result = OfValues.Validate(new EntryValue(value, key));
            if (!result.IsValid) faults.Add((RegistryFault)result.Errors[0].CustomState);
            else if (key.Inner is not null) Check(new Entry(value, key.Inner), faults);
        }
    }
}
