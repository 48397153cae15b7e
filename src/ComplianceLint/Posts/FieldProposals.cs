namespace ComplianceLint.Posts;

/// <summary>Lists what may be written at a place of the front matter.</summary>
internal static class FieldProposals
{
    public static IReadOnlyList<FieldProposal> Of(FrontMatterCaret caret, Registry registry, DateOnly today)
    {
        var shape = PostFields.Root;
        foreach (var parent in caret.Parents)
        {
            if (shape.Child(parent) is not { } child) return [];
            shape = child;
        }

        if (caret.Key is { } key) return shape.Child(key) is { } field ? [.. ValuesOf(field, registry, today).Select(value => new FieldProposal(value, caret.Word, IsKey: false))] : [];
        return
        [
            .. shape.Children.Where(child => !caret.Siblings.Any(child.IsNamed))
                .Select(child => new FieldProposal(child.Name, caret.Word, IsKey: true, child.Alias)),
        ];
    }

    private static IEnumerable<string> ValuesOf(FieldShape field, Registry registry, DateOnly today) => field switch
    {
        { Choices.Count: > 0 } => field.Choices.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        { Type: FieldType.Flag } => ["true", "false"],
        { Type: FieldType.Instant } => [$"{today:yyyy-MM-dd}", $"{today.AddDays(1):yyyy-MM-dd}"],
        // YAML reads no bare value that begins with @.
        { Name: "akun" } => (registry.Accounts ?? []).Select(account => $"\"@{account.Handle.TrimStart('@')}\"").Distinct(StringComparer.Ordinal),
        { Name: "kampanye" } => (registry.Hashtags ?? []).Select(hashtag => hashtag.Campaign).OfType<string>().Distinct(StringComparer.Ordinal),
        _ => [],
    };
}
