using ComplianceLint.Histories;

namespace ComplianceLint;

/// <summary>The records of earlier runs, read line by line.</summary>
public sealed class RunHistory
{
    /// <summary>More say no more: after a merge gone wrong every line may be broken.</summary>
    private const int MostDiagnostics = 20;

    private RunHistory(IReadOnlyList<RunRecord> records, IReadOnlyList<RunDiagnostic> diagnostics) => (Records, Diagnostics) = (records, diagnostics);

    public static RunHistory Empty { get; } = new([], []);

    /// <summary>In the order of their clocks; of two with one clock the later line is the later run.</summary>
    public IReadOnlyList<RunRecord> Records { get; }

    /// <summary>Lines that could not be read, each with its place; the others count all the same.</summary>
    public IReadOnlyList<RunDiagnostic> Diagnostics { get; }

    /// <param name="stretches">The file, in stretches of whole lines.</param>
    /// <param name="unread">Lines of which there is no text, such as one that is no UTF-8.</param>
    public static RunHistory Read(IEnumerable<SourceText> stretches, IEnumerable<Failure> unread)
    {
        var (records, diagnostics) = (new List<RunRecord>(), unread.Take(MostDiagnostics).Select(RunRecordReader.Fault).ToList());
        foreach (var source in stretches)
        {
            foreach (var (record, fault) in RunRecordReader.Read(source))
            {
                if (record is not null) records.Add(record);
                else if (diagnostics.Count < MostDiagnostics) diagnostics.Add(fault!);
            }
        }

        var ordered = records.OrderBy(record => record.Time).ToList();
        // Only the last run is compared with; those of years would take as much memory as they take disk.
        return new RunHistory([.. ordered.Select((record, i) => i == ordered.Count - 1 ? record : record with { Marks = null })], diagnostics);
    }

    /// <summary>The last run that was not later; null where there is none.</summary>
    public RunRecord? Before(DateTimeOffset now) => Records.LastOrDefault(record => record.Time <= now);
}
