using ComplianceLint.LanguageServer.Protocol;

namespace ComplianceLint.LanguageServer.Documents;

/// <summary>A text as the client has it open, in one version.</summary>
/// <param name="Uri">Its name, as the client writes it.</param>
/// <param name="LanguageId">What the client takes it for.</param>
/// <param name="Version">The client's number.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Encoding">In what the client counts.</param>
internal sealed record TextDocument(string Uri, string LanguageId, int Version, string Text, PositionEncoding Encoding)
{
    private static readonly string[] LineExtensions = ["jsonl", "ndjson"];

    /// <summary>The full path of its file; null where it has none.</summary>
    public string? File { get; } = DocumentUri.FileOf(Uri);

    /// <summary>True for a text that was never saved.</summary>
    public bool IsUntitled => DocumentUri.IsUntitled(Uri);

    /// <summary>A byte order mark that the client left in the text, which no linter counts.</summary>
    public int Mark => Text.StartsWith('\uFEFF') ? 1 : 0;

    public TextPositions Positions => field ??= new TextPositions(Text, Encoding);

    /// <summary>The name under which a text is judged that has no file: its extension says what it is.</summary>
    public string FileNameOfUntitled
    {
        get
        {
            var name = string.Concat(Uri[(Uri.LastIndexOfAny([':', '/']) + 1)..].Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
            var extension = LineExtensions.Contains(LanguageId, StringComparer.Ordinal) ? "ndjson" : LanguageId.StartsWith("json", StringComparison.Ordinal) ? "json" : "md";
            return $"{(name.Length == 0 ? "untitled" : name)}.{extension}";
        }
    }

    /// <summary>The next version; each change counts in the text that the one before it made.</summary>
    public TextDocument With(int version, IReadOnlyList<ContentChange> changes)
    {
        var document = this;
        foreach (var change in changes)
        {
            var span = change.Range is { } part ? document.Positions.SpanOf(part) : new TextSpan(0, document.Text.Length);
            document = new TextDocument(Uri, LanguageId, version, string.Concat(document.Text.AsSpan(0, span.Start), change.Text, document.Text.AsSpan(span.End)), Encoding);
        }

        return document.Version == version ? document : new TextDocument(Uri, LanguageId, version, document.Text, Encoding);
    }
}
