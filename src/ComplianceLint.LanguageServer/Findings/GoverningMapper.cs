using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.Workspace;

namespace ComplianceLint.LanguageServer.Findings;

/// <summary>Turns into diagnostics what is wrong with a file that governs drafts, while it is typed.</summary>
internal static class GoverningMapper
{
    public static IReadOnlyList<LspDiagnostic> Map(TextDocument document, CheckedFile found, Language language) =>
    [
        .. found.Failures.Select(failure => FailureMapper.Of(document, failure, language)),
        .. found.Findings.Select(finding => FailureMapper.Of(document, new Failure(finding.Rule.Id, "", finding.Message, finding.Locations[0].Start), language) with { Severity = (int)finding.Severity + 1 }),
    ];
}
