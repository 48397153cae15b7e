using ComplianceLint.Registries.Sealing;
using ComplianceLint.Rules;

namespace ComplianceLint.Registries;

/// <summary>Reads the registry that an example of a rule states: <c>given: { registry: { seasons: { … } } }</c>.</summary>
internal static class InlineRegistry
{
    public static Registry Read(CheckReader given, SourceText source)
    {
        if (given.Optional("registry") is not { } node) return Registry.Empty;
        var files = new Dictionary<RegistryKind, RegistryFile>();
        SealedFile? sealedTerms = null;
        foreach (var child in given.At(node).Node.Children.Where(child => child.Name is not null))
        {
            if (child.Name == RegistryCatalogue.NameOf(RegistryKind.Sealed)) sealedTerms = Seal(given, child);
            else if (RegistryCatalogue.Parse(child.Name!) is { } kind) files[kind] = new RegistryFile(kind, child, source);
            else given.FaultUnknown(child, child.Name!, RegistryCatalogue.Names);
        }

        foreach (var fault in files.Values.SelectMany(file => file.Faults)) given.Fault(fault.Span, fault.Message);
        return RegistryReader.Read(files, sealedTerms, []);
    }

    /// <summary>An example writes invented terms in plain text; they are sealed with a key that is no secret.</summary>
    private static SealedFile? Seal(CheckReader given, Node terms)
    {
        var key = SealKey.Create("compliancelint: key of examples, no secret"u8)!;
        var (text, _, failures) = key.Seal(new SourceText("", string.Join('\n', given.Texts(terms))));
        foreach (var failure in failures) given.Fault(terms.Span, failure.Message);
        return text is null ? null : new SealedFile(new SourceText("", text), key, null);
    }
}
