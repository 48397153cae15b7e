namespace ComplianceLint.Fuzz;

/// <summary>A part of the product that reads what strangers write.</summary>
internal abstract class Target
{
    public abstract string Name { get; }

    /// <summary>The ending of a file that holds an input.</summary>
    public abstract string Extension { get; }

    /// <summary>Inputs that people would write; what is fuzzed is made of them.</summary>
    public abstract IReadOnlyList<string> Seeds { get; }

    /// <summary>How many of the inputs are for it, against those for the others.</summary>
    public virtual int Weight => 8;

    /// <summary>Throws when something does not hold.</summary>
    public abstract void Check(string input);

    /// <summary>Twice the same input must give the same.</summary>
    protected static void AreEqual(string what, IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        if (!first.SequenceEqual(second, StringComparer.Ordinal)) throw new BrokenPromiseException($"{what} differ from one time to the next");
    }

    /// <summary>A failure names a place that the text has.</summary>
    protected static void StandsIn(SourceText source, Failure failure)
    {
        if (failure.Position is not { } position || failure.Path != source.Path) return;
        var last = source.PositionOf(source.Text.Length);
        if (position.Line < 1 || position.Column < 1 || position.Line > last.Line) throw new BrokenPromiseException($"{failure.Code} stands at {position.Line}:{position.Column} of {last.Line} lines");
    }
}

/// <summary>Something that the product promises does not hold.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
