using ComplianceLint.Rules;

namespace ComplianceLint;

/// <summary>A folder of rules with the clauses that they serve, as its files state them.</summary>
public sealed class RulePack
{
    internal RulePack() { }

    public required string Id { get; init; }

    public required LocalizedText Title { get; init; }

    /// <summary>The law, guideline or standard behind the pack.</summary>
    public string Authority { get; init; } = "";

    public string Version { get; init; } = "";

    /// <summary>Packs that this one builds on.</summary>
    public IReadOnlyList<string> Extends { get; init; } = [];

    /// <summary>Severities other than the rules' own, for one rule each; where two name a rule, under an id that it had before, the last counts.</summary>
    public IReadOnlyList<(RuleSelector Rule, PackDefault Default)> Defaults { get; init; } = [];

    /// <summary>Rules, of this pack or of those that it builds on, that nobody below may weaken.</summary>
    public IReadOnlyList<(RuleSelector Rules, RuleLock Lock)> Locks { get; init; } = [];

    public IReadOnlyList<Rule> Rules { get; init; } = [];

    public IReadOnlyList<Clause> Clauses { get; init; } = [];

    /// <summary>Every fault of the pack's files, with its place; the rules that have none can be used all the same.</summary>
    public IReadOnlyList<Failure> Failures { get; init; } = [];

    /// <summary>SHA-256 over the names and texts of the pack's files, in hexadecimal.</summary>
    public string Digest { get; init; } = "";

    /// <param name="id">The name of the pack's folder.</param>
    /// <param name="root">The folder as it is to be shown, without a slash at its end; the paths of all files begin with it.</param>
    /// <param name="files">Every YAML file of the folder.</param>
    public static RulePack Read(string id, string root, IReadOnlyList<SourceText> files) => PackReader.Read(id, root, files);
}
