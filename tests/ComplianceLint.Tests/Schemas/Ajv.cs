using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Schemas;

/// <summary>Holds documents against our schemas with a validator that we did not write.</summary>
internal static class Ajv
{
    /// <summary>For each case, <c>{ schema, data }</c> or <c>{ schema, file }</c>, why it is refused; empty where it is not.</summary>
    public static IReadOnlyList<string> Verdicts(IReadOnlyList<(string Schema, JsonNode? Data, string? File)> cases)
    {
        var folder = Directory.CreateTempSubdirectory("compliancelint-schemas-");
        try
        {
            foreach (var schema in FileSchemas.All) File.WriteAllText(Path.Combine(folder.FullName, schema.FileName), schema.Text(Language.English));
            return Run(folder.FullName, string.Join('\n', cases.Select(Line)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Line((string Schema, JsonNode? Data, string? File) one)
    {
        var line = new JsonObject { ["schema"] = JsonSchema.FileNameOf(one.Schema) };
        if (one.File is not null) line["file"] = one.File;
        else line["data"] = one.Data?.DeepClone();
        return line.ToJsonString();
    }

    private static string[] Run(string folder, string input)
    {
        var script = Path.Combine(Repository.Root, "tests", "tools", "validate-each.mjs");
        using var process = Process.Start(new ProcessStartInfo("node", [script, folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"ajv (npm ci --prefix tests/tools): {error.Result}");
        return output.Result.Split('\n')[..^1];
    }
}
