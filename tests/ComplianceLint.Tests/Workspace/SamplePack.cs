namespace ComplianceLint.Tests.Workspace;

/// <summary>The smallest rules that the rule reader accepts.</summary>
internal static class SamplePack
{
    public const string Pack = """
        title: { id: "Paket contoh", en: "Sample pack" }
        authority: "Dinas Contoh"
        version: "1"

        """;

    public const string Clauses = """
        - id: prinsip/kredibel
          title: { id: "Kredibel", en: "Credible" }
          summary: { id: "Kabar dapat dipercaya.", en: "News can be trusted." }

        """;

    /// <summary>A rule that counts a word, with the option <c>max</c>.</summary>
    public const string Counting = """
        title: { id: "Terlalu hebat", en: "Too great" }
        severity: info
        clauses: [prinsip/kredibel]
        formerly: [profesional/tanda-seru]
        message: { id: "{count} kali hebat.", en: "{count} times great." }
        why: { id: "Pembaca lelah.", en: "Readers get tired." }
        advice: { id: "Sisakan satu.", en: "Keep one." }
        check: { kind: occurrence, max: 1, terms: [hebat] }
        examples:
          bad:
            - |
              Hebat dan [|hebat|].
            - |
              Jalan hebat, [|hebat|] sekali.
          good:
            - |
              Jalan Merdeka hebat.
            - |
              Jalan Merdeka ditutup.

        """;

    /// <summary>A rule that finds one word in texts of every language.</summary>
    public static string Rule(string word, string severity) => $$"""
        title: { id: "Kata {{word}}", en: "The word {{word}}" }
        severity: {{severity}}
        clauses: [prinsip/kredibel]
        message: { id: "“{match}” tidak dipakai.", en: "“{match}” is not used." }
        why: { id: "Pembaca dapat salah paham.", en: "Readers may misunderstand." }
        advice: { id: "Tulis sumbernya.", en: "Name the source." }
        check: { kind: existence, terms: [{{word}}] }
        examples:
          bad:
            - |
              Jalan [|{{word}}|] ditutup.
            - |
              [|{{word}}|] jembatan ditutup.
          good:
            - |
              Jalan Merdeka ditutup.
            - |
              Kata {{word}}nya tidak sama.

        """;
}
