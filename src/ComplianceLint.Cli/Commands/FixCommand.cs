using System.CommandLine;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>fix</c>: repairs what can be repaired without a person, and says what is left.</summary>
internal sealed class FixCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly LintOptions _options;
    private readonly Option<bool> _suggestions = new("--suggestions");
    private readonly Option<string[]> _rules = new("--rule") { HelpName = "RULE", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _dryRun = new("--dry-run");

    public FixCommand(Terminal terminal, CommonOptions common, Language help)
        : base("fix", new LocalizedText("Memperbaiki draf.", "Fixes drafts."), help)
    {
        (_terminal, _common, _options) = (terminal, common, new LintOptions(help));
        Examples =
        [
            "compliancelint fix",
            "compliancelint fix drafts --dry-run",
            "compliancelint fix drafts/hut-kota.md --suggestions --rule \"bahasa/*\"",
            "compliancelint fix - --stdin-filename drafts/baru.md < baru.md",
        ];
        _suggestions.Description = new LocalizedText(
            "Juga saran yang perlu dilihat orang; bila ada beberapa, yang pertama.", "Suggestions that a person should look at, too; of several the first.").In(help);
        _rules.Description = new LocalizedText(
            "Hanya aturan ini, boleh beberapa kali: “a/b”, “c/*”.", "These rules alone, several times if you like: “a/b”, “c/*”.").In(help);
        _dryRun.Description = new LocalizedText(
            "Menampilkan perubahannya saja (disamarkan); kode keluar 1 bila ada yang akan berubah.", "Only shows the changes, masked; exit code 1 when something would change.").In(help);
        Add(_options.Paths);
        Add(_suggestions);
        Add(_rules);
        Add(_dryRun);
        foreach (var option in _options.Shared) Add(option);
        SetAction(RunAsync);
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var isDryRun = parsed.GetValue(_dryRun);
        var request = _options.Read(parsed, _terminal, _common);
        if (isDryRun) request = request with { Outputs = [OutputTarget.OnlyFailures] };
        else if (request.Paths.Contains("-")) request = request with { Outputs = [new OutputTarget("text", null) { IsError = true }] };
        var fixes = new FixWork(_terminal, request.Color)
        {
            WithSuggestions = parsed.GetValue(_suggestions),
            Rules = parsed.GetValue(_rules) ?? [],
            IsDryRun = isDryRun,
            WritesText = !isDryRun && request.Paths.Contains("-"),
        };
        return new LintRun(_terminal, request, fixes).RunAsync(cancellation);
    }
}
