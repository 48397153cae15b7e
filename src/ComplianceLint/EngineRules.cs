namespace ComplianceLint;

/// <summary>The diagnostics of the engine itself: about the draft as a file, not about what it says.</summary>
public static class EngineRules
{
    public const string InvalidPost = "compliancelint/invalid-post";
    public const string InvalidField = "compliancelint/invalid-field";
    public const string UnknownField = "compliancelint/unknown-field";
    public const string UnquotedValue = "compliancelint/unquoted-value";
    public const string InvalidRule = "compliancelint/invalid-rule";
    public const string RuleFailed = "compliancelint/rule-failed";

    /// <summary>Those that stand at a place in a post.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Create(InvalidField, Severity.Error, "Isian tidak sesuai format", "Field has the wrong format",
            "Isian yang tidak terbaca tidak dapat diperiksa, sehingga kesalahan di dalamnya lolos.",
            "A field that cannot be read cannot be checked, so a mistake in it goes unnoticed.",
            "Sesuaikan nilainya dengan format yang disebutkan dalam pesan.", "Give the value the format that the message names."),
        Create(UnknownField, Severity.Warning, "Isian tidak dikenal", "Unknown field",
            "Isian yang namanya salah ketik dianggap tidak ada.", "A misspelt field counts as missing.",
            "Betulkan nama isiannya, atau hapus jika tidak diperlukan.", "Correct the field's name, or delete it if it is not needed."),
        Create(UnquotedValue, Severity.Error, "Nilai YAML tanpa tanda petik", "YAML value without quotation marks",
            "Di YAML, nilai yang diawali @ tidak terbaca, dan nilai yang diawali # hilang tanpa pemberitahuan.",
            "In YAML a value that begins with @ cannot be read, and one that begins with # disappears in silence.",
            "Apit nilainya dengan tanda petik.", "Put the value in quotation marks."),
    ];

    public static Rule? Find(string id) => All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));

    private static Rule Create(string id, Severity severity, string titleId, string titleEn, string whyId, string whyEn, string adviceId, string adviceEn) => new()
    {
        Id = id,
        Title = new(titleId, titleEn),
        Severity = severity,
        WeakSeverity = severity,
        Message = new(titleId, titleEn),
        Why = new(whyId, whyEn),
        Advice = new(adviceId, adviceEn),
    };
}
