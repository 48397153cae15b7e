using System.Globalization;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Formats;

/// <summary>Logging commands of Azure Pipelines, which has errors and warnings; the rest stays in the log.</summary>
internal sealed class AzureReporter(TextWriter output, ReportSettings settings, Columns columns) : AnnotationReporter(output, settings, columns)
{
    protected override IReadOnlyList<string> LevelNames => ["error", "warning"];

    protected override string? LevelOf(ReportItem item) => item is { Kind: not ItemKind.Review, Severity: Severity.Error or Severity.Warning } ? Severities.NameOf(item.Severity) : null;

    protected override string Annotation(ReportItem item) =>
        $"##vso[task.logissue {string.Concat(Properties(item))}]{Escape(item.MessageAndAdvice(Language))}";

    private IEnumerable<string> Properties(ReportItem item)
    {
        yield return $"type={LevelOf(item)};";
        if (item.Path is not "") yield return $"sourcepath={EscapeProperty(item.Path)};";
        if (item.Place is { } place) yield return string.Create(CultureInfo.InvariantCulture, $"linenumber={place.Line};");
        if (item.Place?.Column is { } column) yield return string.Create(CultureInfo.InvariantCulture, $"columnnumber={column};");
        yield return $"code={EscapeProperty(item.RuleLabel)};";
    }

    private static string Escape(string text) => TerminalText.Of(text).Replace("%", "%AZP25", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => Escape(text).Replace(";", "%3B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
}
