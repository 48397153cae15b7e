namespace ComplianceLint.LanguageServer.Protocol;

/// <param name="Position">Where it is shown.</param>
/// <param name="Label">What it says.</param>
/// <param name="Tooltip">What it means.</param>
/// <param name="PaddingLeft">True to keep it apart from the text.</param>
internal sealed record InlayHint(LspPosition Position, string Label, string Tooltip, bool PaddingLeft);
