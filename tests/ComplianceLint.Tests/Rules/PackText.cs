namespace ComplianceLint.Tests.Rules;

/// <summary>Writes rule files and packs for tests: everything that a reader wants, around the part that a test is about.</summary>
internal static class PackText
{
    public const string Clauses =
        """
        - id: prinsip/kredibel
          title: { id: Kredibel, en: Credible }
          summary: { id: Benar dan berimbang., en: True and balanced. }
        - id: prinsip/profesional
          title: { id: Profesional, en: Professional }
          summary: { id: Cakap., en: Skilled. }
        """;

    private const string Header =
        """
        title: { id: Paket uji, en: Test pack }
        authority: Tidak ada
        version: "1"
        """;

    public static string Rule(string check, string head = "", string message = "“{match}” keliru.", string severity = "{ strong: error, weak: info }") =>
        $$"""
        title: { id: "Uji", en: "Test" }
        severity: {{severity}}
        clauses: [prinsip/kredibel]
        message: { id: "{{message}}", en: "{{message}}" }
        why: { id: "Sebab.", en: "Because." }
        advice: { id: "Ubah.", en: "Change it." }
        {{head}}
        check:
        {{Indent(check)}}
        examples:
          bad: ["[|satu|]", "[|dua|]"]
          good: ["tiga", "empat"]
        """;

    /// <param name="files">Files by their path in the pack; header and clauses are added where absent.</param>
    public static RulePack Pack(params (string Path, string Text)[] files) => Pack("paket", files);

    public static RulePack Pack(string id, params (string Path, string Text)[] files)
    {
        var all = files.ToList();
        if (!all.Exists(file => file.Path == "pack.yaml")) all.Add(("pack.yaml", Header));
        if (!all.Exists(file => file.Path == "clauses.yaml")) all.Add(("clauses.yaml", Clauses));
        return RulePack.Read(id, id, [.. all.Select(file => new SourceText($"{id}/{file.Path}", file.Text))]);
    }

    /// <summary>What the reader has against a check, in English, a line each.</summary>
    public static string FaultsOf(string check, params (string Path, string Text)[] tables) =>
        string.Join('\n', Pack([("uji/aturan.yaml", Rule(check, message: "Keliru.")), .. tables]).Failures.Select(failure => failure.Message.En));

    /// <summary>The word, or else the sign, that stands where a failure says.</summary>
    public static string WordAt(Failure failure, params (string Path, string Text)[] files)
    {
        var line = files.Single(file => failure.Path.EndsWith(file.Path, StringComparison.Ordinal)).Text.Split('\n')[failure.Position!.Value.Line - 1];
        var rest = line[(failure.Position.Value.Column - 1)..];
        var length = rest.TakeWhile(c => char.IsLetter(c) || c is '/' or '-').Count();
        return rest[..Math.Max(length, 1)];
    }

    private static string Indent(string text) => string.Join('\n', text.Split('\n').Select(line => "  " + line));
}
