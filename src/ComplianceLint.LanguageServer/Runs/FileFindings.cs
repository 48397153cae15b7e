using ComplianceLint.LanguageServer.Protocol;

namespace ComplianceLint.LanguageServer.Runs;

/// <summary>What a run over a folder found in one file.</summary>
internal sealed class FileFindings
{
    /// <summary>The text that was judged; null where it was never in hand as a whole.</summary>
    public TextKey? Text { get; set; }

    /// <summary>What an editor that opens the file is told by itself.</summary>
    public List<LspDiagnostic> Own { get; } = [];

    /// <summary>What only the run knows.</summary>
    public List<PlacedFinding> AcrossPosts { get; } = [];

    public IReadOnlyList<LspDiagnostic> All => [.. Own, .. AcrossPosts.Select(finding => finding.Item)];
}
