namespace ComplianceLint.Text;

/// <summary>The parts of an address as it is written; a part that is absent is empty.</summary>
internal readonly ref struct LinkParts
{
    /// <summary><c>https</c>, without what follows it.</summary>
    public ReadOnlySpan<char> Scheme { get; private init; }

    /// <summary>Without user and port.</summary>
    public ReadOnlySpan<char> Host { get; private init; }

    /// <summary>From the first slash on, without query.</summary>
    public ReadOnlySpan<char> Path { get; private init; }

    /// <summary>Behind the question mark, without fragment.</summary>
    public ReadOnlySpan<char> Query { get; private init; }

    /// <summary>Where <see cref="Host"/> begins in the address.</summary>
    public int HostStart { get; private init; }

    /// <summary>Where <see cref="Query"/> begins in the address.</summary>
    public int QueryStart { get; private init; }

    public static LinkParts Of(ReadOnlySpan<char> address)
    {
        var scheme = address.IndexOf("://");
        var hostStart = scheme < 0 ? 0 : scheme + 3;
        var rest = address[hostStart..];
        var authority = rest.IndexOfAny('/', '?', '#') is >= 0 and var end ? rest[..end] : rest;
        if (authority.LastIndexOf('@') is >= 0 and var user)
        {
            hostStart += user + 1;
            authority = authority[(user + 1)..];
        }

        var host = authority.IndexOf(':') is >= 0 and var port ? authority[..port] : authority;
        var tail = address[(hostStart + authority.Length)..];
        if (tail.IndexOf('#') is >= 0 and var fragment) tail = tail[..fragment];
        var question = tail.IndexOf('?');
        return new LinkParts
        {
            Scheme = scheme < 0 ? [] : address[..scheme],
            Host = host,
            HostStart = hostStart,
            Path = question < 0 ? tail : tail[..question],
            Query = question < 0 ? [] : tail[(question + 1)..],
            QueryStart = question < 0 ? address.Length : hostStart + authority.Length + question + 1,
        };
    }
}
