using ComplianceLint.Workspace;

namespace ComplianceLint.LanguageServer.Runs;

/// <summary>What a run needs to know of the session, as it was when somebody asked for it.</summary>
/// <param name="Folders">The folders, each with its own run.</param>
/// <param name="FolderOf">The folder to which a file belongs, of several inside each other the innermost.</param>
/// <param name="Open">The texts that are open, by full path; whoever has them open is told of them as ever.</param>
/// <param name="LanguageFor">The language of messages under a configuration that names one, or none.</param>
/// <param name="Most">How many findings are shown.</param>
internal sealed record RunOrder(
    IReadOnlyList<RunSettings> Folders, Func<string, string> FolderOf, IReadOnlyDictionary<string, string> Open, Func<Language?, Language> LanguageFor, int Most);
