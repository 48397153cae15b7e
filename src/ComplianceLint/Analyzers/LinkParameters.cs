using ComplianceLint.Text;

namespace ComplianceLint.Analyzers;

/// <summary>Looks at what stands behind the question mark of a link.</summary>
internal static class LinkParameters
{
    /// <summary>One finding for all parameters of a link that should go: it has one repair.</summary>
    public static Finding? CheckDropped(PostContext context, int token, LinkParts link, LinkOptions options)
    {
        if (link.Query.IsEmpty) return null;
        var kept = new List<string>();
        var dropped = new List<string>();
        (int Start, int Length)? first = null;
        foreach (var range in link.Query.Split('&'))
        {
            var parameter = link.Query[range];
            if (!options.Parameters.Contains(NameOf(parameter), StringComparer.OrdinalIgnoreCase))
            {
                kept.Add(parameter.ToString());
                continue;
            }

            first ??= (link.QueryStart + range.Start.Value, parameter.Length);
            dropped.Add(NameOf(parameter));
        }

        if (first is not var (start, length)) return null;
        return new Finding
        {
            Text = (context.Post.ElementSpan[token].Start + start, length),
            Arguments = LinkProperties.Arguments(link, ("parameter", string.Join(", ", dropped))),
            Fixes = FixQuery(context, token, link, kept),
        };
    }

    public static Finding? CheckRequired(PostContext context, int token, LinkParts link, LinkOptions options)
    {
        var stated = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var range in link.Query.Split('&'))
        {
            var parameter = link.Query[range];
            if (parameter.IndexOf('=') is var equals && equals > 0 && equals + 1 < parameter.Length) stated.Add(NameOf(parameter));
        }

        var missing = options.Parameters.Where(name => !stated.Contains(name)).ToList();
        if (missing.Count == 0) return null;
        return new Finding { Text = context.RangeOf(token, token), Arguments = LinkProperties.Arguments(link, ("parameter", string.Join(", ", missing))) };
    }

    public static Finding? CheckValue(PostContext context, int token, LinkParts link, LinkOptions options)
    {
        foreach (var range in link.Query.Split('&'))
        {
            var parameter = link.Query[range];
            var equals = parameter.IndexOf('=');
            if (equals < 0 || !string.Equals(NameOf(parameter), options.Parameters[0], StringComparison.OrdinalIgnoreCase)) continue;
            var value = parameter[(equals + 1)..];
            var expected = options.IsChannel ? ChannelsOf(context, token) : options.Values;
            if (IsRight(value, expected, options)) continue;
            var start = context.Post.ElementSpan[token].Start + link.QueryStart + range.Start.Value + equals + 1;
            var better = expected is [var only] ? only : options.IsLowerCase && expected.Count == 0 ? Fold.String(value) : null;
            return new Finding
            {
                Text = value.IsEmpty ? context.RangeOf(token, token) : (start, value.Length),
                Arguments = LinkProperties.Arguments(link, ("parameter", options.Parameters[0]), ("expected", better ?? string.Join(", ", expected))),
                Fixes = better is null || value.IsEmpty ? [] : Fixes.Replacement.Fixes(context.Post, (start, value.Length), [better], isSafe: false),
            };
        }

        return null;
    }

    private static bool IsRight(ReadOnlySpan<char> value, IReadOnlyList<string> expected, LinkOptions options)
    {
        if (options.IsLowerCase && value.ContainsAnyInRange('A', 'Z')) return false;
        if (expected.Count == 0) return true;
        foreach (var right in expected)
        {
            if (value.Equals(right, options.IsLowerCase ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The channel whose variant holds the link, else those of the post that have no variant.</summary>
    private static IReadOnlyList<string> ChannelsOf(PostContext context, int token)
    {
        if (context.Post.ChannelAt(context.Post.ElementSpan[token].Start) is { } own) return [own];
        return [.. context.Channels.Where(channel => !context.Post.Published.Any(text => string.Equals(text.Channel, channel, StringComparison.Ordinal)))];
    }

    private static string NameOf(ReadOnlySpan<char> parameter) => (parameter.IndexOf('=') is >= 0 and var equals ? parameter[..equals] : parameter).ToString();

    private static IReadOnlyList<Fix> FixQuery(PostContext context, int token, LinkParts link, List<string> kept)
    {
        var start = context.Post.ElementSpan[token].Start + link.QueryStart;
        var span = context.Post.ToSource(start - 1, link.Query.Length + 1);
        if (!context.Post.Source.Text.AsSpan(span.Start, span.Length).SequenceEqual(context.Post.Text.AsSpan(start - 1, link.Query.Length + 1))) return [];
        var query = kept.Count == 0 ? "" : $"?{string.Join('&', kept)}";
        return [new Fix(new("Hapus parameternya", "Remove the parameters"), Applicability.Safe, [new TextEdit(span, query)])];
    }
}
