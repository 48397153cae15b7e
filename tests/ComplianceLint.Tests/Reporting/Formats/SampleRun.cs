using System.Text;
using ComplianceLint.Reporting;
using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Reporting.Formats;

/// <summary>One run with everything that a format meets, for the snapshots of all formats; its invisible signs are written as escapes.</summary>
internal static class SampleRun
{
    public const string Identifier = "3273014508900001";

    /// <summary>Markup, formulas, ends of CDATA, commands of pipelines, escapes of terminals, mentions, and signs that turn the reading order.</summary>
    public static IReadOnlyList<string> Hostile { get; } =
    [
        "awas <script>alert(1)</script> ]]> --> | `kode` ``` <!-- x akhir",
        "awas ::error file=a::b ##vso[task.complete result=Failed;] akhir",
        "awas ##[error]c @nama #12 https://a.example/x <b>&amp; \" ' %0A akhir",
        "awas \u001b[31m \u202eABC\u202c \u2066x \u200b\u00ad {{ konon }} ${{ x }} akhir",
    ];

    /// <summary>In the order of a run: by path, then by place in the file.</summary>
    public static IReadOnlyList<(string Path, string Text)> Drafts { get; } =
    [
        ("drafts/1-emoji.md", "---\njudul: 👩‍🚒 Kata konon\nsaluran: [instagram]\n---\n🔥🔥 Jalan konon ditutup.\n"),
        ("drafts/2-tanda-crlf.md", "Cafe\u0301 konon tutup.\r\n\r\nSilahkan\r\nawas baris\r\nkedua akhir.\r\n"),
        ("drafts/3-antrean.json",
            "[{\"id\": \"hut-1\", \"teks\": \"\\ud83d\\udd25 ko\\u006eon **gra**tis \\\"konon\\\"\"},\n {\"teks\": \"Rapat biasa.\"},\n {\"teks\": \"Apakah mungkin?\", \"saluran\": [\"x\"]}]\n"),
        ("drafts/4-bersih.md", "Rapat biasa.\n"),
        ("drafts/4-tanpa-tautan.md", "---\njudul: Uji\n---\nTanpa tautan.\n"),
        ("drafts/5-diredam.md", "---\ncompliance:\n  suppress: [{ rule: uji/konon, reason: \"Judul | film <b>\", by: humas, until: 2026-12-31 }]\n---\nKonon Kabarnya diputar.\n"),
        ("drafts/6-dikecualikan.md", "Konon dikecualikan.\n"),
        ("drafts/7-lama.md", "Konon sudah lama.\n"),
        ($"drafts/8-{Identifier}.md", $"NIK {Identifier} konon tersebar.\n"),
        ("drafts/9-=jahat]]>,\"|`<b>::x\u202e\u001b[31m\n##vso[a].md", $"{string.Join("\n\n", Hostile)}\n\n=1+1 konon\n"),
    ];

    private static RuleSet Rules { get; } = RuleSet.Create(
        [
            PackText.Pack(
                Rule("uji/konon", "{ kind: existence, terms: [konon] }"),
                Rule("uji/gratis", "{ kind: existence, zones: all, terms: [gratis] }", "{ strong: warning, weak: hint }"),
                Rule("uji/nik", "{ kind: identifier, type: nik, zones: all }"),
                Rule("uji/ejaan", "{ kind: substitution, pairs: { silahkan: silakan } }", "{ strong: info, weak: info }"),
                ("uji/tinjau.yaml", PackText.Rule("{ kind: review, if: { terms: [mungkin] } }", message: "Apakah {match} sudah benar?", severity: "info"))),
        ],
        analyzers: [(RuleOf("tuan/kutip", "“{match}” dikutip."), new Quoting()), (RuleOf("tuan/tautan", "Tidak ada tautan."), new Missing())]);

    /// <summary>The report of the run in a format.</summary>
    public static string Write(OutputFormat format, Language language = Language.Indonesian) => Write(format, Report, language);

    /// <summary>The report in a format of whatever a reporter is given.</summary>
    public static string Write(OutputFormat format, Action<IReporter> report, Language language = Language.Indonesian, bool listAllChecks = false)
    {
        Assert.Empty(Rules.Failures.Select(failure => failure.Message.En));
        using var output = new MemoryStream();
        report(format.CreateReporter(output, new ReportSettings { Header = Run.Header(language) with { Clauses = Rules.Clauses }, ListAllChecks = listAllChecks }));
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Gives a reporter the whole run, in the order in which the command does.</summary>
    public static void Report(IReporter reporter)
    {
        var summary = new RunSummary { Skipped = 2 };
        Fail(new Failure(EngineRules.UnreadableFile, "drafts/0-rusak.md", new("Bukan UTF-8 <b>.", "Not UTF-8 <b>.")));
        Fail(new Failure(EngineRules.InvalidConfiguration, "compliancelint.yaml", new("Kunci “rulse” tidak dikenal.", "Unknown key “rulse”."), new LinePosition(3, 5)));
        Fail(new Failure(EngineRules.Cancelled, ".", new("Pemeriksaan dibatalkan sebelum selesai.", "The run was cancelled before its end.")));
        foreach (var analysis in Drafts.SelectMany(draft => Analyze(draft.Path, draft.Text)))
        {
            summary.Add(analysis);
            reporter.Report(analysis);
        }

        foreach (var across in new[] { Finding.AcrossPosts(3), Finding.AcrossPosts(2, DiagnosticStatus.Baselined) })
        {
            summary.Add(across);
            reporter.Report(across);
        }

        Fail(new Failure(EngineRules.RuleFailed, "drafts/1-emoji.md", new("Terlalu lama.", "It took too long."), RuleId: "uji/lambat"));
        reporter.Finish(summary);

        void Fail(Failure failure)
        {
            summary.AddFailure();
            reporter.Fail(failure);
        }
    }

    /// <summary>The posts of a file under the rules of the run: “konon”, and everything from “awas” to “akhir”, is found.</summary>
    public static IEnumerable<Analysis> Read(SourceText source) => PostDocument.Parse(source, ParseOptions.Default).Posts
        .Select(post => Rules.Analyze(post, new AnalysisOptions { Now = Run.Header(Language.Indonesian).Now }));

    public static IEnumerable<Analysis> Analyze(string path, string text) => Analyze(new SourceText(path, text));

    public static IEnumerable<Analysis> Analyze(SourceText source)
    {
        foreach (var analysis in Read(source))
        {
            yield return source.Path switch
            {
                "drafts/6-dikecualikan.md" => analysis.Suppress(_ => new Suppression(DiagnosticStatus.Waived)
                {
                    Reason = "Gelar resmi; lihat #4 <b>.", By = "Kepala Bidang Humas", Until = new DateOnly(2026, 12, 31), Path = ".compliancelint/waivers.yaml", Position = new LinePosition(2, 5),
                }),
                "drafts/7-lama.md" => analysis.Suppress(_ => new Suppression(DiagnosticStatus.Baselined) { Path = ".compliancelint/baseline.ndjson", Position = new LinePosition(1, 1) }),
                _ => analysis,
            };
        }
    }

    private static (string Path, string Text) Rule(string id, string check, string severity = "{ strong: error, weak: info }") =>
        ($"{id}.yaml", PackText.Rule(check, severity: severity));

    private static Rule RuleOf(string id, string message) => new()
    {
        Id = id,
        Title = new("Kutipan | <i>", "Quotation | <i>"),
        Severity = Severity.Error,
        WeakSeverity = Severity.Error,
        Clauses = ["prinsip/kredibel", "prinsip/profesional"],
        Message = new(message, message),
        Why = new("Sebab.", "Because."),
        Advice = new("Ubah.", "Change it."),
    };

    /// <summary>Finds everything from “awas” to “akhir”.</summary>
    private sealed class Quoting : PostAnalyzer
    {
        public override void Initialize(AnalysisContext context) =>
            context.RegisterElementAction(ElementKind.Word, TextScope.Prose, static (post, first) =>
            {
                if (post.TextOf(post.Post.Elements[first]) is not "awas") return;
                var last = first;
                while (last + 1 < post.Post.Elements.Count && post.TextOf(post.Post.Elements[last]) is not "akhir") last++;
                post.Report(first, last);
            });
    }

    /// <summary>Finds that a post has something not.</summary>
    private sealed class Missing : PostAnalyzer
    {
        public override void Initialize(AnalysisContext context) => context.RegisterPostAction(
            static post =>
            {
                if (post.Post.Source.Path.EndsWith("tanpa-tautan.md", StringComparison.Ordinal)) post.Report(new ComplianceLint.Finding());
            },
            static _ => true);
    }
}
