using System.Globalization;

namespace ComplianceLint.Reporting.Compliance;

/// <summary>What a report says about a post before its text, masked.</summary>
internal sealed record PostFacets
{
    private const int MostOfOpening = 64;

    /// <summary>The name of the post inside of the report.</summary>
    public required string Anchor { get; init; }

    public required string Path { get; init; }

    /// <summary>Its place in the file, from 0.</summary>
    public required int Index { get; init; }

    public string? Title { get; init; }

    /// <summary>The first words of its text; null where it has none.</summary>
    public string? Opening { get; init; }

    /// <summary>Canonical names, or what the post states instead.</summary>
    public required IReadOnlyList<string> Channels { get; init; }

    public required IReadOnlyList<string> Accounts { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>True when the post states its day; else it is that of the run.</summary>
    public required bool IsScheduled { get; init; }

    /// <summary>Year and month of the day, as <c>2026-11</c>.</summary>
    public string Month => Day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <param name="analysis">The post's.</param>
    /// <param name="number">Its number in the report, from 1.</param>
    public static PostFacets Of(Analysis analysis, int number) => new()
    {
        Anchor = string.Create(CultureInfo.InvariantCulture, $"p{number}"),
        Path = analysis.Mask(analysis.Post.Source.Path),
        Index = analysis.Post.Index,
        Title = analysis.ReadField("judul") is [var title, ..] ? title : null,
        Opening = OpeningOf(analysis),
        Channels = [.. analysis.Channels.Select(analysis.Mask)],
        Accounts = analysis.ReadField("akun"),
        Authors = analysis.ReadField("petugas"),
        Day = DateOnly.FromDateTime(analysis.Publication.DateTime),
        IsScheduled = analysis.Post.Field("jadwal") is not null,
    };

    private static string? OpeningOf(Analysis analysis)
    {
        var first = analysis.Post.Elements.FirstOrDefault(element => element.Kind is ElementKind.Heading or ElementKind.Paragraph or ElementKind.ListItem && element.Length > 0);
        if (first.Length == 0) return null;
        // As much as a line holds; a number is masked with what stands around it, so the block is read as a whole.
        var text = analysis.ReadText(first.Start, first.Length).ReplaceLineEndings(" ");
        if (text.Length <= MostOfOpening) return text;
        var end = text.LastIndexOf(' ', MostOfOpening);
        return $"{text[..(end > 0 ? end : char.IsHighSurrogate(text[MostOfOpening - 1]) ? MostOfOpening - 1 : MostOfOpening)]}…";
    }
}
