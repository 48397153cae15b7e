using System.Globalization;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting;

/// <summary>The words of the gate, for people.</summary>
internal static class GateText
{
    public static readonly LocalizedText Decision = new("Keputusan", "Decision");

    public static readonly LocalizedText NoChannel = new(
        "salurannya tidak disebut, jadi tidak diketahui di mana unggahan ini terbit; tulis “saluran”",
        "no channel is stated, so nobody knows where this post will appear; write “channels”");

    public static readonly LocalizedText Unknown = new(
        "sebuah aturan tidak dapat memutuskan karena registrinya rusak; jalankan compliancelint registry check",
        "a rule cannot decide because its registry is broken; run compliancelint registry check");

    public static readonly LocalizedText Allowed = new("boleh diterbitkan.", "may be published.");

    public static readonly LocalizedText Next = new("Selanjutnya", "Next");

    public static LocalizedText Score(double points, int minimum) => new(
        $"skor {LocalizedText.Number(points).Id}, padahal paling sedikit {minimum}", $"the score is {LocalizedText.Number(points).En}, and {minimum} is asked for");

    public static LocalizedText LiftedBy(Suppression suppression) => suppression.Kind == DiagnosticStatus.Waived
        ? new($"dikecualikan oleh {suppression.By} sampai {Day(suppression)}", $"waived by {suppression.By} until {Day(suppression)}")
        : new($"diabaikan dalam unggahan ({suppression.Reason})", $"suppressed in the post ({suppression.Reason})");

    /// <summary>What may lift a reason that nothing has lifted yet.</summary>
    public static LocalizedText Remedy(GateRemedy remedy) => remedy switch
    {
        GateRemedy.Approval => new("cukup dengan persetujuan", "an approval lifts it"),
        GateRemedy.Waiver => new("hanya gugur dengan pengecualian", "only a waiver lifts it"),
        _ => new("harus diperbaiki", "it must be repaired"),
    };

    public static readonly LocalizedText OwnApproval = new(
        "“persetujuan” di dalam draf tidak dihitung; tuliskan dengan compliancelint approve", "the draft's own “approval” does not count; record one with compliancelint approve");

    public static LocalizedText ApprovedBy(Approval approval) => new(
        $"disetujui {SensitiveSpans.Mask(approval.Approver)}: {SensitiveSpans.Mask(approval.Reason)}", $"approved by {SensitiveSpans.Mask(approval.Approver)}: {SensitiveSpans.Mask(approval.Reason)}");

    public static LocalizedText Refused(Approval approval, ApprovalFault fault)
    {
        var who = SensitiveSpans.Mask(approval.Approver);
        return fault switch
        {
            ApprovalFault.SelfApproved => new($"persetujuan {who} tidak berlaku: ia petugas unggahan ini sendiri", $"the approval by {who} does not count: that is the author of this post"),
            ApprovalFault.NoAuthor => new($"persetujuan {who} tidak berlaku: unggahan ini tidak menyebut petugas, dan gate.approvers kosong", $"the approval by {who} does not count: the post names no author, and gate.approvers nobody"),
            ApprovalFault.NotAnApprover => new($"persetujuan {who} tidak berlaku: tidak tercantum pada gate.approvers", $"the approval by {who} does not count: not among gate.approvers"),
            _ => new($"persetujuan {who} belum berlaku: waktunya setelah jam pemeriksaan", $"the approval by {who} does not count yet: it is later than the clock of this run"),
        };
    }

    public static string Counts(RunSummary summary, Language language)
    {
        var verdicts = Enum.GetValues<GateVerdict>().Where(verdict => summary[verdict] > 0).Select(verdict => $"{LocalizedText.Number(summary[verdict]).In(language)} {OutputNames.Of(verdict)}");
        var posts = ReportText.Count(summary.Posts, ReportText.Post, language);
        return summary.Posts == 0 ? posts : $"{posts}: {string.Join(", ", verdicts)}";
    }

    /// <summary>What to do after a decision.</summary>
    /// <param name="verdict">The decision of the run.</param>
    /// <param name="path">The first post to which it applies, masked; null where it is about several.</param>
    /// <param name="rule">The first rule for it; null where it is no rule's.</param>
    public static LocalizedText? Step(GateVerdict verdict, string? path, string? rule) => verdict switch
    {
        GateVerdict.NeedsApproval when path == SourceText.StandardInput => new(
            "simpan draf ini sebagai berkas, minta pejabat melihatnya, lalu setujui dengan compliancelint approve",
            "save this draft as a file, have somebody look at it, then approve it with compliancelint approve"),
        GateVerdict.NeedsApproval when path is not null => new(
            $"minta pejabat melihatnya, lalu compliancelint approve {Quoted(path)} --approver JABATAN --reason ALASAN",
            $"have somebody look at it, then compliancelint approve {Quoted(path)} --approver ROLE --reason TEXT"),
        GateVerdict.NeedsApproval => new(
            "ubah salah satu unggahan yang bertentangan, atau mintakan pengecualian", "change one of the posts that are at odds, or ask for a waiver"),
        GateVerdict.Deny when rule is not null => new($"perbaiki, lalu jalankan lagi; compliancelint explain {rule}", $"repair it and run again; compliancelint explain {rule}"),
        GateVerdict.Incomplete => new("betulkan yang tidak dapat diperiksa, lalu jalankan lagi", "repair what could not be checked, and run again"),
        _ => null,
    };

    /// <summary>A name that somebody copies into a shell must not become a command.</summary>
    private static string Quoted(string path) =>
        path.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '/' or '.' or '_' or '-') && !path.StartsWith('-') ? path : $"'{path.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    private static string Day(Suppression suppression) => suppression.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
