using ComplianceLint.Reporting;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>explain --diagnostic</c>: lints the drafts again and says all that is known of one finding.</summary>
internal sealed class ExplainDiagnostic(Terminal terminal, CommandSetup setup, DateTimeOffset now)
{
    public async Task<int> RunAsync(string written, IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        if (DiagnosticQuery.Read(written) is not { } query) return Complain(
            $"“{written}” bukan tempat (BERKAS:BARIS:KOLOM) dan bukan sidik jari (8 sampai 32 angka heksadesimal).",
            $"“{written}” is neither a place (FILE:LINE:COLUMN) nor a fingerprint (8 to 32 hexadecimal digits).");

        var workspaces = new Workspaces(setup.Run);
        var found = new DraftFinder(workspaces) { Input = terminal.Input }.Find(query.Path is { } path ? [path] : paths);
        if (found.Failures.Count > 0)
        {
            FailureLines.Write(terminal.Error, found.Failures, setup.Language);
            return ExitCode.Incomplete;
        }

        var accepted = new AcceptedFindings(setup.Run, found, now);
        FailureLines.Write(terminal.Error, accepted.Failures, setup.Language);
        var shown = await ExplainAsync(found.Drafts, accepted, query, cancellation);
        return shown > 0 ? ExitCode.Success : Complain(
            $"tidak ada temuan “{written}”; jalankan compliancelint lint untuk melihat temuan beserta tempatnya.",
            $"there is no finding “{written}”; compliancelint lint shows findings with their places.");
    }

    private async Task<int> ExplainAsync(IReadOnlyList<Draft> drafts, AcceptedFindings accepted, DiagnosticQuery query, CancellationToken cancellation)
    {
        var shown = 0;
        await foreach (var linted in new Linter { Now = now }.LintAsync(drafts, cancellation))
        {
            foreach (var analysis in accepted.Apply(linted).Analyses)
            {
                foreach (var diagnostic in analysis.Diagnostics.Where(diagnostic => query.Matches(diagnostic, analysis.Post.Source)))
                {
                    if (shown++ > 0) terminal.Out.WriteLine();
                    DiagnosticExplainer.Write(terminal.Out, analysis, diagnostic, ClauseIndex.Of(linted.Draft.Options.Packs), setup.Language, setup.Color);
                }
            }
        }

        return shown;
    }

    private int Complain(string id, string en)
    {
        terminal.Complain(new LocalizedText(id, en).In(setup.Language));
        return ExitCode.Incomplete;
    }
}
