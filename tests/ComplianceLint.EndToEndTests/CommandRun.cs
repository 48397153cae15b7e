using System.Diagnostics;
using System.Text;

namespace ComplianceLint.EndToEndTests;

/// <summary>One run of the built command as its users run it: a process, with its output and exit code.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Repository { get; } = FindRepository();

    public static string Samples { get; } = Path.Combine(Repository, "tests", "samples");

    public static CommandRun Of(string folder, params IEnumerable<string> arguments) => Start(folder, null, [], arguments);

    public static CommandRun WithInput(string folder, string input, params IEnumerable<string> arguments) => Start(folder, input, [], arguments);

    public static CommandRun With(IEnumerable<(string Name, string Value)> variables, string folder, params IEnumerable<string> arguments) =>
        Start(folder, null, variables, arguments);

    private static CommandRun Start(
        string folder, string? input, IEnumerable<(string Name, string Value)> variables, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "compliancelint.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // The machine's language and settings must not decide a test.
        start.Environment["LANG"] = "id_ID.UTF-8";
        foreach (var name in new[] { "LC_ALL", "LC_MESSAGES", "COMPLIANCELINT_RULES", "COMPLIANCELINT_SEAL_KEY", "NO_COLOR" }) start.Environment.Remove(name);
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null) process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandRun(process.ExitCode, output, error.Result);
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ComplianceLint.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
