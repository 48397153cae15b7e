using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace ComplianceLint.Benchmarks;

/// <summary>Prints how soon the language server answers an editor, and what it takes of memory, as a process of its own with all packs.</summary>
internal sealed class EditorBenchmark(string command, string folder, TextWriter output)
{
    private const int Starts = 7;
    private const int Keystrokes = 1000;
    private const int OpenFiles = 200;
    private const int EditsPerSecond = 50;
    private const int SecondsOfEdits = 10;
    private const int EditsOfGrowth = 10_000;
    private const int WordsOfLong = 5000;
    private const double Megabyte = 1024 * 1024;

    private readonly PostGenerator _generator = new(seed: 83);
    private readonly Random _random = new(83);
    private int _version;

    /// <param name="arguments">The native binary, where not this build's own command is measured.</param>
    /// <param name="output">The table.</param>
    public static int Run(string[] arguments, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("compliancelint-editor-").FullName;
        try
        {
            new EditorBenchmark(arguments is [var path, ..] ? Path.GetFullPath(path) : Path.Combine(AppContext.BaseDirectory, "compliancelint.dll"), folder, output).Measure();
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Measure()
    {
        File.WriteAllText(Path.Combine(folder, "compliancelint.yaml"), "extends: [instansi-pemerintah]\n");
        output.WriteLine(Path.GetFileName(command));
        MeasureStart();
        MeasureKeystrokes("2 kB", Draft(), target: 20);
        MeasureKeystrokes("5,000 words", LongDraft(), target: 50);
        MeasureOpenFiles();
        MeasureGrowth();
    }

    private void MeasureStart()
    {
        var times = new double[Starts];
        var memory = new double[Starts];
        for (var i = 0; i < Starts; i++)
        {
            var clock = Stopwatch.StartNew();
            using var editor = Start();
            times[i] = clock.Elapsed.TotalMilliseconds;
            Open(editor, "draf.md", Draft());
            memory[i] = editor.Resident / Megabyte;
        }

        Array.Sort(times);
        Array.Sort(memory);
        Write("initialize", $"{times[Starts / 2]:0} ms (target 150)");
        Write("memory with a draft open", $"{memory[Starts / 2]:0} MB (target 60)");
    }

    private void MeasureKeystrokes(string name, string draft, double target)
    {
        using var editor = Start();
        Open(editor, "draf.md", draft);
        for (var i = 0; i < Keystrokes / 5; i++) Type(editor, "draf.md", draft);
        var times = new double[Keystrokes];
        for (var i = 0; i < Keystrokes; i++) times[i] = Type(editor, "draf.md", draft);
        Write($"keystroke to diagnostics, {name}", $"{Percentiles(times)} (p99 target {target:0})");
    }

    private void MeasureOpenFiles()
    {
        using var editor = Start();
        var drafts = Enumerable.Range(0, OpenFiles).Select(_ => Draft()).ToArray();
        for (var i = 0; i < OpenFiles; i++) Open(editor, NameOf(i), drafts[i]);
        var times = new double[EditsPerSecond * SecondsOfEdits];
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < times.Length; i++)
        {
            var due = TimeSpan.FromSeconds(i / (double)EditsPerSecond);
            if (due > clock.Elapsed) Thread.Sleep(due - clock.Elapsed);
            var file = _random.Next(OpenFiles);
            // From when the edit was due: one that had to wait for the last one waited for its answer, too.
            Type(editor, NameOf(file), drafts[file]);
            times[i] = (clock.Elapsed - due).TotalMilliseconds;
        }

        Write($"{OpenFiles} open files, {EditsPerSecond} edits a second", $"{Percentiles(times)}, {editor.Resident / Megabyte:0} MB");
    }

    private void MeasureGrowth()
    {
        using var editor = Start();
        var draft = Draft();
        Open(editor, "draf.md", draft);
        for (var i = 0; i < EditsOfGrowth / 5; i++) Type(editor, "draf.md", draft);
        var before = editor.Resident;
        for (var i = 0; i < EditsOfGrowth; i++) Type(editor, "draf.md", draft);
        Write($"growth over {EditsOfGrowth:#,0} edits", $"{(editor.Resident - before) / Megabyte:+0.0;-0.0} MB of {before / Megabyte:0} MB");
    }

    private static string NameOf(int file) => string.Create(CultureInfo.InvariantCulture, $"draf-{file}.md");

    private string Draft() => PostGenerator.FrontMatter(1) + _generator.Body();

    private string LongDraft()
    {
        var draft = new StringBuilder(PostGenerator.FrontMatter(1));
        for (var words = 0; words < WordsOfLong;)
        {
            var body = _generator.Body();
            draft.Append(body);
            words += body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        }

        return draft.ToString();
    }

    private EditorProcess Start()
    {
        var editor = new EditorProcess(command, folder);
        editor.Request("initialize", new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["locale"] = "id",
            ["capabilities"] = new JsonObject { ["textDocument"] = new JsonObject { ["diagnostic"] = new JsonObject() } },
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = new Uri(folder).AbsoluteUri, ["name"] = "uji" }),
        });
        editor.Notify("initialized", []);
        return editor;
    }

    private void Open(EditorProcess editor, string name, string text)
    {
        editor.Notify("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = UriOf(name), ["languageId"] = "markdown", ["version"] = ++_version, ["text"] = text },
        });
        if (Pull(editor, name) == 0) throw new InvalidDataException($"{name}: no findings, so nothing was measured.");
    }

    /// <summary>Types a letter somewhere in the second half of a draft and takes it back: the time until the findings of the first edit were there.</summary>
    private double Type(EditorProcess editor, string name, string draft)
    {
        var line = _random.Next(draft.AsSpan().Count('\n') / 2, draft.AsSpan().Count('\n'));
        var clock = Stopwatch.GetTimestamp();
        Change(editor, name, line, 0, 0, "x");
        Pull(editor, name);
        var time = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        Change(editor, name, line, 0, 1, "");
        return time;
    }

    private void Change(EditorProcess editor, string name, int line, int start, int end, string text) =>
        editor.Notify("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = UriOf(name), ["version"] = ++_version },
            ["contentChanges"] = new JsonArray(new JsonObject
            {
                ["range"] = new JsonObject
                {
                    ["start"] = new JsonObject { ["line"] = line, ["character"] = start },
                    ["end"] = new JsonObject { ["line"] = line, ["character"] = end },
                },
                ["text"] = text,
            }),
        });

    private int Pull(EditorProcess editor, string name) =>
        editor.Request("textDocument/diagnostic", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = UriOf(name) } })["items"]?.AsArray().Count ?? 0;

    private string UriOf(string name) => new Uri(Path.Combine(folder, name)).AbsoluteUri;

    private static string Percentiles(double[] times)
    {
        Array.Sort(times);
        return string.Create(CultureInfo.InvariantCulture, $"p50 {times[times.Length / 2]:0.0} ms, p99 {times[times.Length * 99 / 100]:0.0} ms");
    }

    private void Write(string name, FormattableString value) => Write(name, value.ToString(CultureInfo.InvariantCulture));

    private void Write(string name, string value) => output.WriteLine($"{name,-42} {value}");
}
