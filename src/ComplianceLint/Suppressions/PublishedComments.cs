using ComplianceLint.Posts;

namespace ComplianceLint.Suppressions;

/// <summary>Warns about a directive that a channel of plain text would publish.</summary>
internal static class PublishedComments
{
    public static FieldFault? Warning(SuppressionScope scope, DirectiveComment comment, DirectiveText directive)
    {
        // Whoever keeps HTML has it turned into text, and comments fall away with the tags.
        if (!comment.IsMarkdown) return null;
        var channels = ChannelsOf(scope, comment).Select(Channel.Find).OfType<Channel>().Where(channel => !channel.HidesComments).Select(channel => channel.Title).ToList();
        if (channels.Count == 0) return null;
        var names = string.Join(", ", channels);
        var message = new LocalizedText(
            $"Di {names} komentar ini ikut terbit sebagai teks; pindahkan pengabaiannya ke compliance: suppress di front matter atau JSON.",
            $"{names} would publish this comment as text; move the suppression to compliance: suppress in front matter or JSON.");
        var fixes = Rules.FindingMask.Fixes(Move(scope.Post, comment, directive) is { } move ? [move] : []);
        return new FieldFault(EngineRules.PublishedComment, comment.Source, message, fixes) { Match = comment.Written.ToString(), Zone = comment.Zone };
    }

    /// <summary>The channels that publish the text: that of a variant, or all that have none.</summary>
    private static IEnumerable<string> ChannelsOf(SuppressionScope scope, DirectiveComment comment)
    {
        if (comment.Channel is { } own) return [own];
        var variants = scope.Post.Published.Select(published => published.Channel).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return scope.Context.Channels.Where(channel => !variants.Contains(channel));
    }

    /// <summary>Only what reaches the whole post means the same in front matter.</summary>
    private static Fix? Move(PostDocument post, DirectiveComment comment, DirectiveText directive)
    {
        if (directive is not { Kind: DirectiveKind.File, Faults.Count: 0 } || !DirectiveText.IsReason(directive.Reason) || post.Failures.Count > 0) return null;
        if (comment.Channel is not null || post.Fields is not { Children.Count: > 0 } fields || fields["compliance"] is not null) return null;
        if (Entry(comment, directive) is not { } lines || EntryInsertion.InFrontMatter(post, fields, lines) is not { } entry) return null;
        return new Fix(new("Pindahkan ke front matter", "Move it to the front matter"), Applicability.Suggestion, [entry, CommentRemoval.Of(post.Source, comment)]);
    }

    private static List<string>? Entry(DirectiveComment comment, DirectiveText directive)
    {
        var rules = directive.Rules.Select(rule => comment.Text.Substring(comment.Place.Start + rule.Start, rule.Length)).ToList();
        if (Quoted(directive.Reason) is not { } reason || !rules.TrueForAll(rule => Rules.RuleIds.IsValid(rule))) return null;
        List<string> lines = ["compliance:", "  suppress:", $"    - rule: [{string.Join(", ", rules)}]", $"      reason: {reason}"];
        if (directive.Until is { } until) lines.Add($"      until: {until:yyyy-MM-dd}");
        if (directive.By is { } by)
        {
            if (Quoted(by) is not { } quoted) return null;
            lines.Add($"      by: {quoted}");
        }

        return lines;
    }

    private static string? Quoted(string text) => text.Any(char.IsControl) ? null
        : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
