using System.Globalization;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Formats;

/// <summary>Workflow commands of GitHub Actions.</summary>
internal sealed class GithubReporter(TextWriter output, ReportSettings settings, Columns columns) : AnnotationReporter(output, settings, columns)
{
    protected override IReadOnlyList<string> LevelNames => ["error", "warning", "notice"];

    protected override string LevelOf(ReportItem item) => item switch
    {
        { Kind: ItemKind.Review } => "notice",
        { Severity: Severity.Error or Severity.Warning } => Severities.NameOf(item.Severity),
        _ => "notice",
    };

    protected override string Annotation(ReportItem item) =>
        $"::{LevelOf(item)} {string.Join(',', Properties(item))}::{Escape(item.Message)}{(item.Kind == ItemKind.Failure ? "" : $"%0A{Escape(item.Rule.Advice.In(Language))}")}";

    private IEnumerable<string> Properties(ReportItem item)
    {
        if (item.Path is not "") yield return $"file={EscapeProperty(item.Path)}";
        if (item is { Path: not "", Place: { } place })
        {
            yield return Number("line", place.Line);
            if (place.EndLine is { } end) yield return Number("endLine", end);
            // GitHub takes columns within one line alone.
            if (place.EndLine == place.Line && place.Column is { } from && place.EndColumn is { } to)
            {
                yield return Number("col", from);
                yield return Number("endColumn", to);
            }
        }

        yield return $"title={EscapeProperty($"{item.Rule.Title.In(Language)} [{item.RuleLabel}]")}";
    }

    private static string Number(string name, int value) => string.Create(CultureInfo.InvariantCulture, $"{name}={value}");

    private static string Escape(string text) => TerminalText.Of(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
