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

    /// <summary>The document of a file, however the client spells its address.</summary>
    public TextDocument? FindFile(string file) => _open.GetValueOrDefault(DocumentUri.Of(file)) ?? _open.Values.FirstOrDefault(document => document.File == file);

    /// <returns>The document; null where the parameters are not what the protocol says.</returns>
    public TextDocument? Open(JsonElement parameters)
    {
        if (!parameters.TryRead(ProtocolJson.Default.DidOpenParams, out var opened)) return null;
        var item = opened.TextDocument;
        return _open[item.Uri] = new TextDocument(item.Uri, item.LanguageId, item.Version, item.Text, encoding);
    }

    /// <inheritdoc cref="Open"/>
    public TextDocument? Change(JsonElement parameters)
    {
        if (!parameters.TryRead(ProtocolJson.Default.DidChangeParams, out var change) || Find(change.TextDocument.Uri) is not { } document) return null;
        return _open[document.Uri] = document.With(change.TextDocument.Version ?? document.Version, change.ContentChanges);
    }

    /// <returns>The document as it was; null where the parameters are not what the protocol says.</returns>
    public TextDocument? Close(JsonElement parameters) =>
        parameters.TryRead(ProtocolJson.Default.DocumentParams, out var closed) && _open.Remove(closed.TextDocument.Uri, out var document) ? document : null;
}
