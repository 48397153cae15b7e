namespace ComplianceLint.Tests.Spans;

/// <summary>A term that was put into a draft: its place in the file, and how a reader sees it.</summary>
internal readonly record struct Plant(int Start, int End, string Match, Zone Zone, string? Channel)
{
    public Plant Move(int by) => this with { Start = Start + by, End = End + by };
}

/// <summary>A part of a draft as it stands in the file, and what was planted in it.</summary>
internal sealed record Planted(string Text, IReadOnlyList<Plant> Plants)
{
    public static Planted Nothing { get; } = new("", []);

    public static implicit operator Planted(string text) => new(text, []);

    public static Planted operator +(Planted a, Planted b) =>
        new(a.Text + b.Text, [.. a.Plants, .. b.Plants.Select(plant => plant.Move(a.Text.Length))]);

    public static Planted Join(string separator, IEnumerable<Planted> parts) =>
        parts.Aggregate((Planted?)null, (joined, part) => joined is null ? part : joined + separator + part) ?? Nothing;

    /// <summary>The same plants with a container or further flags.</summary>
    public Planted In(Zone zone, string? channel = null) =>
        this with { Plants = [.. Plants.Select(plant => plant with { Zone = plant.Zone | zone, Channel = channel ?? plant.Channel })] };

    /// <summary>The draft with each plant marked, for messages.</summary>
    public override string ToString()
    {
        var text = Text;
        foreach (var plant in Plants.OrderByDescending(plant => plant.Start)) text = text.Insert(plant.End, "|]").Insert(plant.Start, "[|");
        return text.Replace("\r", "␍", StringComparison.Ordinal);
    }
}
