using System.CommandLine;

namespace ComplianceLint.Cli;

/// <summary>A command whose help page shows how it is used.</summary>
internal abstract class DocumentedCommand : Command
{
    protected DocumentedCommand(string name, LocalizedText description, Language language)
        : base(name, description.In(language))
    {
        TreatUnmatchedTokensAsErrors = false;
    }

    /// <summary>Command lines that a user can copy.</summary>
    public IReadOnlyList<string> Examples { get; protected init; } = [];
}
