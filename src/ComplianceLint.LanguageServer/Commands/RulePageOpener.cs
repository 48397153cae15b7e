using System.Text.Json;
using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Findings;
using ComplianceLint.LanguageServer.Hovers;
using ComplianceLint.LanguageServer.Sessions;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Commands;

/// <summary>Has the client show the page of a rule.</summary>
internal sealed class RulePageOpener(ClientConnection client, ClientFeatures features, OpenDocuments documents, Roots roots, Judge judge, RulePages pages)
{
    public const string Name = "compliancelint.server.openRule";

    /// <param name="arguments">The id of the rule, and the document in which it was found, whose workspace has it.</param>
    public Reply Open(JsonElement arguments)
    {
        if (arguments is not { ValueKind: JsonValueKind.Array } || arguments.GetArrayLength() == 0 || arguments[0].Text() is not { } id) return Reply.Fail(ErrorCode.InvalidParams, "The id of a rule is missing.");
        var document = arguments.GetArrayLength() > 1 ? documents.Find(arguments[1].Text() ?? "") : null;
        var options = document is null ? roots.OptionsForFolder() : roots.OptionsFor(document);
        var language = judge.LanguageFor(options.Configuration.Messages);
        if (RuleNames.Find(options, id) is not { } rule || pages.Find(options, rule, language) is not { } page) return Reply.Fail(ErrorCode.RequestFailed, new LocalizedText("Aturan ini tidak mempunyai halaman.", "This rule has no page.").In(language));
        if (features.ShowsDocuments) client.Request("window/showDocument", new JsonObject { ["uri"] = page, ["external"] = true });
        return Reply.Of(JsonValue.Create(page));
    }
}
