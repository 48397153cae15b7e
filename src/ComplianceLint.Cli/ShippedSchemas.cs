using System.Text;
using ComplianceLint.Reporting;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli;

/// <summary>Every schema of the tool by its name: those of files that people write, and those of what the tool writes.</summary>
internal static class ShippedSchemas
{
    public const string Output = "output";

    private const string OutputLine = "output-line";
    private const string Decision = "decision";
    private const string History = "history";

    /// <summary>Where <c>init</c> leaves them: editors then need no network.</summary>
    public const string Folder = ".compliancelint/schemas";

    public static IReadOnlyList<string> Names { get; } = [.. FileSchemas.All.Select(schema => schema.Name), Output, OutputLine, Decision, History];

    /// <summary>The files of a workspace that has no packs of its own.</summary>
    public static IReadOnlyList<string> OfWorkspace { get; } =
        [.. Names.Where(name => name is "configuration" or "waivers" or "post" || name.StartsWith("registry/", StringComparison.Ordinal))];

    public static string Text(string name, Language language) => name switch
    {
        Output or Decision or History => OutputSchema.Read(name),
        OutputLine => OutputSchema.ReadLine(),
        _ => FileSchemas.All.First(schema => schema.Name == name).Text(language),
    };

    /// <summary>Writes each into a file of its own; those of an older version are replaced.</summary>
    public static void Write(IEnumerable<string> names, string folder, Language language)
    {
        foreach (var name in names)
        {
            using var file = new AtomicFile(Path.Combine(folder, JsonSchema.FileNameOf(name)));
            file.Stream.Write(Encoding.UTF8.GetBytes(Text(name, language)));
            file.Commit();
        }
    }
}
