namespace ComplianceLint.Facts;

/// <summary>What an address leads to, without what only counts visitors.</summary>
internal static class LinkKey
{
    private static readonly string[] Trackers = ["utm_", "fbclid", "gclid", "igsh", "igshid", "si="];

    public static long Of(ReadOnlySpan<char> address)
    {
        address = address[(address.IndexOf("://") is >= 0 and var scheme ? scheme + 3 : 0)..];
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) address = address[4..];
        address = address[..(address.IndexOf('#') is >= 0 and var fragment ? fragment : address.Length)];
        var query = address.IndexOf('?') is >= 0 and var mark ? mark : address.Length;
        var hash = TextHash.Of(address[..query].TrimEnd('/'));
        foreach (var range in address[Math.Min(query + 1, address.Length)..].Split('&'))
        {
            var parameter = address[Math.Min(query + 1, address.Length)..][range];
            if (parameter.Length > 0 && !IsTracker(parameter)) hash = (long)TextHash.Mix((ulong)hash) ^ TextHash.Of(parameter);
        }

        return hash;
    }

    private static bool IsTracker(ReadOnlySpan<char> parameter)
    {
        foreach (var tracker in Trackers)
        {
            if (parameter.StartsWith(tracker, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
