using ComplianceLint.Text;

namespace ComplianceLint.Suppressions;

/// <summary>Reads <c>compliance: { suppress: [ { rule, reason, quote?, until?, by? } ] }</c>.</summary>
/// <param name="reader">Receives what is read.</param>
/// <param name="fields">The mapping that holds the field; null for the one of the file's top object, which is about all posts.</param>
/// <param name="compliance">The field.</param>
internal sealed class SuppressEntries(SuppressionReader reader, Node? fields, Node compliance)
{
    /// <summary>Each may ask for words of each finding: more would take the time of a setting in the configuration's stead.</summary>
    private const int Most = 1000;

    private static readonly string[] Keys = ["by", "quote", "reason", "rule", "until"];

    public void Read()
    {
        if (compliance.IsNull) return;
        if (compliance.Kind != NodeKind.Mapping)
        {
            Report(compliance, DirectiveMessages.NoMapping);
            return;
        }

        foreach (var child in compliance.Children.Where(child => child.Name != "suppress")) ReportKey(child, ["suppress"]);
        if (compliance["suppress"] is not { IsNull: false } list) return;
        IReadOnlyList<Node> entries = list.Kind == NodeKind.Sequence ? list.Children : [list];
        if (entries.Count > Most) ReportAt(list.NameSpan, list.Name, DirectiveMessages.TooMany(Most));
        var whole = new EntryRemoval(reader.Scope.Post, fields, compliance, list);
        foreach (var entry in entries.Take(Most)) ReadEntry(entry, whole);
    }

    private void ReadEntry(Node entry, EntryRemoval removal)
    {
        if (entry.Kind != NodeKind.Mapping)
        {
            Report(entry, DirectiveMessages.NoEntry);
            return;
        }

        var before = reader.Faults.Count;
        foreach (var child in entry.Children.Where(child => !Keys.Contains(child.Name, StringComparer.Ordinal))) ReportKey(child, Keys);
        var reason = TextOf(entry, "reason", isRequired: false);
        var by = TextOf(entry, "by", isRequired: false);
        var quote = TextOf(entry, "quote", isRequired: entry["quote"] is not null);
        var until = TextOf(entry, "until", isRequired: false);
        DateOnly? day = until is null ? null : DirectiveText.ReadDay(until);
        if (day is null && entry["until"] is { Kind: NodeKind.Scalar, IsNull: false } unread) Report(unread, DirectiveMessages.NoDay(unread.Text));
        var rules = RulesOf(entry);
        var place = rules.Count > 0 ? rules[0] : null;
        var suppression = new WrittenSuppression
        {
            Span = place is null ? new TextSpan(entry.Span.Start, 0) : place.Map.ToSource(0, place.Text.Length),
            Match = place?.Text,
            Zone = Zone.Field,
            IsWhole = true,
            IsOfFile = fields is null,
            Reason = string.Join(' ', (reason ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            By = by,
            Until = day,
            Quote = quote is null ? null : Fold.String(quote.Trim()),
            Remove = () => removal.Of(entry),
            RemoveRule = index => removal.OfRule(entry, index),
        };
        removal.Add(suppression, entry);
        var isSound = reader.Faults.Count == before;
        var hasReason = DirectiveText.IsReason(suppression.Reason);
        if (!hasReason) reader.Report(EngineRules.MissingReason, suppression.Span, suppression.Match, Zone.Field, DirectiveMessages.MissingReasonOfEntry);
        for (var i = 0; i < rules.Count; i++) reader.AddRule(suppression, rules[i].Map.ToSource(0, rules[i].Text.Length), rules[i].Text, i);
        if (isSound && hasReason) reader.Add(suppression);
    }

    private List<Node> RulesOf(Node entry)
    {
        var rules = new List<Node>();
        if (entry["rule"] is not { IsEmpty: false } stated)
        {
            Report(entry["rule"] ?? entry, DirectiveMessages.NoRule);
            return rules;
        }

        IEnumerable<Node> names = stated.Kind == NodeKind.Sequence ? stated.Children : [stated];
        foreach (var name in names)
        {
            if (name is { Kind: NodeKind.Scalar, IsEmpty: false }) rules.Add(name);
            else Report(name, DirectiveMessages.NoRule);
        }

        return rules;
    }

    private string? TextOf(Node entry, string name, bool isRequired)
    {
        if (entry[name] is not { } value) return null;
        if (value.Kind == NodeKind.Scalar && (!value.IsEmpty || !isRequired)) return value.IsEmpty ? null : value.Text;
        Report(value, DirectiveMessages.NoText(name));
        return null;
    }

    private void ReportKey(Node child, string[] known)
    {
        var near = Spelling.Nearest(child.Name!, known);
        ReportAt(child.NameMap.ToSource(0, child.Name!.Length), child.Name, DirectiveMessages.UnknownKey(child.Name, near));
    }

    private void Report(Node node, LocalizedText message)
    {
        if (node is { Kind: NodeKind.Scalar, Text.Length: > 0 }) ReportAt(node.Map.ToSource(0, node.Text.Length), node.Text, message);
        else if (node.Name is { Length: > 0 } name) ReportAt(node.NameMap.ToSource(0, name.Length), name, message);
        else ReportAt(new TextSpan(node.Span.Start, 0), null, message);
    }

    private void ReportAt(TextSpan span, string? match, LocalizedText message) =>
        reader.Report(EngineRules.InvalidSuppression, span, match, Zone.Field, message);
}
