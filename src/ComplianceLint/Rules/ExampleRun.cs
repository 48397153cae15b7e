using ComplianceLint.Fixes;

namespace ComplianceLint.Rules;

/// <summary>Runs one example, and says what the rule finds and what does not hold.</summary>
internal static class ExampleRun
{
    /// <summary>Read before an example that states no front matter: complete, so that only the text is judged.</summary>
    private const string StandardFrontMatter =
        """
        ---
        id: contoh-1
        judul: Informasi layanan
        akun: "@kotacontoh"
        jenis_akun: instansi
        saluran: [facebook]
        jenis: unggahan
        kategori: informasi
        jadwal: 2026-11-24T08:00:00+07:00
        klasifikasi: biasa
        berlaku_sampai: 2026-12-31
        penanggung_jawab: Kepala Dinas Komunikasi dan Informatika
        petugas: Tim Media Sosial
        penyetuju: Kepala Bidang Humas
        persetujuan: { status: disetujui, waktu: 2026-11-23T15:00:00+07:00 }
        tujuan: [menyimak]
        khalayak: [joiners]
        pengukuran: [{ kategori: pengaruh, indikator: jumlah komentar, target: 40 komentar sampai 1 Desember 2026 }]
        pemantauan: { petugas: Tim Media Sosial, sampai: 2026-12-01, topik: [layanan] }
        ---

        """;

    public static ExampleOutcome Run(RuleSet rules, Rule rule, RuleExample example)
    {
        var draft = MarkedDraft.Read(WithFrontMatter(example));
        var analyses = Analyze(rules, draft.Text, example);
        if (analyses is null) return new ExampleOutcome(rule, example, new("Contoh tidak terbaca sebagai unggahan.", "The example cannot be read as a post."));
        var configured = example.Options.Count == 0 ? rules : RuleSetCompiler.CompileAlone(rules, rule, example.Options);
        if (configured != rules && configured.Failures is [var failure, ..]) return new ExampleOutcome(rule, example, failure.Message);
        var judged = configured == rules ? analyses : Analyze(configured, draft.Text, example)!;
        var own = judged.SelectMany(analysis => analysis.Diagnostics).Where(diagnostic => diagnostic.Rule == rule).ToList();
        var across = AcrossPosts(rule, judged);
        List<LocalizedText> messages = [.. own.Select(diagnostic => diagnostic.Message), .. across.Select(diagnostic => diagnostic.Message)];
        var problem = example.IsBad
            ? ProblemOfMarks(draft, [.. own.Select(diagnostic => diagnostic.Span), .. across.SelectMany(diagnostic => diagnostic.Locations).Select(location => location.Span)])
                ?? ProblemOfFix(configured, rule, example, draft, own)
            : ProblemOfGood(rule, analyses, messages);
        return new ExampleOutcome(rule, example, problem) { Messages = messages };
    }

    private static string WithFrontMatter(RuleExample example) =>
        example.Format != "md" || example.Text.StartsWith("---", StringComparison.Ordinal) || example.Text.StartsWith("[||]---", StringComparison.Ordinal)
            ? example.Text
            : StandardFrontMatter + example.Text;

    private static List<Analysis>? Analyze(RuleSet rules, string text, RuleExample example)
    {
        var parsed = PostDocument.Parse(new SourceText($"contoh.{example.Format}", text), ParseOptions.Default);
        if (parsed.Failures.Count > 0 || parsed.Posts.Any(post => post.Failures.Count > 0)) return null;
        var options = new AnalysisOptions { Now = example.Now ?? RuleExamples.Now, TimeZone = Posts.Instants.ZoneOf("WIB")!, Channels = example.Channels, Registry = example.Registry };
        return [.. parsed.Posts.Select(post => rules.Analyze(post, options))];
    }

    /// <summary>What the rule finds in the posts of an example together.</summary>
    private static List<RunDiagnostic> AcrossPosts(Rule rule, List<Analysis> analyses)
    {
        var batch = new Batch();
        foreach (var analysis in analyses) batch.Add(analysis);
        return [.. batch.Finish().Diagnostics.Where(diagnostic => diagnostic.Rule == rule)];
    }

    private static LocalizedText? ProblemOfMarks(MarkedDraft draft, List<TextSpan> found)
    {
        var expected = draft.Marks.Order(Comparer<TextSpan>.Create((a, b) => a.CompareTo(b))).ToList();
        var missing = expected.Where(mark => !found.Contains(mark)).ToList();
        var surplus = found.Where(span => !expected.Contains(span)).ToList();
        if (missing.Count == 0 && surplus.Count == 0) return null;
        var missed = string.Join(", ", missing.Select(mark => Quote(draft.Text, mark)));
        var extra = string.Join(", ", surplus.Select(span => Quote(draft.Text, span)));
        return new(
            $"{(missing.Count > 0 ? $"Tidak ditemukan: {missed}. " : "")}{(surplus.Count > 0 ? $"Ditemukan, padahal tidak ditandai: {extra}." : "")}".TrimEnd(),
            $"{(missing.Count > 0 ? $"Not found: {missed}. " : "")}{(surplus.Count > 0 ? $"Found but not marked: {extra}." : "")}".TrimEnd());
    }

    private static LocalizedText? ProblemOfGood(Rule rule, List<Analysis> analyses, List<LocalizedText> own)
    {
        if (own.Count > 0) return new($"Contoh baik ditandai: {own[0].Id}", $"A good example is reported: {own[0].En}");
        // An example that states fields of its own states those that it is about.
        var error = analyses.SelectMany(analysis => analysis.Diagnostics)
            .FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Rule != rule && !(diagnostic.Rule.Kind == "field" && diagnostic.Span.IsEmpty));
        return error is null ? null : new(
            $"Contoh baik {rule.Id} melanggar {error.Rule.Id}: {error.Message.Id}", $"The good example of {rule.Id} breaks {error.Rule.Id}: {error.Message.En}");
    }

    private static LocalizedText? ProblemOfFix(RuleSet rules, Rule rule, RuleExample example, MarkedDraft draft, List<Diagnostic> own)
    {
        if (example.Fixed is null) return null;
        var edits = own.Where(diagnostic => diagnostic.Fixes.Count > 0).SelectMany(diagnostic => diagnostic.Fixes[0].Edits);
        var actual = TextEdits.Apply(draft.Text, edits);
        var expected = WithFrontMatter(example with { Text = example.Fixed });
        if (!string.Equals(actual, expected, StringComparison.Ordinal)) return new($"Perbaikan menghasilkan: {actual[^Math.Min(actual.Length, example.Text.Length)..]}", $"The fix gives: {actual[^Math.Min(actual.Length, example.Text.Length)..]}");
        var left = Analyze(rules, actual, example)?.SelectMany(analysis => analysis.Diagnostics).FirstOrDefault(diagnostic => diagnostic.Rule == rule);
        return left is null ? null : new($"Setelah perbaikan masih ditandai: {left.Message.Id}", $"Still reported after the fix: {left.Message.En}");
    }

    private static string Quote(string text, TextSpan span) => span.IsEmpty
        ? $"[||] ({new SourceText("", text).PositionOf(span.Start).Line}:{new SourceText("", text).PositionOf(span.Start).Column})"
        : $"“{text.Substring(span.Start, span.Length)}”";
}
