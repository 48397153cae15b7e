using System.CommandLine;
using System.Globalization;
using System.Text;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary><c>registry seal</c>: turns a list of classified terms into keyed hashes. Nothing of the list is written anywhere.</summary>
internal sealed class RegistrySealCommand : DocumentedCommand
{
    private const string DefaultName = "sealed.yaml";
    private const string FirstLine = "# compliancelint registry seal";

    private readonly Terminal _terminal;
    private readonly CommonOptions _common;
    private readonly Argument<string> _list = new("list") { HelpName = "LIST" };
    private readonly Option<string?> _output = new("--output", "-o") { HelpName = "FILE" };
    private readonly Option<string?> _keyFile;
    private readonly Option<string?> _newKey = new("--new-key") { HelpName = "FILE" };

    public RegistrySealCommand(Terminal terminal, CommonOptions common, Language help)
        : base("seal", new LocalizedText("Menyegel daftar istilah rahasia menjadi sidik berkunci.", "Seals a list of classified terms into keyed hashes."), help)
    {
        (_terminal, _common, _keyFile) = (terminal, common, KeyOptions.KeyFile(help));
        Examples =
        [
            "compliancelint registry seal ~/rahasia/istilah.txt --new-key ~/rahasia/segel.key",
            "compliancelint registry seal ~/rahasia/istilah.txt --output registry/sealed.yaml --key-file ~/rahasia/segel.key",
        ];
        _list.Description = new LocalizedText("Daftar istilah, satu per baris; komentar diawali “# ”.", "The terms, one a line; comments begin with “# ”.").In(help);
        _output.Description = new LocalizedText("Hasilnya; tanpa ini sealed.yaml di folder registri.", "The result; otherwise sealed.yaml in the registry folder.").In(help);
        _newKey.Description = new LocalizedText("Membuat kunci baru di berkas ini dan memakainya.", "Makes a new key in this file and uses it.").In(help);
        Validators.Add(result =>
        {
            if (result.GetResult(_keyFile) is not null && result.GetResult(_newKey) is not null) result.AddError(new LocalizedText("Pakai --key-file atau --new-key, bukan keduanya.", "Use --key-file or --new-key, not both.").In(help));
        });
        Add(_list);
        foreach (var option in new[] { _output, _keyFile, _newKey }) Add(option);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var setup = CommandSetup.Of(_terminal, parsed, _common, parsed.GetValue(_keyFile));
        var list = FullPath(parsed.GetValue(_list)!);
        var output = parsed.GetValue(_output) ?? (setup.Options.RegistryFolder is { } folder ? $"{folder}/{DefaultName}" : null);
        if (output is null) return Refuse(NoOutput, setup);
        if (RefusalOf(FullPath(output), list) is { } refusal) return Refuse(refusal, setup);
        var (source, unreadable) = SealFiles.ReadList(list, _terminal.WorkingDirectory);
        if (source is null) return Fail([unreadable!], setup);
        if (SealFiles.IsInside(setup.Folder, list)) _terminal.Complain(ListInside.In(setup.Language));

        var newKey = parsed.GetValue(_newKey);
        var (key, fault) = newKey is null ? SealFiles.ReadKey(setup.Run, setup.Folder) : SealFiles.CreateKey(FullPath(newKey), setup.Folder);
        if (key is null) return Refuse(fault ?? NoKey, setup);
        var (text, terms, failures) = key.Seal(source);
        if (text is null) return Fail(failures, setup);
        using (var file = new AtomicFile(FullPath(output)))
        {
            file.Stream.Write(Encoding.UTF8.GetBytes(text));
            file.Commit();
        }

        var counted = new LocalizedText($"{terms} istilah tersegel, kunci {key.Id}", $"{terms} terms sealed, key {key.Id}").In(setup.Language);
        FailureLines.Write(_terminal.Out, string.Create(CultureInfo.InvariantCulture, $"{output}: {counted}"));
        if (newKey is not null) FailureLines.Write(_terminal.Out, $"{newKey}: {KeepKey.In(setup.Language)}");
        return ExitCode.Success;
    }

    private static LocalizedText NoOutput { get; } = new(
        "sebut --output BERKAS, atau tulis “registry: registry/” di compliancelint.yaml.", "give --output FILE, or write “registry: registry/” in compliancelint.yaml.");

    private static LocalizedText NoKey { get; } = new(
        "belum ada kunci: isi COMPLIANCELINT_SEAL_KEY, sebut --key-file BERKAS, atau buat dengan --new-key BERKAS.",
        "there is no key: set COMPLIANCELINT_SEAL_KEY, give --key-file FILE, or make one with --new-key FILE.");

    private static LocalizedText ListInside { get; } = new(
        "peringatan: daftar istilah ini berada di dalam ruang kerja atau repositorinya; pindahkan ke luar.",
        "warning: this list of terms is inside the workspace or its repository; move it elsewhere.");

    private static LocalizedText KeepKey { get; } = new(
        "kunci baru; simpan baik-baik, dan berikan dengan --key-file atau COMPLIANCELINT_SEAL_KEY.",
        "new key; keep it safe, and give it with --key-file or COMPLIANCELINT_SEAL_KEY.");

    /// <summary>Only a list that was sealed before may be replaced.</summary>
    private static LocalizedText? RefusalOf(string output, string list)
    {
        if (string.Equals(output, list, StringComparison.Ordinal)) return new("--output akan menimpa daftar istilah itu sendiri.", "--output would overwrite the list of terms itself.");
        if (!File.Exists(output)) return null;
        using var reader = new StreamReader(output);
        return reader.ReadLine() == FirstLine ? null : new("--output sudah ada dan bukan daftar istilah tersegel; tidak ditimpa.", "--output exists and is no list of sealed terms; it is not overwritten.");
    }

    private int Refuse(LocalizedText message, CommandSetup setup)
    {
        _terminal.Complain(message.In(setup.Language));
        return ExitCode.Incomplete;
    }

    private int Fail(IReadOnlyList<Failure> failures, CommandSetup setup)
    {
        FailureLines.Write(_terminal.Error, failures, setup.Language);
        return ExitCode.Incomplete;
    }

    private string FullPath(string file) => Path.GetFullPath(file, _terminal.WorkingDirectory);
}
