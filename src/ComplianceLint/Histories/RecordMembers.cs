using System.Globalization;

namespace ComplianceLint.Histories;

/// <summary>Reads the members of a record strictly; members that a later version may add are left alone.</summary>
internal sealed class RecordMembers(Node root)
{
    private const int MostCount = 1_000_000_000;

    /// <summary>The first member that is not as it is written, and its place.</summary>
    public (string Key, TextSpan Span)? Fault { get; private set; }

    public RunRecord Read() => new()
    {
        Time = Time("time"),
        ToolVersion = Text("toolVersion"),
        RuleSetDigest = Text("ruleSetDigest"),
        IsComplete = Flag("complete"),
        Posts = Count("posts"),
        Findings = [.. Severities.Names.Select(name => Count($"{name}s"))],
        Questions = Count("questions"),
        Suppressed = Count("suppressed"),
        Waived = Count("waived"),
        Baselined = Count("baselined"),
        New = root["new"] is null ? null : Count("new"),
        Resolved = root["resolved"] is null ? null : Count("resolved"),
        Score = new Score(Each("scores", Points)),
        Rules = Each("rules", CountOf),
        Marks = root["marks"] is null ? null : Marks("marks"),
    };

    private DateTimeOffset Time(string key)
    {
        // Without an offset the clock would be read in the zone of the machine.
        var hasTime = DateTimeOffset.TryParseExact(Text(key), ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time);
        return hasTime ? time : Refused(key, root[key], default(DateTimeOffset));
    }

    private string Text(string key) => root[key] is { Kind: NodeKind.Scalar, IsQuoted: true } value ? value.Text : Refused(key, root[key], "");

    private string Marks(string key) => FindingMarks.IsText(Text(key)) ? Text(key) : Refused(key, root[key], "");

    private bool Flag(string key) => root[key] is { IsQuoted: false, Text: "true" or "false" } value ? value.Text == "true" : Refused(key, root[key], false);

    private int Count(string key) => CountOf(root[key]) ?? Refused(key, root[key], 0);

    private Dictionary<string, T> Each<T>(string key, Func<Node?, T?> read)
        where T : struct
    {
        var values = new Dictionary<string, T>(StringComparer.Ordinal);
        if (root[key] is not { Kind: NodeKind.Mapping } members) return Refused(key, root[key], values);
        foreach (var member in members.Children) values[member.Name!] = read(member) ?? Refused(key, member, default(T));
        return values;
    }

    private static int? CountOf(Node? value) =>
        value is { IsQuoted: false } && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostCount ? count : null;

    private static double? Points(Node? value) =>
        value is { IsQuoted: false } && double.TryParse(value.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) && points is >= 0 and <= 100 ? points : null;

    private T Refused<T>(string key, Node? value, T none)
    {
        Fault ??= (key, value?.Span ?? root.Span with { Length = 0 });
        return none;
    }
}
