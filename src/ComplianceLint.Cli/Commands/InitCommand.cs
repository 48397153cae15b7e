using System.CommandLine;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>init</c>: a commented configuration and a draft to try it on.</summary>
internal sealed class InitCommand : DocumentedCommand
{
    private const string ConfigurationFile = "compliancelint.yaml";

    private readonly Terminal _terminal;
    private readonly CommonOptions _common;

    public InitCommand(Terminal terminal, CommonOptions common, Language help)
        : base("init", new LocalizedText("Menulis konfigurasi berkomentar dan sebuah contoh draf.", "Writes a commented configuration and a sample draft."), help)
    {
        (_terminal, _common) = (terminal, common);
        Examples = ["compliancelint init", "compliancelint init --lang en"];
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var language = MessageLanguage.Choose(parsed.GetValue(_common.Language), null, _terminal.Variable);
        var draft = language == Language.English ? "drafts/sample.md" : "drafts/contoh.md";
        string[] taken = [.. new[] { ConfigurationFile, "compliancelint.json", draft }.Where(file => Path.Exists(FullPath(file)))];
        if (taken.Length > 0) return Refuse(taken, language);

        var suffix = language == Language.English ? "en" : "id";
        Write(ConfigurationFile, $"compliancelint.{suffix}.yaml");
        Write(draft, $"draft.{suffix}.md");
        ShippedSchemas.Write(ShippedSchemas.OfWorkspace, FullPath(ShippedSchemas.Folder), language);
        _terminal.Out.WriteLine($"{ShippedSchemas.Folder}/");
        _terminal.Out.WriteLine(new LocalizedText("Cobalah: compliancelint lint", "Try it: compliancelint lint").In(language));
        return ExitCode.Success;
    }

    private int Refuse(IReadOnlyList<string> taken, Language language)
    {
        var files = string.Join(", ", taken);
        _terminal.Complain(new LocalizedText($"{files} sudah ada; tidak ada yang ditulis.", $"{files} exists already; nothing was written.").In(language));
        return ExitCode.Incomplete;
    }

    private void Write(string file, string template)
    {
        using var target = new AtomicFile(FullPath(file));
        using (var source = typeof(InitCommand).Assembly.GetManifestResourceStream(template)!) source.CopyTo(target.Stream);
        target.Commit();
        _terminal.Out.WriteLine(file);
    }

    private string FullPath(string file) => Path.GetFullPath(file, _terminal.WorkingDirectory);
}
