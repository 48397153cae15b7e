using System.Text;
using ComplianceLint.Workspace;

namespace ComplianceLint.Fuzz;

/// <summary>Configurations: each is read as that of a workspace.</summary>
internal sealed class ConfigurationTarget : Target, IDisposable
{
    private readonly ThreadLocal<string> _folder = new(() => Directory.CreateTempSubdirectory("compliancelint-fuzz-").FullName, trackAllValues: true);

    public override string Name => "configuration";

    public override string Extension => "yaml";

    public override IReadOnlyList<string> Seeds { get; } =
    [
        "extends: [instansi-pemerintah]\nmessages: id\ntextLanguage: auto\ntimeZone: Asia/Jakarta\nfailOn: error\n",
        "extends: [permenpan-83-2012, ./rules-kota]\nrules:\n  kredibel/kata-rumor: error\n  profesional/emoji-berlebih: { severity: warning, max: 5 }\n  responsif/*: info\n  \"*\": hint\n",
        "drafts: [\"**/*.md\", \"!arsip/**\"]\nregistry: registry/\nclauses: { etika/rahasia-negara: error }\npacks: { platform: warning }\n",
    ];

    /// <summary>Each makes the whole rule set anew, which takes the time of hundreds of drafts.</summary>
    public override int Weight => 1;

    public override void Check(string input) => AreEqual("faults", Read(input), Read(input));

    public void Dispose()
    {
        foreach (var folder in _folder.Values) Directory.Delete(folder, recursive: true);
        _folder.Dispose();
    }

    private List<string> Read(string input)
    {
        var file = Path.Combine(_folder.Value!, "compliancelint.yaml");
        File.WriteAllBytes(file, Encoding.UTF8.GetBytes(input));
        var options = new Workspaces(new RunSettings { WorkingDirectory = _folder.Value! }).OptionsForWorkingDirectory();
        // Half of a surrogate pair is written as U+FFFD.
        var source = new SourceText("compliancelint.yaml", File.ReadAllText(file));
        foreach (var failure in options.Failures) StandsIn(source, failure);
        return [.. options.Failures.Select(failure => $"{failure.Path} {failure.Position} {failure.Message.Id} {failure.Message.En}"), options.RuleSet?.Digest ?? ""];
    }
}
