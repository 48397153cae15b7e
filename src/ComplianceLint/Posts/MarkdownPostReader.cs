using ComplianceLint.Syntax;

namespace ComplianceLint.Posts;

/// <summary>Reads a Markdown file: front matter between two lines of <c>---</c>, and the body behind it.</summary>
internal static class MarkdownPostReader
{
    public static PostDocument Read(SourceText source, ParseOptions options)
    {
        var text = source.Text;
        var whole = new TextSpan(0, text.Length);
        if (!FrontMatter.TryFind(text, out var frontMatter, out var bodyStart))
        {
            return PostReader.Build(new PostParts(source, whole) { Body = whole, Failures = Unclosed(source) }, options);
        }

        var reading = YamlReader.Read(source, frontMatter.Start, frontMatter.Length);
        var failures = reading.Failures.ToList();
        if (reading.Root is { Kind: not NodeKind.Mapping, IsNull: false }) failures.Add(NoMapping(source));
        return PostReader.Build(
            new PostParts(source, whole)
            {
                Fields = reading.Root is { Kind: NodeKind.Mapping } ? reading.Root : null,
                StatesFields = true,
                Body = TextSpan.FromBounds(bodyStart, text.Length),
                Faults = [.. reading.UnquotedValues.Concat(reading.CutScalars.Select(value => WithHashtags(source, value))).Select(value => Unquoted(text, value))],
                Failures = failures,
            },
            options);
    }

    /// <summary>“judul: Ayo bersih #Sungai”: the value with what YAML took for a comment.</summary>
    private static TextSpan WithHashtags(SourceText source, TextSpan value)
    {
        var end = source.LineAt(value.End).End;
        while (char.IsWhiteSpace(source.Text[end - 1])) end--;
        return TextSpan.FromBounds(value.Start, end);
    }

    private static FieldFault Unquoted(string text, TextSpan value)
    {
        var written = text.Substring(value.Start, value.Length);
        var fix = new Fix(new("Apit dengan tanda petik", "Put it in quotation marks"), Applicability.Safe,
            [new TextEdit(value, $"\"{written.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"")]);
        var shown = SensitiveSpans.Mask(written);
        return new FieldFault(EngineRules.UnquotedValue, value,
            new($"“{shown}” harus diapit tanda petik agar terbaca.", $"“{shown}” needs quotation marks to be read."), [fix])
        {
            Match = written,
        };
    }

    private static IReadOnlyList<Failure> Unclosed(SourceText source) =>
        FrontMatter.IsUnclosed(source.Text)
            ? [new Failure(EngineRules.InvalidPost, source.Path, new(
                "Bagian awal (front matter) tidak ditutup; tambahkan baris --- setelah isian terakhir.",
                "The front matter is not closed; add a line --- after the last field."), new LinePosition(1, 1))]
            : [];

    private static Failure NoMapping(SourceText source) => new(EngineRules.InvalidPost, source.Path, new(
        "Bagian awal (front matter) harus berisi pasangan “kunci: nilai”.",
        "The front matter must consist of “key: value” pairs."), new LinePosition(2, 1));
}
