using ComplianceLint.Rules;

namespace ComplianceLint.Registries;

/// <summary>Reads the registry that an example of a rule states: <c>given: { registry: { seasons: { … } } }</c>.</summary>
internal static class InlineRegistry
{
    public static Registry Read(CheckReader given, SourceText source)
    {
        if (given.Optional("registry") is not { } node) return Registry.Empty;
        var files = new Dictionary<RegistryKind, RegistryFile>();
        foreach (var child in given.At(node).Node.Children.Where(child => child.Name is not null))
        {
            if (RegistryCatalogue.Parse(child.Name!) is { } kind) files[kind] = new RegistryFile(kind, child, source);
            else given.FaultUnknown(child, child.Name!, RegistryCatalogue.Names);
        }

        foreach (var fault in files.Values.SelectMany(file => file.Faults)) given.Fault(fault.Span, fault.Message);
        return RegistryReader.Read(files, []);
    }
}
