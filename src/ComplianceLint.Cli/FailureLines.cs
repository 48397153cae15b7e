using System.Globalization;

namespace ComplianceLint.Cli;

/// <summary>Writes what is wrong one line each, for commands that write no report.</summary>
internal static class FailureLines
{
    public static void Write(TextWriter output, IEnumerable<Failure> failures, Language language)
    {
        foreach (var failure in failures)
        {
            var place = failure.Position is { } position
                ? string.Create(CultureInfo.InvariantCulture, $"{failure.Path}:{position.Line}:{position.Column}")
                : failure.Path;
            Write(output, $"{place}: {failure.Message.In(language)} [{failure.Code}]");
        }
    }

    /// <summary>Writes a line that quotes a file: what would steer the terminal is replaced, numbers of persons are masked.</summary>
    public static void Write(TextWriter output, string line) =>
        output.WriteLine(string.Concat(SensitiveSpans.Mask(line).Select(c => char.IsControl(c) ? '\uFFFD' : c)));
}
