using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace ComplianceLint.Reporting.Html;

/// <summary>The page around the report: one file that loads nothing, and in which nothing runs but its own script.</summary>
internal static class HtmlShell
{
    private static readonly string Style = Read("report.css");
    private static readonly string Script = Read("report.js");

    /// <summary>Everything in front of the content.</summary>
    public static string Begin(Language language, LocalizedText title) => $"""
        <!doctype html>
        <html lang="{CodeOf(language)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; base-uri 'none'; form-action 'none'">
        <meta name="color-scheme" content="light dark">
        <title>{HtmlText.Encode(title.In(language))}</title>
        <style>{Style}</style>
        </head>
        <body>

        """;

    /// <summary>Everything behind it.</summary>
    /// <param name="wording">The texts in both languages, which the script reads.</param>
    /// <param name="title">The title of the page, which follows the language.</param>
    public static string End(Wording wording, LocalizedText title)
    {
        var number = wording.NumberOf(title);
        return $"""
            <script type="application/json" id="wording" data-title="{number}">{wording.ToJson()}</script>
            <script>{Script}</script>
            </body>
            </html>

            """;
    }

    private static string CodeOf(Language language) => language == Language.English ? "en" : "id";

    /// <summary>The digest by which the page's policy knows its own style and script.</summary>
    private static string HashOf(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        // Browsers hash a style and a script as they read them, with line breaks of their own.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
