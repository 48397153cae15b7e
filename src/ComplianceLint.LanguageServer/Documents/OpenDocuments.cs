using System.Text.Json;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Documents;

/// <summary>The documents that the client has open, in the version that it told last.</summary>
internal sealed class OpenDocuments(PositionEncoding encoding)
{
    private readonly Dictionary<string, TextDocument> _open = new(StringComparer.Ordinal);

    public IReadOnlyCollection<TextDocument> All => _open.Values;

    public TextDocument? Find(string uri) => _open.GetValueOrDefault(uri);

    /// <returns>The name of the document; null where the parameters are not what the protocol says.</returns>
    public string? Open(JsonElement parameters)
    {
        if (!parameters.TryRead(ProtocolJson.Default.DidOpenParams, out var opened)) return null;
        var item = opened.TextDocument;
        _open[item.Uri] = new TextDocument(item.Uri, item.LanguageId, item.Version, item.Text, encoding);
        return item.Uri;
    }

    /// <inheritdoc cref="Open"/>
    public string? Change(JsonElement parameters)
    {
        if (!parameters.TryRead(ProtocolJson.Default.DidChangeParams, out var change) || Find(change.TextDocument.Uri) is not { } document) return null;
        _open[document.Uri] = document.With(change.TextDocument.Version ?? document.Version, change.ContentChanges);
        return document.Uri;
    }

    /// <inheritdoc cref="Open"/>
    public string? Close(JsonElement parameters)
    {
        if (!parameters.TryRead(ProtocolJson.Default.DocumentParams, out var closed)) return null;
        return _open.Remove(closed.TextDocument.Uri) ? closed.TextDocument.Uri : null;
    }
}
