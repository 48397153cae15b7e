using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Sessions;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Runs;

/// <summary>Shows how far a run is, under the client's own token or one that it grants, and lets its user stop it there.</summary>
internal sealed class RunProgress
{
    private static int _last;

    private readonly ClientConnection _client;
    private readonly LocalizedText _title = new("Memeriksa semua draf", "Linting all drafts");
    private readonly Language _language;
    private JsonNode? _token;
    private bool _isOver;

    public RunProgress(ClientConnection client, ClientFeatures features, JsonElement token, Language language)
    {
        (_client, _language) = (client, language);
        if (token.ValueKind is JsonValueKind.String or JsonValueKind.Number) Begin(JsonNode.Parse(token.GetRawText())!);
        else if (features.ShowsProgress) Ask(string.Create(CultureInfo.InvariantCulture, $"compliancelint-{Interlocked.Increment(ref _last)}"));
    }

    /// <summary>True for the token under which this is shown.</summary>
    public bool IsShownAs(JsonElement token) => _token is not null && token.RawText() == _token.ToJsonString();

    /// <param name="share">How much is done, from 0 to 1.</param>
    public void Tell(double share)
    {
        var percentage = (int)Math.Clamp(share * 100, 0, 100);
        Send(new JsonObject { ["kind"] = "report", ["percentage"] = percentage, ["message"] = $"{percentage} %" });
    }

    public void End()
    {
        Send(new JsonObject { ["kind"] = "end" });
        _isOver = true;
    }

    private void Ask(string token) => _client.Request("window/workDoneProgress/create", new JsonObject { ["token"] = token }, _ =>
    {
        if (!_isOver) Begin(JsonValue.Create(token));
    });

    private void Begin(JsonNode token)
    {
        _token = token;
        Send(new JsonObject { ["kind"] = "begin", ["title"] = _title.In(_language), ["cancellable"] = true, ["percentage"] = 0 });
    }

    private void Send(JsonObject value)
    {
        if (_token is null || _isOver) return;
        _client.Notify("$/progress", new JsonObject { ["token"] = _token.DeepClone(), ["value"] = value });
    }
}
