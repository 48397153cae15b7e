using System.Globalization;

namespace ComplianceLint.Waivers;

/// <summary>What is said about waivers, in both languages; names and reasons are not repeated.</summary>
internal static class WaiverMessages
{
    public static LocalizedText Unscoped { get; } = new(
        "Pengecualian ini tidak menyebut lingkupnya, sehingga tidak berlaku; isi “scope” dengan files, channels, atau accounts.",
        "This waiver names no scope, so it lifts nothing; fill “scope” with files, channels or accounts.");

    public static LocalizedText SelfApproved { get; } = new(
        "Pemohon dan penyetuju pengecualian ini orang yang sama, sehingga tidak berlaku; mintakan persetujuan kepada orang lain.",
        "The one who asked for this waiver approved it too, so it lifts nothing; have somebody else approve it.");

    public static LocalizedText ApprovedTooLate { get; } = new(
        "Pengecualian ini disetujui sesudah hari pertamanya, sehingga tidak berlaku; mulailah pada hari persetujuan.",
        "This waiver was approved after its first day, so it lifts nothing; let it begin on the day of the approval.");

    public static LocalizedText NotAnApprover(string name) => new(
        $"“{name}” tidak termasuk “gate.approvers”, sehingga pengecualian ini tidak berlaku; mintakan persetujuan kepada yang tercantum di sana.",
        $"“{name}” is not among “gate.approvers”, so this waiver lifts nothing; have one of those approve it.");

    public static LocalizedText NotApprovedAgain(int line) => new(
        $"Ini perpanjangan dari pengecualian di baris {line} tanpa persetujuan baru, sehingga tidak berlaku; isi “approvedOn” dengan tanggal persetujuan barunya.",
        $"This extends the waiver on line {line} without a new approval, so it lifts nothing; write the day of the new one as “approvedOn”.");

    public static LocalizedText Overlong(int days, int most, DateOnly last) => new(
        $"Pengecualian ini berlaku {days} hari sejak disetujui, padahal paling lama {most}, sehingga tidak berlaku; batasi sampai {Day(last)} dan perpanjang dengan persetujuan baru.",
        $"This waiver lasts {days} days from its approval where {most} are the most, so it lifts nothing; end it on {Day(last)} and extend it with a new approval.");

    public static LocalizedText UnknownRule(RuleSelector selector, IReadOnlyList<Rule> rules)
    {
        var known = selector.IsGroup ? rules.Select(rule => $"{rule.Group}/*") : rules.Select(rule => rule.Id);
        var near = Spelling.Nearest(selector.Text, known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return new(
            $"Tidak ada aturan “{selector.Text}” di paket yang dipakai, sehingga pengecualian ini tidak berlaku.{(near is null ? "" : $" Maksud Anda “{near}”?")}",
            $"The packs in use have no rule “{selector.Text}”, so this waiver lifts nothing.{(near is null ? "" : $" Did you mean “{near}”?")}");
    }

    public static LocalizedText LockedByEngine(RuleSelector selector) => new(
        $"“{selector.Text}” dilaporkan oleh ComplianceLint sendiri dan tidak dapat dikecualikan; betulkan penyebabnya.",
        $"“{selector.Text}” is what ComplianceLint says itself and cannot be waived; repair its cause.");

    public static LocalizedText Locked(RuleSelector selector, RuleLock found)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{found.Path}:{found.Position.Line}:{found.Position.Column}");
        return new(
            $"“{selector.Text}” dikunci di {place} dan tidak dapat dikecualikan; perbaiki unggahannya.",
            $"“{selector.Text}” is locked at {place} and cannot be waived; repair the posts.");
    }

    public static LocalizedText Expired(DateOnly until, int covered) => covered > 0
        ? new($"Pengecualian ini berakhir {Day(until)}; {covered} temuan yang dicakupnya kini dihitung lagi. Perbaiki unggahannya, atau mintakan persetujuan baru.",
            $"This waiver ended on {Day(until)}; {covered} {(covered == 1 ? "finding" : "findings")} that it covered count again. Repair the posts, or have a new waiver approved.")
        : new($"Pengecualian ini berakhir {Day(until)} dan tidak mencakup temuan apa pun lagi; hapus bila sudah tidak perlu.",
            $"This waiver ended on {Day(until)} and would cover nothing; delete it when nobody needs it.");

    public static LocalizedText Expiring(DateOnly until, int days) => days == 0
        ? new("Hari ini hari terakhir pengecualian ini; perbaiki unggahannya, atau mintakan persetujuan baru.", "Today is the last day of this waiver; repair the posts, or have a new one approved.")
        : new($"Pengecualian ini berakhir {Day(until)}, {days} hari lagi; perbaiki unggahannya, atau mintakan persetujuan baru.",
            $"This waiver ends on {Day(until)}, in {days} {(days == 1 ? "day" : "days")}; repair the posts, or have a new one approved.");

    public static LocalizedText Future(DateOnly from) => new(
        $"Pengecualian ini baru berlaku mulai {Day(from)}.", $"This waiver does not count before {Day(from)}.");

    public static LocalizedText Unused { get; } = new(
        "Pengecualian ini tidak mencakup temuan apa pun; hapus, atau betulkan aturan dan lingkupnya.",
        "This waiver covers no finding; delete it, or correct its rule and scope.");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
