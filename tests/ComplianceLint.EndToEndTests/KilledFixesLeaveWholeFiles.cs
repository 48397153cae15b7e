using System.Diagnostics;
using Xunit;

namespace ComplianceLint.EndToEndTests;

/// <summary>Kills real runs at random moments: each file is then the old one or the new one, to the last byte.</summary>
public sealed class KilledFixesLeaveWholeFiles : IDisposable
{
    private const int Kills = 12;
    private const int FewestKills = 4;
    private const int Files = 12;

    // A busy machine kills less often rather than for minutes.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    // Few and short posts: a run that takes long would be killed before it writes.
    private static readonly string Old = string.Concat(Enumerable.Repeat("{\"teks\":\"Kami himbau warga ke apotik.\"}\n", 40));
    private static readonly string New = Old.Replace("himbau", "imbau", StringComparison.Ordinal).Replace("apotik", "apotek", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task At_any_moment()
    {
        _folder.Write("compliancelint.yaml", "extends: [bahasa-indonesia]\nfailOn: never\nrules:\n  \"*\": off\n  profesional/ejaan-baku: warning\n");
        Restore();
        var whole = Stopwatch.StartNew();
        using (var run = Start()) await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        var length = (int)whole.ElapsedMilliseconds;
        Assert.All(Texts(), text => Assert.Equal(New, text));
        for (var i = 0; i < Kills && (i < FewestKills || whole.Elapsed < Patience); i++)
        {
            Restore();
            using var run = Start();
            // Half of them while files are being replaced, however slow the machine is.
            if (i % 2 == 0) WaitForFirstChange(run);
            await Task.Delay(Random.Shared.Next(i % 2 == 0 ? 60 : length), TestContext.Current.CancellationToken);
            run.Kill();
            await run.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.All(Texts(), text => Assert.True(text == Old || text == New, $"A file of {text.Length} characters is neither the old nor the new one."));
        }

        // What a killed run left behind is no draft, and does not disturb the next one.
        using (var run = Start()) await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.All(Texts(), text => Assert.Equal(New, text));
    }

    public void Dispose() => _folder.Dispose();

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "compliancelint.dll"), "fix", "--lang", "en"]) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    private void Restore()
    {
        for (var i = 0; i < Files; i++) _folder.Write(NameOf(i), Old);
    }

    private IEnumerable<string> Texts() => Enumerable.Range(0, Files).Select(i => _folder.Read(NameOf(i)));

    private void WaitForFirstChange(Process run)
    {
        var first = new FileInfo(Path.Combine(_folder.Path, NameOf(0)));
        var (length, written) = (first.Length, first.LastWriteTimeUtc);
        while (!run.HasExited)
        {
            first.Refresh();
            if ((first.Length, first.LastWriteTimeUtc) != (length, written)) return;
            Thread.Sleep(1);
        }
    }

    private static string NameOf(int i) => $"{(char)('a' + i)}.ndjson";
}
