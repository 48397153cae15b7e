namespace ComplianceLint.Reporting.Sheets;

/// <summary>A table of the report, whatever format shows it.</summary>
/// <param name="Name">What it is about, in a word or two.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record Sheet(LocalizedText Name, IReadOnlyList<Column> Columns)
{
    private readonly List<Cell[]> _rows = [];

    public IReadOnlyList<Cell[]> Rows => _rows;

    public void Add(params Cell[] cells) => _rows.Add(cells);
}
