using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Protocol;

namespace ComplianceLint.LanguageServer.Findings;

/// <summary>Turns into diagnostics why a document could not be judged, or not wholly.</summary>
internal static class FailureMapper
{
    /// <summary>A broken pack has as many faults as rules; nobody mends them from here.</summary>
    private const int MostElsewhere = 5;

    public static IEnumerable<LspDiagnostic> Map(JudgedDocument judged)
    {
        var failures = judged.Linted.Failures.Concat(judged.Linted.Analyses.SelectMany(analysis => analysis.Failures)).Distinct().ToList();
        var here = failures.Where(failure => failure.Path == judged.Linted.Path).ToList();
        foreach (var failure in here) yield return Of(judged.Document, failure, judged.Language);
        var elsewhere = failures.Except(here).ToList();
        if (elsewhere.Count > 0) yield return OfOthers(judged, elsewhere);
    }

    /// <summary>A fault of the document itself.</summary>
    public static LspDiagnostic Of(TextDocument document, Failure failure, Language language) => new()
    {
        Range = RangeOf(document, failure.Position),
        Severity = 1,
        Code = failure.Code,
        Message = SensitiveSpans.Mask(failure.Message.In(language)),
    };

    private static LspDiagnostic OfOthers(JudgedDocument judged, IReadOnlyList<Failure> failures)
    {
        var head = new LocalizedText(
            "Unggahan ini belum dapat diperiksa sepenuhnya; betulkan dahulu:", "This post cannot be checked completely; repair this first:").In(judged.Language);
        var lines = failures.Take(MostElsewhere).Select(failure => $"\n• {PlaceOf(failure)}: {failure.Message.In(judged.Language)} [{failure.Code}]");
        var more = failures.Count > MostElsewhere
            ? "\n" + new LocalizedText($"dan {failures.Count - MostElsewhere} lagi (compliancelint config check)", $"and {failures.Count - MostElsewhere} more (compliancelint config check)").In(judged.Language)
            : "";
        return new LspDiagnostic { Range = default, Severity = 1, Code = failures[0].Code, Message = SensitiveSpans.Mask(head + string.Concat(lines) + more) };
    }

    private static string PlaceOf(Failure failure) => failure.Position is { } at ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{failure.Path}:{at.Line}:{at.Column}") : failure.Path;

    /// <summary>From the place to the end of its line, or the first line where no place is known.</summary>
    private static LspRange RangeOf(TextDocument document, LinePosition? place)
    {
        var positions = document.Positions;
        var line = (place?.Line ?? 1) - 1;
        var start = positions.OffsetOf(new LspPosition(line, 0));
        var end = positions.EndOf(positions.PositionOf(start).Line);
        // Failures count in UTF-16, whatever the client counts in.
        return positions.RangeOf(TextSpan.FromBounds(Math.Min(start + (place?.Column ?? 1) - 1, end), end));
    }
}
