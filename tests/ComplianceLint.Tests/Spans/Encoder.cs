using System.Text;

namespace ComplianceLint.Tests.Spans;

/// <summary>Writes a text in another form, unit by unit, and takes what is planted in it along.</summary>
internal sealed class Encoder(Planted decoded)
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int End)> _units = [];

    /// <summary>The next character that is to be written.</summary>
    public int At => _units.Count;

    public bool IsDone => At == decoded.Text.Length;

    public char Next => decoded.Text[At];

    public char After => At + 1 < decoded.Text.Length ? decoded.Text[At + 1] : '\0';

    public char Before => At > 0 ? decoded.Text[At - 1] : '\0';

    /// <summary>Writes what stands for the next characters.</summary>
    public void Unit(string written, int characters = 1)
    {
        var start = _text.Length;
        _text.Append(written);
        for (var i = 0; i < characters; i++) _units.Add((start, _text.Length));
    }

    /// <summary>Writes what stands for nothing.</summary>
    public void Skip(string written) => _text.Append(written);

    public Planted ToPlanted() =>
        new(_text.ToString(), [.. decoded.Plants.Select(plant => plant with { Start = _units[plant.Start].Start, End = _units[plant.End - 1].End })]);
}
