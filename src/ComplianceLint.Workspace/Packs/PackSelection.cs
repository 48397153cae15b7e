namespace ComplianceLint.Workspace.Packs;

/// <summary>The packs that a configuration extends, and what is wrong with them.</summary>
internal sealed class PackSelection
{
    /// <summary>Each after those that it extends.</summary>
    public List<RulePack> Packs { get; } = [];

    /// <summary>The full paths of users' packs, those included that do not exist.</summary>
    public List<string> Folders { get; } = [];

    /// <summary>Packs that do not exist: without them nobody can say which rule names are right.</summary>
    public List<Failure> Missing { get; } = [];

    /// <summary>Files and rules of existing packs that cannot be used; the others can.</summary>
    public List<Failure> Broken { get; } = [];
}
