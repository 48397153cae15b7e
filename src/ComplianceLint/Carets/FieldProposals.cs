using ComplianceLint.Posts;

namespace ComplianceLint.Carets;

/// <summary>Lists what may be written at a place among the fields of a post.</summary>
internal static class FieldProposals
{
    private static readonly string[] Zones = ["WIB", "WITA", "WIT"];

    public static IReadOnlyList<FieldProposal> Of(FieldCaret caret, Registry registry, DateOnly today)
    {
        var shape = PostFields.Root;
        foreach (var parent in caret.Parents)
        {
            if (shape.Child(parent) is not { } child) return [];
            shape = child;
        }

        if (caret.Key is { } key) return shape.Child(key) is { } field ? [.. ValuesOf(field, registry, today).Select(value => new FieldProposal(value, caret.Write(value, field.Type == FieldType.Flag), caret.Word, IsKey: false))] : [];
        return
        [
            .. shape.Children.Where(child => !caret.Siblings.Any(child.IsNamed))
                .Select(child => new FieldProposal(child.Name, caret.Write(child.Name), caret.Word, IsKey: true, child.Alias)),
        ];
    }

    private static IEnumerable<string> ValuesOf(FieldShape field, Registry registry, DateOnly today) => field switch
    {
        { Choices.Count: > 0 } => field.Choices.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        { Type: FieldType.Flag } => ["true", "false"],
        { Type: FieldType.Instant } => [$"{today:yyyy-MM-dd}", $"{today.AddDays(1):yyyy-MM-dd}"],
        { Name: "akun" } => (registry.Accounts ?? []).Select(account => $"@{account.Handle.TrimStart('@')}").Distinct(StringComparer.Ordinal),
        { Name: "kampanye" } => (registry.Hashtags ?? []).Select(hashtag => hashtag.Campaign).OfType<string>().Distinct(StringComparer.Ordinal),
        { Name: "zona" } => Zones,
        _ when ReferenceEquals(field, MediaKinds.Shape) => MediaKinds.All,
        _ => [],
    };
}
