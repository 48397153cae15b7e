using System.CommandLine;

namespace ComplianceLint.Cli;

/// <summary>The options that every command takes.</summary>
internal sealed class CommonOptions
{
    public const string LanguageName = "--lang";

    public CommonOptions(Language help)
    {
        Language = new Option<string?>(LanguageName)
        {
            Recursive = true,
            HelpName = "id|en",
            Description = new LocalizedText(
                "Bahasa pesan; jika tidak disebut: “messages” di konfigurasi, lalu bahasa sistem.",
                "Language of messages; otherwise `messages` in the configuration, then the system's.").In(help),
        };
        Language.OnlyFrom(["id", "en"], help);
        NoColor = new Option<bool>("--no-color")
        {
            Recursive = true,
            Description = new LocalizedText("Tanpa warna.", "No colours.").In(help),
        };
    }

    public Option<string?> Language { get; }

    public Option<bool> NoColor { get; }
}
