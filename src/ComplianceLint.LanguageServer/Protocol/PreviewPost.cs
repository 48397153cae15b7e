namespace ComplianceLint.LanguageServer.Protocol;

/// <param name="Index">Its place in the document, from 0.</param>
/// <param name="Count">How many the document has.</param>
/// <param name="Title">Its title or id, masked; null where it states none.</param>
internal sealed record PreviewPost(int Index, int Count, string? Title);
