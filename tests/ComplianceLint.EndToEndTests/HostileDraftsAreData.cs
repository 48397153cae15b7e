using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Xunit;

namespace ComplianceLint.EndToEndTests;

/// <summary>One folder of drafts that nobody should send: each is answered for itself, and the good one beside them gets its findings.</summary>
public sealed class HostileDraftsAreData : IDisposable
{
    private const int TenMegabytes = 10 * 1024 * 1024;

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _elsewhere = new();
    private readonly Dictionary<string, string> _failures = new(StringComparer.Ordinal);

    [Fact]
    public void And_leave_the_others_their_results()
    {
        Assert.SkipWhen(RuntimeInformation.IsOSPlatform(OSPlatform.Windows), "Windows has no pipes, sockets or links among its files.");
        _folder.Write("baik.md", "Konon jalan ditutup.\n");
        using var socket = WriteFiles();
        WriteTexts();
        WriteMarkup();

        var run = CommandRun.Of(_folder.Path, "lint", ".", "--lang", "en", "--output", "text", "--output", "json=../" + Path.GetFileName(_elsewhere.Path) + "/report.json");

        Assert.True(run.ExitCode == 2, run.Error);
        using var report = JsonDocument.Parse(_elsewhere.Read("report.json"));
        var failures = report.RootElement.GetProperty("failures").EnumerateArray().ToList();
        foreach (var (path, code) in _failures)
        {
            var found = failures.Where(failure => failure.TryGetProperty("path", out var shown) && shown.GetString() == path).ToList();
            Assert.True(found.Exists(failure => failure.GetProperty("code").GetString() == "compliancelint/" + code), $"{path}: {string.Join("; ", found)}");
        }

        Assert.DoesNotContain(failures, failure => failure.GetProperty("code").GetString() == "compliancelint/internal-error");
        var posts = report.RootElement.GetProperty("posts").EnumerateArray().ToDictionary(post => $"{post.GetProperty("path").GetString()}#{post.GetProperty("index").GetInt32()}");
        Assert.Contains("Konon", MatchesIn(posts["baik.md#0"]));
        Assert.Contains("Konon", MatchesIn(posts["antrean.ndjson#2"]));
        Assert.Contains("kosong.md#0", posts.Keys);
        Assert.DoesNotContain(posts.Keys, path => path.StartsWith("lingkar", StringComparison.Ordinal) || path.StartsWith("keluar", StringComparison.Ordinal));
    }

    private static List<string?> MatchesIn(JsonElement post) =>
        [.. post.GetProperty("diagnostics").EnumerateArray().Select(found => found.TryGetProperty("match", out var match) ? match.GetString() : null)];

    public void Dispose()
    {
        _folder.Dispose();
        _elsewhere.Dispose();
    }

    /// <summary>Bytes that are no text, and names that lead to no file.</summary>
    private Socket WriteFiles()
    {
        Fails("bukan-utf-8.md", [.. "Jalan "u8, 0xFF], "unreadable-file");
        Fails("utf-16.md", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Jalan ditutup.")], "unreadable-file");
        Fails("terlalu-besar.md", Filled(TenMegabytes + 1), "unreadable-file");
        File.WriteAllBytes(PathOf("sepuluh-megabita.md"), Filled(TenMegabytes));
        _folder.Write("kosong.md", "");
        File.WriteAllBytes(PathOf("antrean.ndjson"), [.. "{\"teks\": \""u8, 0xC3, .. "\n{\"teks\": \"Terpotong\n{\"teks\": \"Konon jalan ditutup.\"}"u8]);
        _failures["antrean.ndjson"] = "invalid-json";
        using (var pipe = Process.Start("mkfifo", [PathOf("pipa.md")])) pipe.WaitForExit();
        _failures["pipa.md"] = "unreadable-file";
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(PathOf("soket.md")));
        _failures["soket.md"] = "unreadable-file";
        Directory.CreateDirectory(PathOf("folder.md"));
        Directory.CreateSymbolicLink(PathOf("lingkar"), _folder.Path);
        _elsewhere.Write("rahasia.md", "Konon rahasia.\n");
        File.CreateSymbolicLink(PathOf("keluar.md"), Path.Combine(_elsewhere.Path, "rahasia.md"));
        return socket;
    }

    /// <summary>YAML and JSON that nobody can read.</summary>
    private void WriteTexts()
    {
        Fails("tak-ditutup.md", "---\njudul: A\n\nJalan ditutup.\n", "invalid-post");
        Fails("tab.md", "---\nmedia:\n\t- alt: A\n---\nJalan.\n", "invalid-yaml");
        Fails("kunci-ganda.md", "---\njudul: A\njudul: B\n---\nJalan.\n", "duplicate-key");
        Fails("alias.md", $"---\na: &a [x, x, x, x, x, x, x, x, x]\n{string.Concat("bcdefghi".Select((c, i) => $"{c}: &{c} [{string.Join(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n"))}---\nJalan.\n", "invalid-yaml");
        Fails("nul.md", "---\njudul: A\0B\n---\nJalan.\n", "invalid-yaml");
        Fails("yaml-dalam.md", $"---\njudul: {new string('[', 10_000)}\n---\nJalan.\n", "invalid-yaml");
        Fails("yaml-menjorok.md", $"---\n{string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n"))}---\nJalan.\n", "invalid-yaml");
        Fails("terpotong.json", "{\"teks\": \"Jalan", "invalid-json");
        Fails("json-dalam.json", $"{{\"teks\": \"Jalan.\", \"a\": {new string('[', 10_000)}{new string(']', 10_000)}}}", "invalid-json");
        _folder.Write("isian-banyak.md", $"---\n{string.Concat(Enumerable.Range(0, 5_000).Select(i => $"isian{i}: x\n"))}---\nJalan.\n");
    }

    /// <summary>A megabyte of one sign, and text that is nested as deep as it is long.</summary>
    private void WriteMarkup()
    {
        foreach (var (name, sign) in new[] { ("bintang", "*"), ("kurung", "["), ("kutipan", ">"), ("garis", "|"), ("kode", "`"), ("entitas", "&"), ("kata", "a"), ("tagar", "#a "), ("sebutan", "@a ") })
        {
            _folder.Write($"banyak/{name}.md", string.Concat(Enumerable.Repeat(sign, 1_000_000 / (sign.Length == 1 ? 1 : 10))) + "\n");
        }

        Fails("banyak/kutipan-dalam.md", $"{string.Concat(Enumerable.Repeat("> ", 10_000))}Jalan.\n", "invalid-post");
        Fails("banyak/daftar-dalam.md", $"{string.Concat(Enumerable.Repeat("- ", 10_000))}Jalan.\n", "invalid-post");
        Fails("banyak/tautan.md", $"{string.Concat(Enumerable.Repeat("[a](", 250_000))}\n", "invalid-post");
    }

    private void Fails(string name, string text, string code) => Fails(name, Encoding.UTF8.GetBytes(text), code);

    private void Fails(string name, byte[] bytes, string code)
    {
        _folder.Write(name, "");
        File.WriteAllBytes(PathOf(name), bytes);
        _failures[name] = code;
    }

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private static byte[] Filled(int length)
    {
        var bytes = new byte[length];
        Array.Fill(bytes, (byte)'\n');
        return bytes;
    }
}
