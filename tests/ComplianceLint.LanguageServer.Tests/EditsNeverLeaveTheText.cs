using System.Text.Json;
using System.Text.Json.Nodes;
using ComplianceLint.EndToEndTests;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Findings;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.LanguageServer.Sessions;
using ComplianceLint.LanguageServer.Wire;
using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.LanguageServer.Tests;

public sealed class EditsNeverLeaveTheText
{
    private static readonly string[] Pieces =
    [
        "Konon ", "gratis", "\n", "\r\n", "\n\n", "---\n", "😀", "e\u0301", "\"", "\\", "{", "}", ",", ": ", "# ", "- ", "**", "`", "<!-- compliancelint-disable-next-block kredibel/kata-rumor -- Judul. -->\n",
        "NIK 3273014508900001 ", "0812-3456-7890", "https://dinkes.contohkota.go.id/a?b=c", "#BersihSungai ", "@dinkescontoh ", "goblok ", "Rp1.000.000 ", "Senin, 30 November 2026 ", "saluran: [x]\n", "judul: ", "\t", "\u200B", "\uFEFF", " ",
    ];

    [Theory]
    [InlineData("a.md", "markdown", false, 2000)]
    [InlineData("a.md", "markdown", true, 500)]
    [InlineData("a.json", "json", false, 2000)]
    public async Task After_each_of_thousands_of_edits_the_diagnostics_are_those_of_a_fresh_analysis(string name, string language, bool utf8, int edits)
    {
        using var folder = new TemporaryFolder();
        CopyWorkspace(folder);
        var now = new DateTimeOffset(2026, 11, 24, 1, 0, 0, TimeSpan.Zero);
        var text = Start(name);
        var encoding = utf8 ? PositionEncoding.Utf8 : PositionEncoding.Utf16;
        var fresh = new OpenDrafts(new RunSettings { WorkingDirectory = folder.Path }) { Now = now };
        await using var client = await Client.StartAsync(folder.Path, utf8 ? Capabilities.PullUtf8 : Capabilities.Pull, now);
        var uri = client.UriOf(name);
        await client.OpenAsync(uri, text, language);
        var random = new Random(20261124);
        for (var edit = 0; edit < edits; edit++)
        {
            var changes = new List<JsonNode>();
            for (var part = random.Next(3); part >= 0; part--) changes.Add(Change(random, ref text, utf8, name));
            await client.ChangeAsync(uri, changes);
            var expected = Fresh(fresh, client, uri, Path.Combine(folder.Path, name), text, encoding, utf8);
            var told = (await client.PullAsync(uri)).ToJsonString();
            Assert.True(expected == told, $"After edit {edit}:\n{text}\n\nexpected {expected}\n\ntold {told}");
        }
    }

    /// <summary>A change at a random place, made to the text here and described for the server in its own way.</summary>
    private static JsonNode Change(Random random, ref string text, bool utf8, string name)
    {
        // From time to time a text starts over, before nothing of it can be read any more.
        if (random.Next(40) == 0) return Client.Whole(text = Start(name));
        var start = Boundary(text, random.Next(text.Length + 1));
        var end = Boundary(text, Math.Min(text.Length, start + (random.Next(3) == 0 ? random.Next(30) : 0)));
        if (end < start) end = start;
        var piece = random.Next(5) == 0 ? "" : Pieces[random.Next(Pieces.Length)];
        var ((line, character), (endLine, endCharacter)) = (PlaceOf(text, start, utf8), PlaceOf(text, end, utf8));
        text = text[..start] + piece + text[end..];
        return Client.Part(line, character, endLine, endCharacter, piece);
    }

    /// <summary>A place that a caret can have: not inside a character, nor between the two signs that end a line.</summary>
    private static int Boundary(string text, int at)
    {
        if (at > 0 && at < text.Length && (char.IsLowSurrogate(text[at]) || (text[at] == '\n' && text[at - 1] == '\r'))) return at - 1;
        return at;
    }

    private static (int Line, int Character) PlaceOf(string text, int offset, bool utf8)
    {
        var before = text[..offset].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var lines = before.Split('\n');
        return (lines.Length - 1, utf8 ? System.Text.Encoding.UTF8.GetByteCount(lines[^1]) : lines[^1].Length);
    }

    private static string Fresh(OpenDrafts drafts, Client client, string uri, string file, string text, PositionEncoding encoding, bool utf8)
    {
        var open = new OpenText(file, text);
        var judged = new JudgedDocument(new TextDocument(uri, "", 0, text, encoding), drafts, open, drafts.Lint(open), Language.Indonesian);
        using var parameters = JsonDocument.Parse($"{{\"capabilities\":{(utf8 ? Capabilities.PullUtf8 : Capabilities.Pull)}}}");
        var settings = new ServerSettings { Run = drafts.Run, Version = "" };
        var items = DiagnosticMapper.Map(judged, ClientFeatures.Read(parameters.RootElement), new RulePages(settings, new Log(TextWriter.Null)));
        return JsonSerializer.SerializeToNode(new PublishDiagnosticsParams(client.UriOf(""), null, items), ProtocolJson.Default.PublishDiagnosticsParams)!["diagnostics"]!.ToJsonString();
    }

    private static void CopyWorkspace(TemporaryFolder folder)
    {
        var corpora = Path.Combine(CommandRun.Repository, "tests", "corpora");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(corpora, "registry"))) folder.Write($"registry/{Path.GetFileName(file)}", File.ReadAllText(file));
        folder.Write("compliancelint.yaml", """
            extends: [instansi-pemerintah, perusahaan, perusahaan-ojk, perusahaan-bpom, perusahaan-epi, perusahaan-finra, perusahaan-iklan]
            timeZone: Asia/Jakarta
            registry: registry/
            overrides:
              - channels: [x]
                rules: { kredibel/kata-rumor: error }
            """);
    }

    private static string Start(string name) => name.EndsWith(".json", StringComparison.Ordinal)
        ? """{"judul": "Jadwal 😀 imunisasi", "saluran": ["x", "instagram"], "teks": "Konon imunisasi campak dibuka Senin, 30 November 2026, pukul 08.00 WIB.\n\nGratis untuk semua warga! Hubungi 0812-3456-7890.", "media": [{"berkas": "a.jpg", "alt": "foto"}]}"""
        : "---\njudul: Jadwal 😀 imunisasi\nsaluran: [x, instagram]\nmedia: [{ berkas: a.jpg, alt: foto }]\n---\nKonon imunisasi campak dibuka Senin, 30 November 2026, pukul 08.00 WIB.\r\n\r\nGratis untuk semua warga! Hubungi 0812-3456-7890.\n";
}
