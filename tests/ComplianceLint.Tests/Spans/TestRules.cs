using Xunit;

namespace ComplianceLint.Tests.Spans;

/// <summary>Rule sets for properties, made of rule files in memory.</summary>
internal static class TestRules
{
    public const string TermRule = "uji/istilah";

    public static IReadOnlyList<string> Terms { get; } = ["rahasiabeta", "kabar burung", "pasti/tentu", "seratus persen aman", "%nb%"];

    public static AnalysisOptions Options { get; } = new() { Now = new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.FromHours(7)) };

    /// <summary>One rule, which looks for the terms in every zone.</summary>
    public static RuleSet Everywhere { get; } = Create((TermRule, $"kind: existence\n  zones: all\n  terms: ['{string.Join("', '", Terms)}']"));

    /// <summary>One rule of each kind whose findings stand in the texts, with words that drafts are full of.</summary>
    public static RuleSet Mixed { get; } = Create(
        (TermRule, $"kind: existence\n  zones: all\n  terms: ['{string.Join("', '", Terms)}']"),
        ("uji/kata", "kind: existence\n  id: { terms: [yang, dan, warga, konon] }\n  en: { terms: [the, and, residents] }"),
        ("uji/kata-sepi", "kind: existence\n  id: { terms: [jalan, layanan], unless: { samePost: [sepi], elements: [money] } }"),
        ("uji/ejaan", "kind: substitution\n  id: { pairs: { apotik: apotek, silahkan: silakan } }"),
        ("uji/tagar", "kind: occurrence\n  element: hashtag\n  max: 1"),
        ("uji/urutan", "kind: sequence\n  id: { sequences: [[{ any: [pukul, tanggal] }, { class: WORD, within: 3, optional: true }, { class: NUMBER, within: 2 }]] }"),
        ("uji/syarat", "kind: conditional\n  if: { terms: [yang, warga], elements: [money] }\n  then: { elements: [date] }\n  scope: sentence"),
        ("uji/selaras", "kind: consistency\n  alternatives: [[yang], [dan], [warga]]"),
        ("uji/ulang", "kind: repetition\n  element: word"),
        ("uji/tanda", "kind: repetition\n  element: mark"),
        ("uji/nama", "kind: capitalization\n  style: names\n  names: [Warga, Jalan, Layanan]"),
        ("uji/varian", "kind: variants\n  test: differs\n  facts: [date, time, money, phone, link]"),
        ("uji/orang", "kind: existence\n  classes: [PERSON, OFFICE]"),
        ("uji/wajib", "kind: required\n  any: { elements: [link] }"),
        ("uji/isian", "kind: field\n  field: penanggung_jawab"),
        ("uji/nik", "kind: identifier\n  type: nik\n  near: [nik]\n  zones: all"),
        ("uji/hp", "kind: identifier\n  type: mobile-phone\n  zones: all"),
        ("uji/hari", "kind: calendar\n  test: [weekday, impossible, past, relative, zone, time-format, working-day]"));

    /// <summary>Every rule is off.</summary>
    public static RuleSet Silent { get; } = RuleSet.Create([]);

    private static RuleSet Create(params IReadOnlyList<(string Id, string Check)> rules)
    {
        var pack = RulePack.Read("uji", "uji",
        [
            new SourceText("uji/pack.yaml", "title: { id: Uji, en: Test }\nauthority: Uji\nversion: '1'\n"),
            new SourceText("uji/clauses.yaml", "- id: prinsip/uji\n  title: { id: Uji, en: Test }\n  summary: { id: Uji, en: Test }\n"),
            .. rules.Select(rule => new SourceText($"uji/{rule.Id}.yaml", RuleFile(rule.Check))),
        ]);
        Assert.Empty(pack.Failures);
        return RuleSet.Create([pack]);
    }

    private static string RuleFile(string check) =>
        $$"""
        title: { id: Uji, en: Test }
        severity: { strong: error, weak: warning }
        clauses: [prinsip/uji]
        message: { id: "Tertulis: {{MatchIn(check)}}", en: "Written: {{MatchIn(check)}}" }
        why: { id: Uji, en: Test }
        advice: { id: Uji, en: Test }
        check:
          {{check}}
        examples:
          bad:
            - "[|x|]"
            - "[|x|]"
          good:
            - "x"
            - "x"
        """;

    /// <summary>What is absent has no match to quote.</summary>
    private static string MatchIn(string check) =>
        check.StartsWith("kind: required", StringComparison.Ordinal) || check.StartsWith("kind: field", StringComparison.Ordinal) ? "-" : "{match}";
}
