namespace ComplianceLint.LanguageServer.Protocol;

/// <summary>What an action is to do: enough to do it in a later version of the text too.</summary>
internal sealed record ActionOrder
{
    public required string Uri { get; init; }

    /// <summary><c>fix</c>, <c>fixRule</c>, <c>fixAll</c>, <c>suppressBlock</c>, <c>suppressPost</c> or <c>suppressFile</c>.</summary>
    public required string Do { get; init; }

    /// <summary>The finding, by fingerprint.</summary>
    public string? Finding { get; init; }

    /// <summary>Which of its fixes.</summary>
    public int Fix { get; init; }

    /// <summary>The rule of <c>fixRule</c>.</summary>
    public string? Rule { get; init; }

    /// <summary>Why the finding may pass; a client that asks its user for it sends it back here.</summary>
    public string? Reason { get; init; }
}
