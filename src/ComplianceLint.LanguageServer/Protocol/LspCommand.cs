using System.Text.Json.Nodes;

namespace ComplianceLint.LanguageServer.Protocol;

/// <param name="Title">What a menu says.</param>
/// <param name="Command">Its name.</param>
/// <param name="Arguments">What it is given.</param>
internal sealed record LspCommand(string Title, string Command, JsonArray Arguments);
