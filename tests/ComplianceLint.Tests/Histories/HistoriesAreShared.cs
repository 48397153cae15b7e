using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Histories;

public sealed class HistoriesAreShared : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("compliancelint-history-");

    private string FileName => Path.Combine(_folder.FullName, "catatan", "riwayat.ndjson");

    [Fact]
    public async Task Of_runs_that_end_at_the_same_time_none_is_lost()
    {
        var record = RunRecordsReadBack.Read(RunRecordsReadBack.Line(1)).Records[0];
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() =>
        {
            for (var j = 0; j < 5; j++) Assert.Null(History().Append(record with { Posts = i }));
        }, TestContext.Current.CancellationToken)));

        var (history, failure) = History().Read();
        Assert.Null(failure);
        Assert.Empty(history.Diagnostics);
        Assert.Equal(Enumerable.Range(0, 8).SelectMany(i => Enumerable.Repeat(i, 5)), history.Records.Select(read => read.Posts).Order());
    }

    [Fact]
    public void A_line_that_an_editor_left_without_its_end_is_ended()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FileName)!);
        File.WriteAllText(FileName, RunRecordsReadBack.Line(1).TrimEnd());
        var (history, _) = History().Read();
        History().Append(history.Records[0]);
        Assert.Equal(2, History().Read().History.Records.Count);
    }

    [Fact]
    public void Where_there_is_no_file_there_were_no_runs()
    {
        var (history, failure) = History().Read();
        Assert.Null(failure);
        Assert.Empty(history.Records);
    }

    [Fact]
    public void A_folder_is_no_history()
    {
        Directory.CreateDirectory(FileName);
        Assert.Equal(EngineRules.UnreadableFile, History().Read().Failure!.Code);
        Assert.NotNull(History().Append(RunRecordsReadBack.Read(RunRecordsReadBack.Line(1)).Records[0]));
    }

    [Fact]
    public void A_line_that_is_no_text_leaves_the_others()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FileName)!);
        File.WriteAllBytes(FileName, [.. System.Text.Encoding.UTF8.GetBytes(RunRecordsReadBack.Line(1)), 0xFF, 0xFE, (byte)'\n', .. System.Text.Encoding.UTF8.GetBytes(RunRecordsReadBack.Line(2))]);
        var (history, failure) = History().Read();
        Assert.Null(failure);
        Assert.Equal(2, Assert.Single(history.Diagnostics).Locations[0].Start.Line);
        Assert.Equal(2, history.Records.Count);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private HistoryFile History() => new("catatan/riwayat.ndjson", new RunSettings { WorkingDirectory = _folder.FullName });
}
