using System.Text.Json.Nodes;
using Xunit;

namespace ComplianceLint.Tests.Schemas;

/// <summary>Every file of the repository that people wrote fits its schema, read by a YAML reader that is not ours.</summary>
public sealed class FilesFitTheirSchemas
{
    /// <summary>Drafts whose front matter is wrong on purpose, or that YAML alone cannot read; all others must fit.</summary>
    private static readonly string[] Broken =
    [
        "buku-tulis-literasi.md",
        "testimoni-ibu-hamil.md",
        "aduan-drainase-nada-kosong.md",
        "laman-tanpa-tombol-bagikan.md",
        "bursa-kerja.md",
        "pasar-hewan.md",
    ];

    [Fact]
    public void Rules_do() => Fit("rule", Repository.Files("rules", ".yaml").Where(path => FolderOf(path) != "data" && NameOf(path) is not ("pack.yaml" or "clauses.yaml")), fewest: 280);

    [Fact]
    public void Packs_do() => Fit("pack", Repository.Files("rules", "pack.yaml"), fewest: 10);

    [Fact]
    public void Clauses_do() => Fit("clauses", Repository.Files("rules", "clauses.yaml"), fewest: 1);

    [Fact]
    public void Tables_of_limits_do() => Fit("table/limits", Repository.Files("rules", "limits.yaml"), fewest: 1);

    [Fact]
    public void Configurations_do() => Fit("configuration", [.. Repository.Files("tests", "compliancelint.yaml"), .. Repository.Files("src/ComplianceLint.Cli", ".yaml").Where(path => FolderOf(path) == "Templates")], fewest: 4);

    [Fact]
    public void Registries_do()
    {
        foreach (var path in Repository.Files("tests/corpora", ".yaml").Where(path => FolderOf(path) == "registry" && NameOf(path) != "sealed.yaml"))
        {
            Fit($"registry/{Path.GetFileNameWithoutExtension(path)}", [path], fewest: 1);
        }
    }

    [Fact]
    public void Drafts_do() => Fit("front-matter", [.. Repository.Files("tests/samples", ".md"), .. Repository.Files("tests/corpora", ".md"), .. Repository.Files("src/ComplianceLint.Cli", ".md")], fewest: 1400);

    [Fact]
    public void Posts_in_json_do() => Fit("post", [.. Repository.Files("tests/samples", ".json"), .. Repository.Files("tests/corpora", ".json")], fewest: 5);

    [Fact]
    public void Posts_of_one_line_do()
    {
        var lines = Repository.Files("tests", ".ndjson").Where(path => path.Contains("samples", StringComparison.Ordinal)).SelectMany(File.ReadAllLines).Where(line => line.Length > 0).ToList();
        var verdicts = Ajv.Verdicts([.. lines.Select(line => ("post", JsonNode.Parse(line), (string?)null))]);
        Assert.True(lines.Count > 0 && verdicts.All(verdict => verdict.Length == 0), string.Join('\n', verdicts));
    }

    private static void Fit(string schema, IEnumerable<string> files, int fewest)
    {
        List<string> paths = [.. files];
        var verdicts = Ajv.Verdicts([.. paths.Select(path => (schema, (JsonNode?)null, (string?)path))]);
        Assert.All(paths.Where(path => schema == "front-matter" && Broken.Contains(NameOf(path), StringComparer.Ordinal)), path => Assert.NotEmpty(FaultsOfDraft(path)));
        List<string> wrong = [.. paths.Zip(verdicts).Where(file => file.Second.Length > 0 != Broken.Contains(NameOf(file.First), StringComparer.Ordinal)).Select(file => $"{file.First}: {file.Second}")];
        Assert.True(paths.Count >= fewest, $"{paths.Count} files");
        Assert.True(wrong.Count == 0, $"{wrong.Count}\n{string.Join('\n', wrong.Take(60))}");
    }

    /// <summary>What our own reader says of a draft that must be broken.</summary>
    private static IEnumerable<string> FaultsOfDraft(string path)
    {
        var post = PostDocument.Parse(new SourceText(path, File.ReadAllText(path)), ParseOptions.Default).Posts[0];
        return post.Failures.Select(failure => failure.Message.En).Concat(post.Faults.Select(fault => fault.Message.En));
    }

    private static string NameOf(string path) => Path.GetFileName(path);

    private static string FolderOf(string path) => Path.GetFileName(Path.GetDirectoryName(path)!);
}
