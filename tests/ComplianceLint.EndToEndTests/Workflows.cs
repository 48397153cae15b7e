using System.Diagnostics;
using Xunit;

namespace ComplianceLint.EndToEndTests;

/// <summary>A repository of drafts, and what runs in it as a workflow would, with the built command on the path.</summary>
internal sealed class Workflows : IDisposable
{
    public const string Good = """
        ---
        akun: "@dinkescontoh"
        jenis: unggahan
        saluran: facebook
        jadwal: 2026-12-01T08:00:00+07:00
        penanggung_jawab: Kepala Dinas Kesehatan
        petugas: Rina
        persetujuan: { status: disetujui, waktu: 2026-11-20T09:00:00+07:00 }
        tujuan: [berbicara]
        khalayak: [spectators]
        kategori: layanan
        pengukuran: [{ kategori: jangkauan, indikator: orang yang melihat, target: 500 }]
        sumber: [{ nama: Dinas Kesehatan Kota Contoh, tautan: https://dinkes.contoh.go.id/jadwal, tanggal: 2026-11-20 }]
        ---
        Kami membuka layanan imunisasi setiap Senin pukul 08.00 WIB di puskesmas terdekat.

        Jadwal lengkap ada di https://dinkes.contoh.go.id/jadwal.
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _outside = new();

    public Workflows()
    {
        _outside.Write("bin/compliancelint", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "compliancelint.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(_outside.Path, "bin/compliancelint"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Git("init", "--quiet", "--initial-branch=main");
        Git("config", "user.name", "Uji");
        Git("config", "user.email", "uji@contoh.go.id");
    }

    /// <summary>A folder beside the repository, as the one for temporary files that a runner gives.</summary>
    public string Temporary => _outside.Path;

    public void Write(string name, string text) => _folder.Write(name, text);

    public bool Has(string name) => File.Exists(Path.Combine(_folder.Path, name));

    public string Read(string name) => _folder.Read(name);

    public string ReadTemporary(string name) => _outside.Read(name);

    /// <summary>Commits everything.</summary>
    /// <returns>The id of the commit.</returns>
    public string Commit()
    {
        Git("add", "--all");
        Assert.Equal(0, Git("commit", "--quiet", "--allow-empty", "--message=Uji").ExitCode);
        return Git("rev-parse", "HEAD").Output.Trim();
    }

    public CommandRun Git(params string[] arguments) => Start("git", arguments, []);

    /// <summary>Runs a script as GitHub and GitLab do.</summary>
    public CommandRun Bash(string script, params (string Name, string Value)[] variables)
    {
        _outside.Write("script.sh", script);
        return Start("bash", ["--noprofile", "--norc", "-eo", "pipefail", Path.Combine(_outside.Path, "script.sh")], variables);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _outside.Dispose();
    }

    private CommandRun Start(string program, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)> variables)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{Path.Combine(_outside.Path, "bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["LANG"] = "id_ID.UTF-8";
        // Hooks must not see the repository in which the tests themselves run.
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(name => name.StartsWith("GIT_", StringComparison.Ordinal) || name is "LC_ALL" or "COMPLIANCELINT_RULES" or "COMPLIANCELINT_SEAL_KEY")) start.Environment.Remove(name);
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandRun(process.ExitCode, output, error.Result);
    }
}
