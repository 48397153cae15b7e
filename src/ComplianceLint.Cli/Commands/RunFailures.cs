namespace ComplianceLint.Cli.Commands;

/// <summary>Why a whole run came to nothing.</summary>
internal static class RunFailures
{
    public static Failure Cancelled { get; } = new(EngineRules.Cancelled, ".", new LocalizedText(
        "Pemeriksaan dibatalkan sebelum selesai.", "The run was cancelled before its end."));

    public static Failure NothingLinted { get; } = new(EngineRules.NothingMatched, ".", new LocalizedText(
        "Tidak ada unggahan di jalur yang disebut.", "There is no post in the paths that were given."));
}
