using System.Collections.Concurrent;
using System.Reflection;

namespace ComplianceLint.Workspace;

/// <summary>The rule packs inside the program: the folder <c>rules/</c> as it was when the program was built.</summary>
public static class BuiltInPacks
{
    private const string Root = "rules/";

    private static readonly Assembly Assembly = typeof(BuiltInPacks).Assembly;

    private static readonly ILookup<string, string> FilesByPack = Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Root, StringComparison.Ordinal) && name.IndexOf('/', Root.Length) > 0)
        .Order(StringComparer.Ordinal)
        .ToLookup(name => name[Root.Length..name.IndexOf('/', Root.Length)], StringComparer.Ordinal);

    /// <summary>A server reads its configurations again and again; what is inside the program stays as it is.</summary>
    private static readonly ConcurrentDictionary<string, RulePack> Known = new(StringComparer.Ordinal);

    /// <summary>The names of all packs, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. FilesByPack.Select(pack => pack.Key).Order(StringComparer.Ordinal)];

    /// <summary>Reads one pack, without those that it extends; its name is one of <see cref="Names"/>.</summary>
    public static RulePack Read(string name) => Known.GetOrAdd(name, Load);

    private static RulePack Load(string name) => RulePack.Read(name, Root + name, [.. FilesByPack[name].Select(ReadFile)]);

    /// <summary>Reads every pack, extended or not.</summary>
    public static IReadOnlyList<RulePack> ReadAll() => [.. Names.Select(Read)];

    private static SourceText ReadFile(string resource)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream(resource)!);
        return new SourceText(resource, reader.ReadToEnd());
    }
}
