using ComplianceLint.Text;

namespace ComplianceLint.Rules;

/// <summary>Hosts as rule files write them: <c>bit.ly</c> for itself, <c>*.go.id</c> for every host below.</summary>
internal sealed class HostList
{
    private const int MostHosts = 2000;
    private const int LongestHost = 256;

    private readonly HashSet<string> _exact = new(StringComparer.Ordinal);
    private readonly HashSet<string> _above = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _equal;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _below;

    private HostList() => (_equal, _below) = (_exact.GetAlternateLookup<ReadOnlySpan<char>>(), _above.GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>Null when the key is absent.</summary>
    public static HostList? Read(CheckReader reader, string key)
    {
        if (reader.Optional(key) is not { } node) return null;
        var hosts = new HostList();
        foreach (var entry in node.Kind == NodeKind.Sequence ? node.Children : [node]) hosts.Read(reader, entry);
        reader.AtMost(node, hosts._exact.Count + hosts._above.Count, MostHosts, new("nama host", "hosts"));
        return hosts;
    }

    /// <summary>True for a host of the list, or one below a <c>*.</c> entry; <c>www.</c> does not matter.</summary>
    public bool Contains(ReadOnlySpan<char> host)
    {
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) host = host[4..];
        Span<char> letters = stackalloc char[LongestHost];
        ReadOnlySpan<char> folded = Fold.TryWrite(host, letters, out var length) ? letters[..length] : Fold.String(host);
        if (_equal.Contains(folded)) return true;
        for (var dot = folded.IndexOf('.'); dot >= 0; dot = folded.IndexOf('.'))
        {
            folded = folded[(dot + 1)..];
            if (_below.Contains(folded)) return true;
        }

        return false;
    }

    private void Read(CheckReader reader, Node entry)
    {
        if (entry.Kind == NodeKind.Mapping)
        {
            var table = reader.At(entry);
            table.Required("from");
            foreach (var row in table.Table("from")) Add(row, row.Node.Kind == NodeKind.Mapping ? row.Required("host") ?? row.Node : row.Node);
            table.End();
            return;
        }

        Add(reader, entry);
    }

    private void Add(CheckReader reader, Node node)
    {
        var isAbove = node.Text.StartsWith("*.", StringComparison.Ordinal);
        var host = isAbove ? node.Text[2..] : node.Text;
        if (node.IsNull || !IsHost(host)) reader.Fault(node, "Tulis nama host saja, misalnya kota.go.id atau \"*.go.id\".", "Write a host alone, such as kota.go.id or \"*.go.id\".");
        (isAbove ? _above : _exact).Add(Fold.String(host));
    }

    private static bool IsHost(string host) =>
        host.Length > 0 && host[0] != '.' && host[^1] != '.' && host.All(c => char.IsLetterOrDigit(c) || c is '.' or '-');
}
