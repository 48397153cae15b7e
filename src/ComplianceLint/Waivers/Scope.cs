using ComplianceLint.Registries;

namespace ComplianceLint.Waivers;

/// <summary>What a waiver covers, ready to be asked: every key that it has must hold, with one of its values.</summary>
internal sealed class Scope
{
    private readonly Glob[] _files;
    private readonly HashSet<string> _channels;
    private readonly HashSet<string> _accounts;
    private readonly string? _fingerprint;

    public Scope(Waiver waiver, Registry registry)
    {
        _files = [.. waiver.Files.Select(pattern => new Glob(pattern))];
        _channels = waiver.Channels.ToHashSet(StringComparer.Ordinal);
        _accounts = waiver.Accounts.Select(RegistryKeys.Handle).ToHashSet(StringComparer.Ordinal);
        _fingerprint = waiver.Fingerprint;
        // A finding shows its words masked, so they are compared so.
        Quote = waiver.Quote is { } quote ? RegistryKeys.Name(registry.Mask(quote)) : null;
    }

    /// <summary>The found words, folded; null for any.</summary>
    public string? Quote { get; }

    public bool HasChannels => _channels.Count > 0;

    public bool HasAccounts => _accounts.Count > 0;

    public bool HasFile(ReadOnlySpan<string> path)
    {
        foreach (var file in _files)
        {
            if (file.Matches(path)) return true;
        }

        return _files.Length == 0;
    }

    /// <summary>True when the finding appears nowhere but on the channels of the scope: what was approved for one is not for another.</summary>
    public bool HasAll(IReadOnlyList<string> channels) => !HasChannels || (channels.Count > 0 && channels.All(_channels.Contains));

    /// <param name="accounts">The folded handles of the post.</param>
    public bool HasAllAccounts(IReadOnlyList<string> accounts) => !HasAccounts || (accounts.Count > 0 && accounts.All(_accounts.Contains));

    public bool HasFingerprint(string fingerprint, IReadOnlyList<string> former) =>
        _fingerprint is null || string.Equals(_fingerprint, fingerprint, StringComparison.Ordinal) || former.Contains(_fingerprint, StringComparer.Ordinal);
}
