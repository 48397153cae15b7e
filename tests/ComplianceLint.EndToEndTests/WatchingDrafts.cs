using System.Diagnostics;
using Xunit;

namespace ComplianceLint.EndToEndTests;

public sealed class WatchingDrafts
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Each_change_is_linted_until_somebody_ends_it(bool byKey)
    {
        Assert.SkipWhen(!byKey && OperatingSystem.IsWindows(), "Windows has no signals.");
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "Jalan ditutup besok.\n");
        folder.Write("b.md", "Konon jembatan ditutup.\n");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "compliancelint.dll"), "watch", "--lang", "en"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        await Sees(process, "b.md:1:1: warning");
        await Sees(process, "Waiting for changes");
        folder.Write("baru.md", "Konon jalan ditutup besok.\n");
        File.Move(Path.Combine(folder.Path, "baru.md"), Path.Combine(folder.Path, "a.md"), overwrite: true);
        var between = await Sees(process, "a.md:1:1: warning");
        Assert.DoesNotContain("b.md", between, StringComparison.Ordinal);
        folder.Write("compliancelint.yaml", "rules: { kredibel/kata-rumor: error }\n");
        await Sees(process, "All drafts");
        await Sees(process, "b.md:1:1: error");
        File.Delete(Path.Combine(folder.Path, "b.md"));
        await Sees(process, "b.md: deleted or moved.");
        if (byKey) await process.StandardInput.WriteAsync("q");
        process.StandardInput.Close();
        if (!byKey) Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).Dispose();
        var rest = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        Assert.DoesNotContain('\e', rest);
    }

    private static async Task<string> Sees(Process process, string text)
    {
        var seen = "";
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            seen += line + "\n";
            if (line.Contains(text, StringComparison.Ordinal)) return seen;
        }

        throw new InvalidOperationException(seen);
    }
}
