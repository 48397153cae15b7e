using System.CommandLine;

namespace ComplianceLint.Cli;

/// <summary>The option with which a command is given the key of sealed terms.</summary>
internal static class KeyOptions
{
    public static Option<string?> KeyFile(Language help) => new("--key-file")
    {
        HelpName = "FILE",
        Description = new LocalizedText(
            "Berkas kunci istilah tersegel, di luar ruang kerja; tanpa ini COMPLIANCELINT_SEAL_KEY.",
            "The key of sealed terms, a file outside of the workspace; otherwise COMPLIANCELINT_SEAL_KEY.").In(help),
    };
}
