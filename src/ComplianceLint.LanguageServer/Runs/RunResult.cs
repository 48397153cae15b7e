using System.Text.Json.Nodes;

namespace ComplianceLint.LanguageServer.Runs;

/// <summary>What became of a run over all folders: findings by the full path of their file, and counts of all, those that are not shown too.</summary>
internal sealed class RunResult
{
    public Dictionary<string, FileFindings> Files { get; set; } = [];

    public RunSummary Summary { get; } = new();

    /// <summary>How many drafts were linted.</summary>
    public int Drafts { get; set; }

    /// <summary>Open findings across posts.</summary>
    public int AcrossPosts { get; set; }

    /// <summary>How many entries the cap kept from being shown.</summary>
    public int LeftOut { get; set; }

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["files"] = Drafts, ["posts"] = Summary.Posts, ["complete"] = Summary.IsComplete };
        foreach (var severity in Enum.GetValues<Severity>()) json[$"{Severities.NameOf(severity)}s"] = Summary[severity];
        json["acrossPosts"] = AcrossPosts;
        json["leftOut"] = LeftOut;
        return json;
    }
}
