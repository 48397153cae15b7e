using ComplianceLint.Registries;

namespace ComplianceLint.Waivers;

/// <summary>What the scopes of waivers need to know of a post.</summary>
internal sealed class WaivedPost(WaiverIndex index, Analysis analysis)
{
    private IReadOnlyList<string> Accounts => field ??= [.. analysis.Post.ValuesOf("akun").Select(RegistryKeys.Handle)];

    public bool Covers(int waiver, Diagnostic diagnostic)
    {
        var scope = index.ScopeOf(waiver);
        return scope.HasFingerprint(diagnostic.Fingerprint, diagnostic.FormerFingerprints)
            && index.CoversFile(waiver)
            && (!scope.HasChannels || scope.HasAll(diagnostic.Channel is { } channel ? [channel] : analysis.Context.Channels))
            && (!scope.HasAccounts || scope.HasAllAccounts(Accounts))
            && (scope.Quote is null || (diagnostic.Match is { } match && string.Equals(scope.Quote, RegistryKeys.Name(match), StringComparison.Ordinal)));
    }
}
