namespace ComplianceLint.LanguageServer.Protocol;

/// <param name="Line">From 0.</param>
/// <param name="Character">From 0, in the unit that was agreed on.</param>
internal readonly record struct LspPosition(int Line, int Character);
