namespace ComplianceLint.Workspace.Settings;

/// <summary>What a line of <c>rules</c>, <c>clauses</c> or <c>packs</c> sets, the widest first: within a layer the narrowest wins, wherever it stands.</summary>
internal enum SelectorKind
{
    All,

    /// <summary>A pack without rules of its own, which stands for those that it extends.</summary>
    Collection,
    Pack,
    Clause,
    Group,
    Rule,
}

/// <summary>Names rules by id, group, clause or pack.</summary>
internal readonly record struct SettingSelector(SelectorKind Kind, string Text)
{
    public static SettingSelector OfRules(string text)
    {
        var selector = new RuleSelector(text);
        return new(selector.IsAll ? SelectorKind.All : selector.IsGroup ? SelectorKind.Group : SelectorKind.Rule, text);
    }

    public static SettingSelector OfClause(string text) => new(SelectorKind.Clause, text);

    public static SettingSelector OfPack(string text, KnownRules rules)
    {
        var id = text.StartsWith("./", StringComparison.Ordinal) ? text[2..].TrimEnd('/') : text;
        return new(rules.IsCollection(id) ? SelectorKind.Collection : SelectorKind.Pack, id);
    }

    public bool Matches(Rule rule, KnownRules rules)
    {
        var text = Text;
        return Kind switch
        {
            SelectorKind.Clause => rule.Clauses.Contains(text, StringComparer.Ordinal),
            SelectorKind.Pack => rule.Pack == text,
            SelectorKind.Collection => rules.CollectionHolds(text, rule.Pack),
            _ => new RuleSelector(text).Matches(rule),
        };
    }
}
