using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ComplianceLint.Fuzz;

/// <summary>Tries mutated inputs until time is over. Each input follows from the seed and its number alone.</summary>
internal sealed class FuzzRun
{
    /// <summary>Nothing that short takes a hundredth of it; the machine may be busy.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    private const int MostFindings = 20;

    private readonly int _seed;
    private readonly TimeSpan _time;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly string _repository = Corpus.FindRepository();
    private readonly IReadOnlyList<Target> _targets;
    private readonly int[] _turns;
    private readonly long[] _counts;
    private readonly ConcurrentDictionary<string, string> _findings = new(StringComparer.Ordinal);
    private readonly (long Start, Target? Target, string Input)[] _current = new (long, Target?, string)[Environment.ProcessorCount];
    private long _next;

    public FuzzRun(int seed, long first, TimeSpan time)
    {
        (_seed, _next, _time) = (seed, first, time);
        _targets = Corpus.Targets(_repository);
        _turns = [.. _targets.SelectMany((target, kind) => Enumerable.Repeat(kind, target.Weight))];
        _counts = new long[_targets.Count];
    }

    /// <summary>0 when everything held.</summary>
    public int Run()
    {
        var threads = Enumerable.Range(0, _current.Length).Select(worker => new Thread(() => Work(worker), 16 << 20) { IsBackground = true }).ToList();
        threads.ForEach(thread => thread.Start());
        while (threads.Exists(thread => thread.IsAlive))
        {
            Thread.Sleep(200);
            if (HasHang()) break;
        }

        foreach (var disposable in _targets.OfType<IDisposable>().Where(_ => !threads.Exists(thread => thread.IsAlive))) disposable.Dispose();
        var kinds = string.Join(", ", _targets.Select((target, i) => string.Create(CultureInfo.InvariantCulture, $"{target.Name} {_counts[i]}")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"fuzz: seed {_seed}, {_counts.Sum()} inputs in {_watch.Elapsed.TotalSeconds:F0} s ({kinds}), {_findings.Count} findings"));
        return _findings.IsEmpty ? 0 : 1;
    }

    private void Work(int worker)
    {
        while (_watch.Elapsed < _time && _findings.Count < MostFindings)
        {
            var number = Interlocked.Increment(ref _next) - 1;
            var kind = _turns[number % _turns.Length];
            var target = _targets[kind];
            var input = new Mutator(new Random(HashCode(number)), target.Seeds).Next();
            _current[worker] = (Stopwatch.GetTimestamp(), target, input);
            if (ProblemOf(target, input) is { } problem) Report(target, number, input, problem);
            _current[worker] = default;
            Interlocked.Increment(ref _counts[kind]);
        }
    }

    private int HashCode(long number) => unchecked((int)(((ulong)number + 1) * 0x9E3779B97F4A7C15UL >> 32) ^ (_seed * 7919));

    private static string? ProblemOf(Target target, string input)
    {
        try
        {
            target.Check(input);
            return null;
        }
#pragma warning disable CA1031 // every exception is what this looks for
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }

    private void Report(Target target, long number, string input, string problem)
    {
        // The place where it was thrown tells findings apart.
        var kind = KindOf(problem);
        if (!_findings.TryAdd($"{target.Name} {kind}", problem)) return;
        var shortest = Minimizer.Minimize(input, text => ProblemOf(target, text) is { } other && KindOf(other) == kind);
        Save(target, number, shortest, ProblemOf(target, shortest) ?? problem);
    }

    private static string KindOf(string problem) =>
        problem.Split('\n').FirstOrDefault(line => line.StartsWith("   at ComplianceLint", StringComparison.Ordinal)) ?? problem;

    private bool HasHang()
    {
        foreach (var (start, target, input) in _current)
        {
            if (target is null || Stopwatch.GetElapsedTime(start) < Hang) continue;
            _findings.TryAdd($"{target.Name} hang", "");
            Save(target, -1, input, $"took longer than {Hang}");
            return true;
        }

        return false;
    }

    /// <summary>As a C# literal, which keeps halves of surrogate pairs.</summary>
    private static string Escaped(string input) =>
        string.Concat(input.Select(c => c is >= ' ' and <= '~' and not ('"' or '\\') ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")));

    private void Save(Target target, long number, string input, string problem)
    {
        var folder = Path.Combine(_repository, "artifacts", "fuzz");
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{target.Name}-{_seed}-{number}.{target.Extension}"));
        File.WriteAllBytes(file, Encoding.UTF8.GetBytes(input));
        File.WriteAllBytes(file + ".txt", Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"seed {_seed}, input {number}\n{problem}\n{Escaped(input)}\n")));
        Console.WriteLine($"fuzz: {target.Name}: {problem.Split('\n')[0]}\n  {file}");
    }
}
