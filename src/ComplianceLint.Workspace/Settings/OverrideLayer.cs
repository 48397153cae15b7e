using ComplianceLint.Workspace.Drafts;

namespace ComplianceLint.Workspace.Settings;

/// <summary>An override with what it sets.</summary>
/// <param name="Index">Its place among the overrides of the file.</param>
/// <param name="Override">The posts for which it counts.</param>
/// <param name="Layer">What it sets.</param>
internal sealed record OverrideLayer(int Index, PostOverride Override, Layer Layer)
{
    private readonly GlobSet? _files = GlobSet.OfOverride(Override.Files);

    public bool MatchesFile(string root, string file) => _files is null || _files.Matches(root, file);
}
