using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Sessions;
using ComplianceLint.Workspace;

namespace ComplianceLint.LanguageServer.Findings;

/// <summary>Judges each version of a document once, whatever asks for it.</summary>
internal sealed class Judge(ServerSettings settings, Roots roots)
{
    private readonly Dictionary<string, JudgedDocument> _known = new(StringComparer.Ordinal);

    /// <summary>The language of the client's window; null leaves it to the configuration.</summary>
    public Language? ClientLanguage { get; set; }

    /// <summary>What is said about a document; null for one that can be no draft, such as a side of a comparison.</summary>
    public JudgedDocument? Of(TextDocument document)
    {
        if (_known.TryGetValue(document.Uri, out var known) && ReferenceEquals(known.Document, document)) return known;
        if (roots.Find(document) is not var (drafts, text)) return null;
        var linted = drafts.Lint(text);
        return _known[document.Uri] = new JudgedDocument(document, drafts, text, linted, LanguageFor(linted.Options.Configuration.Messages));
    }

    /// <summary>What is wrong with a configuration, a registry or another file that governs drafts; null for any other document.</summary>
    public CheckedFile? Check(TextDocument document) => roots.Find(document) is var (drafts, text) ? drafts.Check(text) : null;

    public Language LanguageFor(Language? configured) => settings.Language ?? ClientLanguage ?? configured ?? settings.SystemLanguage;

    public void Forget(string uri) => _known.Remove(uri);

    public void ForgetAll() => _known.Clear();
}
