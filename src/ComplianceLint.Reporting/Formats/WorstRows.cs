using System.Text;

namespace ComplianceLint.Reporting.Formats;

/// <summary>As many rows as fit into a number of bytes, the worst first; of equally bad ones those that came first.</summary>
internal sealed class WorstRows(int mostBytes)
{
    private readonly SortedDictionary<int, List<string>> _rows = [];
    private int _bytes;

    /// <summary>How many did not fit.</summary>
    public int LeftOut { get; private set; }

    /// <param name="rank">The lower, the worse.</param>
    /// <param name="row">The row as it is written.</param>
    public void Add(int rank, string row)
    {
        if (!_rows.TryGetValue(rank, out var rows)) _rows[rank] = rows = [];
        rows.Add(row);
        _bytes += Encoding.UTF8.GetByteCount(row);
        while (_bytes > mostBytes) RemoveLeast();
    }

    /// <summary>The rows of the ranks from the first to the last.</summary>
    public IEnumerable<string> Between(int first, int last) => _rows.Where(rank => rank.Key >= first && rank.Key <= last).SelectMany(rank => rank.Value);

    private void RemoveLeast()
    {
        var (rank, rows) = _rows.Last();
        _bytes -= Encoding.UTF8.GetByteCount(rows[^1]);
        rows.RemoveAt(rows.Count - 1);
        if (rows.Count == 0) _rows.Remove(rank);
        LeftOut++;
    }
}
