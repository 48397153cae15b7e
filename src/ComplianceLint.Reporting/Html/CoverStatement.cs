using ComplianceLint.Reporting.Compliance;

namespace ComplianceLint.Reporting.Html;

/// <summary>What became of the posts, in one sentence that leaves out what there is none of.</summary>
internal static class CoverStatement
{
    public static LocalizedText Of(ComplianceReport report)
    {
        var (errors, findings, questions) = report.PostsWith;
        var clean = report.Posts - errors - findings - questions;
        LocalizedText[] parts =
        [
            .. Part(errors, "memuat error dan perlu diperbaiki", "has an error and needs repair", "have errors and need repair"),
            .. Part(findings, "memuat temuan yang lebih ringan", "has lesser findings", "have lesser findings"),
            .. Part(questions, "menunggu penilaian orang", "waits for a person's judgement", "wait for a person's judgement"),
            .. Part(clean, "tanpa temuan terbuka", "has no open finding", "have no open finding"),
        ];
        var posts = LocalizedText.Number(report.Posts);
        var rest = parts.Length == 0 ? new LocalizedText("", "") : new LocalizedText($" {Joined(parts, part => part.Id, "dan")}.", $" {Joined(parts, part => part.En, "and")}.");
        return new LocalizedText($"{posts.Id} unggahan diperiksa.{rest.Id}", $"{posts.En} {(report.Posts == 1 ? "post" : "posts")} checked.{rest.En}");
    }

    private static LocalizedText[] Part(int count, string indonesian, string one, string many)
    {
        var number = LocalizedText.Number(count);
        return count == 0 ? [] : [new LocalizedText($"{number.Id} {indonesian}", $"{number.En} {(count == 1 ? one : many)}")];
    }

    private static string Joined(LocalizedText[] parts, Func<LocalizedText, string> read, string and) => parts.Length switch
    {
        1 => read(parts[0]),
        2 => $"{read(parts[0])} {and} {read(parts[1])}",
        // Both languages set a comma in front of the last of three, which reads well beside long parts.
        _ => $"{string.Join(", ", parts[..^1].Select(read))}, {and} {read(parts[^1])}",
    };
}
