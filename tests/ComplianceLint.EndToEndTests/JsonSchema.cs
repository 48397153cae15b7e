using System.Diagnostics;
using Xunit;

namespace ComplianceLint.EndToEndTests;

/// <summary>Holds a JSON file against a schema with ajv, which we did not write.</summary>
internal static class JsonSchema
{
    public static void Validate(string schema, string data)
    {
        var script = Path.Combine(CommandRun.Repository, "tests", "tools", "validate.mjs");
        using var process = Process.Start(new ProcessStartInfo("node", [script, schema, data]) { RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"ajv (npm ci --prefix tests/tools): {error}");
    }
}
