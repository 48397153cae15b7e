using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Sessions;

/// <summary>Notices that configurations, packs, registries, waivers or baselines changed. The client says when to look; whether anything changed, comparing shows.</summary>
internal sealed class FileWatch(ClientConnection client, WorkQueue work, ClientFeatures features, Roots roots, Action changed)
{
    /// <summary>For clients that cannot watch, and for what none watches: files behind links and outside of its folders.</summary>
    private static readonly TimeSpan OwnInterval = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan SlowInterval = TimeSpan.FromSeconds(2);

    /// <summary>An editor saves in several steps, a checkout touches many files.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);

    private static readonly string[] Globs = ["**/*.{yaml,yml,json,md,ndjson,jsonl}", "**/.compliancelint/**"];

    public bool Begin()
    {
        if (features.WatchesFiles)
        {
            client.Request("client/registerCapability", new JsonObject
            {
                ["registrations"] = new JsonArray(new JsonObject
                {
                    ["id"] = "compliancelint-files",
                    ["method"] = "workspace/didChangeWatchedFiles",
                    ["registerOptions"] = new JsonObject { ["watchers"] = new JsonArray([.. Globs.Select(glob => new JsonObject { ["globPattern"] = glob })]) },
                }),
            });
        }

        LookAgain();
        return true;
    }

    public bool LookSoon()
    {
        work.AddLater("files", Quiet, Look);
        return true;
    }

    private void LookAgain() => work.AddLater("files by time", features.WatchesFiles ? SlowInterval : OwnInterval, () =>
    {
        Look();
        LookAgain();
    });

    private void Look()
    {
        if (roots.Reload()) changed();
    }
}
