using System.CommandLine;
using System.Globalization;

namespace ComplianceLint.Cli.Commands;

/// <summary>The options that let a report remember its runs, and say which of them it shows.</summary>
internal sealed class HistoryOptions
{
    private const string ByRun = "run";
    private const string ByMonth = "month";

    private readonly Option<string?> _history = new("--history") { HelpName = "FILE" };
    private readonly Option<string?> _from = new("--from") { HelpName = "YYYY-MM-DD" };
    private readonly Option<string?> _to = new("--to") { HelpName = "YYYY-MM-DD" };
    private readonly Option<string?> _groupBy = new("--group-by") { HelpName = $"{ByRun}|{ByMonth}" };

    public HistoryOptions(Language help)
    {
        Say(_history, "Menambah satu baris angka ke berkas ini (NDJSON), lalu menggambar perkembangannya.", "Adds a line of numbers to this file (NDJSON) and draws the trend.");
        Say(_from, "Hari pertama yang digambar.", "The first day that is drawn.");
        Say(_to, "Hari terakhir yang digambar.", "The last day that is drawn.");
        Say(_groupBy, "Menggambar tiap laporan atau tiap bulan; tanpa ini tiap laporan.", "Draws each report or each month; otherwise each report.");
        _groupBy.OnlyFrom([ByRun, ByMonth], help);
        foreach (var day in new[] { _from, _to })
        {
            day.Validators.Add(result =>
            {
                foreach (var token in result.Tokens.Where(token => DayOf(token.Value) is null))
                {
                    result.AddError(new LocalizedText(
                        $"{day.Name} ditulis sebagai tahun-bulan-hari, misalnya 2026-08-17.", $"{day.Name} is written as year-month-day, such as 2026-08-17.").In(help));
                }
            });
        }

        void Say(Option option, string id, string en) => option.Description = new LocalizedText(id, en).In(help);
    }

    public IEnumerable<Option> All => [_history, _from, _to, _groupBy];

    public LintRequest Read(ParseResult parsed, LintRequest request) => request with
    {
        History = parsed.GetValue(_history),
        TrendFrom = DayOf(parsed.GetValue(_from)),
        TrendTo = DayOf(parsed.GetValue(_to)),
        TrendByMonth = parsed.GetValue(_groupBy) == ByMonth,
    };

    /// <summary>Refuses what would draw nothing, or lines that nobody could compare.</summary>
    /// <param name="command">The command that takes the options.</param>
    /// <param name="parts">The options that choose a part of the drafts.</param>
    /// <param name="help">The language of messages.</param>
    public void Validate(Command command, IEnumerable<Option> parts, Language help)
    {
        Option[] narrowing = [.. parts];
        command.Validators.Add(result =>
        {
            var hasHistory = result.GetResult(_history) is { Implicit: false };
            foreach (var option in new Option[] { _from, _to, _groupBy }.Where(option => !hasHistory && result.GetResult(option) is { Implicit: false }))
            {
                result.AddError(new LocalizedText($"{option.Name} memerlukan --history FILE.", $"{option.Name} needs --history FILE.").In(help));
            }

            foreach (var option in narrowing.Where(option => hasHistory && result.GetResult(option) is { Implicit: false }))
            {
                result.AddError(new LocalizedText(
                    $"--history membandingkan semua draf dari waktu ke waktu; {option.Name} hanya memilih sebagian.", $"--history compares all drafts over time; {option.Name} chooses a part of them.").In(help));
            }

            if (DayOf(Token(result, _from)) is { } from && DayOf(Token(result, _to)) is { } to && from > to)
            {
                result.AddError(new LocalizedText("--from lebih lambat daripada --to.", "--from is later than --to.").In(help));
            }
        });
    }

    private static string? Token(System.CommandLine.Parsing.CommandResult result, Option option) => result.GetResult(option)?.Tokens is [{ Value: var value }] ? value : null;

    private static DateOnly? DayOf(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
