namespace ComplianceLint.Carets;

/// <summary>Lists the registered hashtags and accounts where one is being written in a text.</summary>
internal static class TagProposals
{
    public static IReadOnlyList<FieldProposal> At(string text, int offset, Registry registry)
    {
        var start = offset;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or '.')) start--;
        if (start == 0 || (start > 1 && char.IsLetterOrDigit(text[start - 2]))) return [];
        var span = TextSpan.FromBounds(start - 1, offset);
        return text[start - 1] switch
        {
            '#' => [.. (registry.Hashtags ?? []).DistinctBy(hashtag => hashtag.Tag).Select(hashtag => Of($"#{hashtag.Tag.TrimStart('#')}", hashtag.Campaign))],
            '@' => [.. (registry.Accounts ?? []).DistinctBy(account => account.Handle).Select(account => Of($"@{account.Handle.TrimStart('@')}", account.Channel))],
            _ => [],
        };

        FieldProposal Of(string tag, string? detail) => new(tag, tag, span, IsKey: false, detail);
    }
}
