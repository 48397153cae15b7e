namespace ComplianceLint.Workspace.Changes;

/// <summary>What a unified diff says about one file, while it is being read.</summary>
internal sealed class DiffSection
{
    private readonly List<LineRange> _ranges = [];
    private readonly List<int> _cuts = [];
    private readonly List<(int Line, string Text)> _texts = [];

    /// <summary>The path after the change, with its prefix; null when the file is gone.</summary>
    public string? Path { get; set; }

    public string? FormerPath { get; set; }

    public bool HasNames { get; set; }

    public bool IsDeleted { get; set; }

    /// <summary>True for a file that is new or that holds no lines.</summary>
    public bool IsWhole { get; set; }

    /// <summary>True for a link or a submodule: what stands behind it is chosen by its own changes.</summary>
    public bool IsNoFile { get; set; }

    public bool HasHunks { get; set; }

    /// <summary>False where nothing but permissions changed.</summary>
    public bool IsChange => IsWhole || HasHunks || FormerPath is not null;

    public ChangedLines Lines => IsWhole ? ChangedLines.All : new ChangedLines(_ranges, _cuts, _texts) { IsMove = !HasHunks };

    public void AddLine(int line)
    {
        if (_ranges.Count > 0 && _ranges[^1].Last == line - 1) _ranges[^1] = _ranges[^1] with { Last = line };
        else _ranges.Add(new LineRange(line, line));
    }

    public void AddCut(int behind)
    {
        if (_cuts.Count == 0 || _cuts[^1] != behind) _cuts.Add(behind);
    }

    public void AddText(int line, string text) => _texts.Add((line, text));
}
