using System.CommandLine;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary>The options that choose posts by what somebody changed; every command that judges posts takes them.</summary>
internal sealed class SelectionOptions
{
    private readonly Option<string?> _since = new("--since") { HelpName = "REF" };
    private readonly Option<bool> _staged = new("--staged");
    private readonly Option<string?> _diff = new("--diff") { HelpName = "-" };

    public SelectionOptions(Language help)
    {
        Say(_since, "Hanya yang berubah sejak cabang, tag, atau commit ini, termasuk berkas baru.", "Only what changed since this branch, tag or commit, new files included.");
        Say(_staged, "Hanya yang akan di-commit, menurut isi indeks git.", "Only what a commit would take, as git's index holds it.");
        Say(_diff, "Hanya yang berubah menurut diff terpadu di masukan standar.", "Only what changed according to a unified diff on standard input.");
        _diff.OnlyFrom(["-"], help);

        void Say(Option option, string id, string en) => option.Description = new LocalizedText(id, en).In(help);
    }

    public IEnumerable<Option> All => [_since, _staged, _diff];

    /// <summary>What was asked for; null for all drafts.</summary>
    public ChangeQuery? Read(ParseResult parsed, Terminal terminal) =>
        parsed.GetValue(_since) is { } reference ? ChangeQuery.Since(reference)
        : parsed.GetValue(_staged) ? ChangeQuery.Staged
        : parsed.GetValue(_diff) is not null ? ChangeQuery.In(terminal.Input)
        : null;

    /// <summary>Refuses two answers to one question.</summary>
    /// <param name="command">The command that takes the options.</param>
    /// <param name="paths">Its paths.</param>
    /// <param name="help">The language of messages.</param>
    public void Validate(Command command, Argument<string[]> paths, Language help) => command.Validators.Add(result =>
    {
        string[] given = [.. All.Where(option => result.GetResult(option) is { Implicit: false }).Select(option => option.Name)];
        if (given.Length > 1)
        {
            var names = string.Join(", ", given);
            result.AddError(new LocalizedText($"{names} tidak dapat dipakai bersama; pilih salah satu.", $"{names} cannot be used together; choose one.").In(help));
        }

        if (given.Length > 0 && result.GetResult(paths) is { } written && written.Tokens.Any(token => token.Value == "-"))
        {
            result.AddError(new LocalizedText(
                $"{given[0]} memilih berkas yang berubah; “-” (masukan standar) bukan berkas.", $"{given[0]} chooses files that changed; “-” (standard input) is none.").In(help));
        }
    });
}
