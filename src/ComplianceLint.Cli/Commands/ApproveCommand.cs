using System.CommandLine;
using System.Globalization;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>approve</c>: records that a person takes responsibility for a post as it is.</summary>
internal sealed class ApproveCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly Argument<string> _path = new("path") { HelpName = "POST" };
    private readonly Option<string> _approver = new("--approver") { HelpName = "ROLE", Required = true };
    private readonly Option<string> _reason = new("--reason") { HelpName = "TEXT", Required = true };
    private readonly Option<int?> _post;
    private readonly LintOptions _options;

    public ApproveCommand(Terminal terminal, CommonOptions common, Language help)
        : base("approve", new LocalizedText("Mencatat persetujuan pejabat atas sebuah unggahan.", "Records that an official approves a post."), help)
    {
        (_terminal, _common, _options, _post) = (terminal, common, new LintOptions(help), NumberOption.Of(0, help, "--post"));
        Examples = ["compliancelint approve drafts/hut-kota.md --approver \"Kepala Bidang Humas\" --reason \"Angka sudah dicocokkan dengan BPS\""];
        Say(_path, "Draf yang disetujui.", "The draft that is approved.");
        Say(_approver, "Jabatan atau nama yang menyetujui; bukan petugas unggahan itu.", "The office or name that approves; not the author of the post.");
        Say(_reason, "Alasannya, bagi orang yang membacanya nanti.", "The reason, for those who read it later.");
        Say(_post, "Urutan unggahan dalam berkas, mulai dari 0; perlu bila berkas memuat beberapa.", "The place of the post in its file, from 0; needed where a file holds several.");
        NotBlank(_approver);
        NotBlank(_reason);
        Add(_path);
        Add(_approver);
        Add(_reason);
        Add(_post);
        _options.AddToApprove(this);
        SetAction(RunAsync);

        void Say(Symbol symbol, string id, string en) => symbol.Description = new LocalizedText(id, en).In(help);

        void NotBlank(Option<string> option) => option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => !token.Value.Any(char.IsLetterOrDigit)))
            {
                result.AddError(new LocalizedText($"{option.Name} memerlukan kata-kata.", $"{option.Name} wants words.").In(help));
            }
        });
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var request = _options.Read(parsed, _terminal, _common);
        var workspaces = new Workspaces(request.Settings);
        var found = new DraftFinder(workspaces).Find([parsed.GetValue(_path)!]);
        var options = found.Drafts.Count > 0 ? found.Drafts[0].Options : workspaces.OptionsForWorkingDirectory();
        var language = MessageLanguage.Choose(request.Language, options.Configuration.Messages, _terminal.Variable);
        // Whole seconds, as they are written.
        var now = TimeZoneInfo.ConvertTime(request.Now ?? DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds()), options.Configuration.TimeZone);
        var work = new ApprovalWork(request.Settings, found, now);
        var judged = await work.JudgeAsync(cancellation);
        if (work.Failures.Count > 0)
        {
            FailureLines.Write(_terminal.Error, work.Failures, language);
            return Refuse(NotJudged, ExitCode.Incomplete);
        }

        if (judged.Count > 1 && parsed.GetValue(_post) is null) return Refuse(Several(judged.Count), ExitCode.Incomplete);
        var index = parsed.GetValue(_post);
        var chosen = judged.Where(one => index is null || one.Decision.Analysis.Post.Index == index).ToList();
        if (chosen is not [var (draft, decision)]) return Refuse(NoSuchPost(index ?? 0, judged.Count), ExitCode.Incomplete);
        switch (decision.Verdict)
        {
            case GateVerdict.Allow:
                _terminal.Out.WriteLine(NotNeeded.In(language));
                return ExitCode.Success;
            case GateVerdict.Deny:
                return Refuse(Denied(decision), ExitCode.Findings);
            case GateVerdict.Incomplete:
                return Refuse(NotJudged, ExitCode.Incomplete);
            default:
                break;
        }

        var approval = work.ApprovalOf(draft, decision, parsed.GetValue(_approver)!, parsed.GetValue(_reason)!);
        if (work.FaultOf(draft, decision, approval) is { } fault) return Refuse(Faulty(fault, options), ExitCode.Incomplete);
        var file = ApprovalFile.Append(draft.Root, approval);
        var shown = Path.GetRelativePath(_terminal.WorkingDirectory, file).Replace('\\', '/');
        FailureLines.Write(_terminal.Out, Recorded(approval, shown).In(language));
        return ExitCode.Success;

        int Refuse(LocalizedText message, int code)
        {
            _terminal.Complain(message.In(language));
            return code;
        }
    }

    private static LocalizedText NotJudged { get; } = new(
        "unggahan ini belum dapat diperiksa seluruhnya, jadi belum dapat disetujui.", "this post cannot be judged as a whole, so it cannot be approved yet.");

    private static LocalizedText NotNeeded { get; } = new(
        "Unggahan ini sudah boleh diterbitkan; persetujuan tidak diperlukan.", "This post may be published already; it needs no approval.");

    private static LocalizedText Several(int count) => new(
        $"berkas ini memuat {count} unggahan; pilih satu dengan --post, mulai dari 0.", $"this file holds {count} posts; choose one with --post, from 0.");

    private static LocalizedText NoSuchPost(int index, int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"tidak ada unggahan ke-{index}; berkas ini memuat {count}, dihitung mulai dari 0."),
        string.Create(CultureInfo.InvariantCulture, $"there is no post {index}; this file holds {count}, counted from 0."));

    private static LocalizedText Denied(GateDecision decision)
    {
        var rules = string.Join(", ", decision.Reasons.Where(reason => reason.Verdict == GateVerdict.Deny).Select(reason => reason.Diagnostic!.Rule.Id).Distinct(StringComparer.Ordinal));
        return new(
            $"unggahan ini ditolak ({rules}), dan penolakan tidak dapat disetujui: perbaiki, atau mintakan pengecualian di {WaiverFile.Name}.",
            $"this post is denied ({rules}), and what is denied cannot be approved: repair it, or ask for a waiver in {WaiverFile.Name}.");
    }

    private static LocalizedText Faulty(ApprovalFault fault, WorkspaceOptions options)
    {
        var approvers = string.Join(", ", options.Configuration.Gate.Approvers);
        return fault switch
        {
            ApprovalFault.SelfApproved => new("petugas unggahan tidak dapat menyetujuinya sendiri; mintakan kepada orang lain.", "the author of a post cannot approve it; ask somebody else."),
            ApprovalFault.NoAuthor => new(
                "unggahan ini tidak menyebut “petugas”, jadi tidak diketahui apakah penyetuju orang lain; isi “petugas”, atau tulis gate.approvers di konfigurasi.",
                "this post names no “author”, so nobody knows whether the approver is somebody else; fill it in, or write gate.approvers in the configuration."),
            ApprovalFault.NotAnApprover => new($"yang boleh menyetujui hanya: {approvers} (gate.approvers).", $"only these may approve: {approvers} (gate.approvers)."),
            _ => new("--now berada di masa depan.", "--now is in the future."),
        };
    }

    private static LocalizedText Recorded(Approval approval, string file) => new(
        $"{approval.Path} disetujui {approval.Approver}; dicatat di {file}. Perubahan sesudah ini meminta persetujuan lagi.",
        $"{approval.Path} approved by {approval.Approver}; recorded in {file}. A change from now on asks again.");
}
