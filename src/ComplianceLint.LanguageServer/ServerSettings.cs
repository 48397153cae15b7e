using ComplianceLint.Workspace;

namespace ComplianceLint.LanguageServer;

/// <summary>What the process that hosts a server decides; everything about rules comes from the workspaces.</summary>
public sealed record ServerSettings
{
    /// <summary>The layers above every configuration; its working directory counts where the client opens no folder.</summary>
    public required RunSettings Run { get; init; }

    /// <summary>The version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>The language of messages above the client's; null leaves it to the client.</summary>
    public Language? Language { get; init; }

    /// <summary>The language of messages where neither client nor configuration names one.</summary>
    public Language SystemLanguage { get; init; } = ComplianceLint.Language.Indonesian;

    /// <summary>The clock of every judgement; null reads the system's.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>Channels that replace those of every post; empty leaves the posts'.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>The full path of a folder for the pages of rules; null for none.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>How long a text must rest before a client that does not ask is told about it.</summary>
    public TimeSpan Debounce { get; init; } = TimeSpan.FromMilliseconds(120);

    /// <summary>Receives a line for everything that went wrong; never quotes a draft.</summary>
    public TextWriter Log { get; init; } = TextWriter.Null;
}
