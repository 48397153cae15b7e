using System.Diagnostics;
using System.Runtime.InteropServices;
using Xunit;

namespace ComplianceLint.EndToEndTests;

public sealed class RunsAreCancelled
{
    [Theory]
    [InlineData("a.md")]
    [InlineData("a.ndjson")]
    public async Task A_signal_ends_even_a_run_that_waits_for_input(string name)
    {
        Assert.SkipWhen(RuntimeInformation.IsOSPlatform(OSPlatform.Windows), "Windows has no signals.");
        using var folder = new TemporaryFolder();
        using var process = Process.Start(new ProcessStartInfo("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "compliancelint.dll"), "lint", "-", "--stdin-filename", name, "--lang", "en", "--output", "text", "--output", "json=out/a.json"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        // The run has begun once its report waits to be written.
        while (!Directory.Exists(Path.Combine(folder.Path, "out"))) await Task.Delay(20, TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync("{\"teks\":\"Konon");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        // A shell starts its background jobs deaf to SIGINT; the command treats both alike.
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, process.ExitCode);
        Assert.Contains("cancelled", await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("\"complete\":false", folder.Read("out/a.json"), StringComparison.Ordinal);
    }
}
