namespace ComplianceLint.Reporting.Html;

/// <summary>The findings of a post in the order in which they are read: those on its text as it goes on, then those on fields and on what is absent.</summary>
internal sealed class PostMarks
{
    private readonly Dictionary<int, List<TextMark>> _byBlock = [];

    /// <param name="analysis">The post's.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="anchors">The names of its findings inside of the report.</param>
    public PostMarks(Analysis analysis, IReadOnlyList<TextBlock> blocks, IReadOnlyList<string> anchors)
    {
        int[] starts = [.. blocks.Select(block => block.Start)];
        var placed = analysis.Diagnostics.Select((diagnostic, i) => (Diagnostic: diagnostic, Anchor: anchors[i], Block: BlockAt(diagnostic, starts, blocks))).ToList();
        var findings = new List<NumberedFinding>(placed.Count);
        foreach (var (diagnostic, anchor, block) in placed.Where(place => IsRead(place.Block, blocks)).OrderBy(place => blocks[place.Block!.Value].Rank).ThenBy(place => place.Diagnostic.TextStart).ThenBy(place => place.Diagnostic.Match!.Length))
        {
            var finding = new NumberedFinding(diagnostic, findings.Count + 1, anchor, null);
            findings.Add(finding);
            MarksOf(block!.Value).Add(TextMark.Of(finding));
        }

        OnText = findings.Count;
        foreach (var (diagnostic, anchor, block) in placed.Where(place => !IsRead(place.Block, blocks)))
        {
            findings.Add(new NumberedFinding(diagnostic, findings.Count + 1, anchor, block is { } at ? blocks[at] : WordsOf(diagnostic)));
        }

        Findings = findings;
    }

    public IReadOnlyList<NumberedFinding> Findings { get; }

    /// <summary>How many of them, the first, stand on the text.</summary>
    public int OnText { get; }

    /// <summary>The marks that begin in a block, in order.</summary>
    public IReadOnlyList<TextMark> In(int block) => _byBlock.GetValueOrDefault(block) ?? [];

    private static bool IsRead(int? block, IReadOnlyList<TextBlock> blocks) => block is { } at && !blocks[at].IsField;

    /// <summary>The block that holds the words of a finding; null for what is absent, and for an address or comment behind a text.</summary>
    private static int? BlockAt(Diagnostic diagnostic, int[] starts, IReadOnlyList<TextBlock> blocks)
    {
        if (diagnostic.TextStart < 0 || diagnostic.Match is null) return null;
        var index = Array.BinarySearch(starts, diagnostic.TextStart);
        index = index < 0 ? ~index - 1 : index;
        return index >= 0 && diagnostic.TextStart < blocks[index].End ? index : null;
    }

    private static TextBlock? WordsOf(Diagnostic diagnostic) => diagnostic is { TextStart: >= 0, Match: { } match }
        ? new TextBlock(diagnostic.TextStart, diagnostic.TextStart + match.Length, ElementKind.Link, diagnostic.Zone, 0, Language.Unknown)
        : null;

    private List<TextMark> MarksOf(int block) => _byBlock.TryGetValue(block, out var marks) ? marks : _byBlock[block] = [];
}
