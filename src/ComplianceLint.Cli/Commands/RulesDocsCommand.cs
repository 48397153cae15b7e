using System.CommandLine;
using System.Globalization;
using System.Text;
using ComplianceLint.Reporting;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>rules docs</c>: writes the catalogue of rules as a static site.</summary>
internal sealed class RulesDocsCommand : DocumentedCommand
{
    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly Argument<string> _folder = new("dir") { HelpName = "DIR" };

    public RulesDocsCommand(Terminal terminal, CommonOptions common, Language help)
        : base("docs", new LocalizedText("Menulis katalog aturan sebagai situs statis dalam dua bahasa.", "Writes the catalogue of rules as a static site in both languages."), help)
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["compliancelint rules docs katalog"];
        _folder.Description = new LocalizedText("Folder tujuan; berkas yang namanya sama ditimpa.", "The folder to write to; files of the same name are overwritten.").In(help);
        Add(_folder);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var setup = CommandSetup.Of(_terminal, parsed, _common);
        // Packs of the institution come first; those inside the program are shown whether or not they are extended.
        var (site, faults) = RuleSite.Of(setup.Options.Packs.Concat(BuiltInPacks.ReadAll()), ToolVersion.Current);
        List<Failure> failures = [.. setup.Options.Failures, .. faults];
        FailureLines.Write(_terminal.Error, failures, setup.Language);
        var pages = site.ToList();
        var folder = Path.GetFullPath(parsed.GetRequiredValue(_folder), _terminal.WorkingDirectory);
        try
        {
            foreach (var (path, text) in pages) Write(Path.Combine(folder, path), text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _terminal.Complain(new LocalizedText($"tidak dapat menulis ke “{folder}”: {exception.Message}", $"cannot write to “{folder}”: {exception.Message}").In(setup.Language));
            return ExitCode.Incomplete;
        }

        _terminal.Out.WriteLine(new LocalizedText(
            string.Create(CultureInfo.InvariantCulture, $"{pages.Count} berkas ditulis; buka {Path.Combine(folder, "index.html")}"),
            string.Create(CultureInfo.InvariantCulture, $"{pages.Count} files written; open {Path.Combine(folder, "index.html")}")).In(setup.Language));
        return failures.Count == 0 ? ExitCode.Success : ExitCode.Incomplete;
    }

    private static void Write(string path, string text)
    {
        using var file = new AtomicFile(path);
        file.Stream.Write(Encoding.UTF8.GetBytes(text));
        file.Commit();
    }
}
