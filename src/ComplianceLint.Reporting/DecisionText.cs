using System.Globalization;

namespace ComplianceLint.Reporting;

/// <summary>The words of a decision that is held against a later run.</summary>
internal static class DecisionText
{
    public static readonly LocalizedText Engine = new("versi compliancelint", "version of compliancelint");

    public static readonly LocalizedText Rules = new("aturan dan setelannya", "rules and their settings");

    public static readonly LocalizedText Policy = new("kebijakan gate", "policy of the gate");

    public static readonly LocalizedText Clock = new("jam", "clock");

    public static readonly LocalizedText New = new("unggahan ini belum ada waktu itu", "this post was not there then");

    public static readonly LocalizedText Gone = new("unggahan ini sudah tidak ada", "this post is gone");

    public static LocalizedText ThenAndNow(string then, string now) => new($"waktu itu {then}, sekarang {now}", $"{then} then, {now} now");

    public static LocalizedText Post(int index) => new(
        string.Create(CultureInfo.InvariantCulture, $"(unggahan {index})"), string.Create(CultureInfo.InvariantCulture, $"(post {index})"));

    public static LocalizedText OtherContent(GateVerdict then, GateVerdict now) => Joined(new("isinya berubah", "its content changed"), then, now);

    /// <summary>Words of the post that are not published, waivers, approvals and registries have no digest of their own.</summary>
    public static LocalizedText SameContent(GateVerdict then, GateVerdict now) => Joined(
        new("isinya sama; aturan, registri, pengecualian, persetujuan, atau pengabaian berubah", "its content is the same; rules, registries, waivers, approvals or suppressions changed"), then, now);

    public static LocalizedText Holds(GateVerdict verdict, int posts) => new(
        $"keputusan {OutputNames.Of(verdict)} masih berlaku; {LocalizedText.Number(posts).Id} unggahan tidak berubah.",
        $"the decision {OutputNames.Of(verdict)} still holds; {LocalizedText.Number(posts).En} {(posts == 1 ? "post is" : "posts are")} unchanged.");

    public static LocalizedText Outdated(GateVerdict then, GateVerdict now) => new(
        $"keputusan itu tidak berlaku lagi ({OutputNames.Of(then)}, sekarang {OutputNames.Of(now)}); jalankan compliancelint gate sekali lagi.",
        $"the decision no longer holds ({OutputNames.Of(then)}, now {OutputNames.Of(now)}); run compliancelint gate again.");

    private static LocalizedText Joined(LocalizedText what, GateVerdict then, GateVerdict now) => then == now
        ? new($"{what.Id}; tetap {OutputNames.Of(now)}", $"{what.En}; still {OutputNames.Of(now)}")
        : new($"{what.Id}; {ThenAndNow(OutputNames.Of(then), OutputNames.Of(now)).Id}", $"{what.En}; {ThenAndNow(OutputNames.Of(then), OutputNames.Of(now)).En}");
}
