using System.Globalization;
using System.Text;
using Xunit;

namespace ComplianceLint.EndToEndTests;

/// <summary>One file of many posts is read, analysed and written as a stream.</summary>
public sealed class LongFilesTakeLittleMemory
{
    private const string Now = "2026-11-24T08:00:00+07:00";

    private const int Posts = 30_000;

    /// <summary>The analyses of this many posts would take some 300 MB: a run that kept them would crash.</summary>
    private const string HeapLimit = "0x9000000";

    [Fact]
    public void At_any_number_of_jobs_with_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("antrean.ndjson", Lines());
        // Two findings in every other post are enough; what the catalogue finds in posts without fields is another matter.
        folder.Write("compliancelint.yaml", "extends: [instansi-pemerintah]\nrules: { \"*\": off, data-pribadi/*: error, rahasia-negara/*: error, keterwakilan/akun-bukan-resmi: error, kredibel/kata-rumor: warning, tata-kelola/penanggung-jawab: error }\n");
        var expected = Lint("1");
        Assert.Equal(expected, Lint("2"));
        Assert.Equal(expected, Lint("8"));
        Assert.Equal(Posts, expected.Json.Split('\n').Count(line => line.StartsWith("{\"path\":\"antrean.ndjson\"", StringComparison.Ordinal)));

        (string Text, string Json) Lint(string jobs)
        {
            var run = CommandRun.With([("DOTNET_GCHeapHardLimit", HeapLimit)], folder.Path,
                "lint", "antrean.ndjson", "--now", Now, "--jobs", jobs, "--output", "text", "--output", "json=laporan.json");
            Assert.True(run.ExitCode == 1, run.Error);
            return (run.Output, folder.Read("laporan.json"));
        }
    }

    private static string Lines()
    {
        var lines = new StringBuilder();
        for (var i = 0; i < Posts; i++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{{\"id\":\"p{i}\",\"teks\":\"Warga dapat datang ke puskesmas pada hari kerja pukul 08.00–14.00 WIB. ")
                .Append(i % 4 == 0 ? "Konon antreannya panjang. 😀 #Sehat" : "Bawalah kartu keluarga.").Append("\"}\n");
        }

        return lines.ToString();
    }
}
