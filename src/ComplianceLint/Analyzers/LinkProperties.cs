using System.Globalization;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers;

/// <summary>Looks at scheme and host of a link.</summary>
internal static class LinkProperties
{
    public static Finding? CheckScheme(PostContext context, int token, LinkParts link, LinkOptions options)
    {
        if (!link.Scheme.Equals("http", StringComparison.OrdinalIgnoreCase)) return null;
        var element = context.Post.ElementSpan[token];
        var span = context.Post.ToSource(element.Start, link.Scheme.Length);
        var isPlain = context.Post.Source.Text.AsSpan(span.Start, span.Length).SequenceEqual(link.Scheme);
        var fix = new Fix(new("Ganti menjadi “https”", "Replace with “https”"), options.IsSafe ? Applicability.Safe : Applicability.Suggestion, [new TextEdit(span, "https")]);
        return new Finding { Text = context.RangeOf(token, token), Fixes = isPlain ? [fix] : [], Arguments = Arguments(link) };
    }

    public static Finding? CheckHost(PostContext context, int token, LinkParts link, LinkOptions options)
    {
        var isDenied = options.Denied?.Contains(link.Host) == true;
        var isAllowed = options.Allowed?.Contains(link.Host) == true || (options.AllowsRegistered && context.Options.Registry.FindDomain(link.Host.ToString()) is not null);
        // A list of what is denied alone lets everything else pass.
        var allowsOthers = options.Allowed is null && (!options.AllowsRegistered || options.Denied is not null);
        if (isAllowed || (!isDenied && allowsOthers)) return null;
        return OfHost(context, token, link);
    }

    /// <summary>A finding on the host alone.</summary>
    public static Finding OfHost(PostContext context, int token, LinkParts link) =>
        new() { Text = (context.Post.ElementSpan[token].Start + link.HostStart, link.Host.Length), Arguments = Arguments(link) };

    /// <summary>Four numbers with full stops.</summary>
    public static bool IsAddress(ReadOnlySpan<char> host)
    {
        var parts = 0;
        foreach (var range in host.Split('.'))
        {
            parts++;
            if (!byte.TryParse(host[range], NumberStyles.None, CultureInfo.InvariantCulture, out _)) return false;
        }

        return parts == 4;
    }

    /// <summary>A letter outside ASCII, or the encoding of one: “dinkеs.go.id” with a Cyrillic е.</summary>
    public static bool IsLookalike(ReadOnlySpan<char> host)
    {
        foreach (var c in host)
        {
            if (c >= 128) return true;
        }

        return host.StartsWith("xn--", StringComparison.OrdinalIgnoreCase) || host.Contains(".xn--", StringComparison.OrdinalIgnoreCase);
    }

    public static Dictionary<string, LocalizedText> Arguments(LinkParts link, params ReadOnlySpan<(string Name, string Value)> more)
    {
        var host = link.Host.ToString();
        var arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["host"] = new(host, host) };
        foreach (var (name, value) in more) arguments[name] = new(value, value);
        return arguments;
    }
}
