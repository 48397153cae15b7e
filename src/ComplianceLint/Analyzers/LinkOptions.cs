using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>The property of a link that a check is about.</summary>
internal enum LinkTest
{
    Scheme,
    Host,

    /// <summary>A number in the place of a name: <c>http://10.0.0.1</c>.</summary>
    Address,

    /// <summary>Letters of other scripts, or their encoding, in a host.</summary>
    Lookalike,

    /// <summary>Nothing behind the host.</summary>
    Path,

    /// <summary>Parameters that should not be there.</summary>
    Drop,

    /// <summary>Parameters that should.</summary>
    Require,

    /// <summary>The value of a parameter.</summary>
    Value,
}

/// <summary>Which links are looked at, and what is right for them.</summary>
internal sealed record LinkOptions
{
    public const int MostParameters = 50;

    public LinkTest Test { get; init; }

    public TextScope Scope { get; init; }

    public Guard Guard { get; init; } = Guard.None;

    /// <summary>Only links to these hosts are looked at; null for all.</summary>
    public HostList? Only { get; init; }

    public HostList? Except { get; init; }

    public HostList? Allowed { get; init; }

    public HostList? Denied { get; init; }

    /// <summary>True when hosts of the registry are allowed.</summary>
    public bool AllowsRegistered { get; init; }

    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>True when the value must name the channel of its text.</summary>
    public bool IsChannel { get; init; }

    public IReadOnlyList<string> Values { get; init; } = [];

    public bool IsLowerCase { get; init; }

    public bool IsSafe { get; init; }

    public static LinkOptions Read(CheckReader check)
    {
        check.Required("test");
        var test = Enum.Parse<LinkTest>(check.Choice("test", "scheme", "host", "address", "lookalike", "path", "drop", "require", "value"), ignoreCase: true);
        var options = new LinkOptions
        {
            Test = test,
            Scope = check.Scope(Language.Unknown) is var scope && check.Node["zones"] is null ? scope with { Excluded = Zone.Code | Zone.Comment } : scope,
            Guard = check.Guard(),
            Only = HostList.Read(check, "only"),
            Except = HostList.Read(check, "except"),
        };
        return test switch
        {
            LinkTest.Scheme => options with { IsSafe = check.Flag("safe") },
            LinkTest.Host => ReadHosts(check, options),
            LinkTest.Drop or LinkTest.Require => ReadParameters(check, options),
            LinkTest.Value => ReadValue(check, options),
            _ => options,
        };
    }

    private static LinkOptions ReadHosts(CheckReader check, LinkOptions options)
    {
        var read = options with { Allowed = HostList.Read(check, "allow"), Denied = HostList.Read(check, "deny"), AllowsRegistered = check.Flag("registered") };
        if (read.Allowed is null && read.Denied is null && !read.AllowsRegistered) check.Fault(check.Node, "Sebutkan “allow”, “deny”, atau “registered”.", "Name “allow”, “deny” or “registered”.");
        if (read is { Allowed: null, Denied: null }) check.Require(RegistryKind.Domains);
        return read;
    }

    private static LinkOptions ReadParameters(CheckReader check, LinkOptions options)
    {
        var names = check.Required("parameters") is { } node ? check.Texts(node) : [];
        check.AtMost(check.Node, names.Count, MostParameters, new("parameter", "parameters"));
        return options with { Parameters = names };
    }

    private static LinkOptions ReadValue(CheckReader check, LinkOptions options)
    {
        var name = check.RequiredText("parameter");
        var read = options with
        {
            Parameters = [name],
            IsChannel = check.Flag("channel"),
            Values = check.Texts("oneOf"),
            IsLowerCase = check.Flag("lowerCase"),
        };
        if (!read.IsChannel && read.Values.Count == 0 && !read.IsLowerCase) check.Fault(check.Node, "Sebutkan “channel”, “oneOf”, atau “lowerCase”.", "Name “channel”, “oneOf” or “lowerCase”.");
        return read;
    }
}
