namespace ComplianceLint.Reporting.Sheets;

/// <summary>What stands in a cell: a text, a number or a day; nothing where all are absent.</summary>
/// <param name="Text">A text, masked and visible.</param>
/// <param name="Number">A number, by which people sort and count.</param>
/// <param name="Day">A day.</param>
internal readonly record struct Cell(string? Text = null, double? Number = null, DateOnly? Day = null)
{
    public static implicit operator Cell(string? text) => new(Text: string.IsNullOrEmpty(text) ? null : text);

    public static implicit operator Cell(int? number) => new(Number: number);

    public static implicit operator Cell(double? points) => new(Number: points is { } value ? Score.Tenths(value) : null);

    public static implicit operator Cell(DateOnly? day) => new(Day: day);
}
