using System.Security.Cryptography;
using ComplianceLint.Registries.Sealing;

namespace ComplianceLint;

/// <summary>The secret that turns a list of classified terms into hashes, and finds the terms again in a text.</summary>
public sealed class SealKey
{
    /// <summary>As many as the hash has: a shorter key would be easier to guess than the hashes.</summary>
    public const int FewestBytes = 32;

    private readonly byte[] _secret;

    private SealKey(byte[] secret)
    {
        _secret = secret;
        Id = Convert.ToHexStringLower(SealedHash.Of(_secret, SealedHash.KeyDomain, "", stackalloc byte[HMACSHA256.HashSizeInBytes])[..4]);
    }

    /// <summary>Eight hexadecimal digits that tell one key from another and nothing about it.</summary>
    public string Id { get; }

    internal ReadOnlySpan<byte> Secret => _secret;

    /// <summary>A key of these bytes, without the white space around them; null when they are fewer than <see cref="FewestBytes"/>.</summary>
    public static SealKey? Create(ReadOnlySpan<byte> secret)
    {
        var trimmed = secret.Trim(" \t\r\n"u8);
        return trimmed.Length < FewestBytes ? null : new SealKey(trimmed.ToArray());
    }

    /// <summary>A new key as text, drawn from the machine's secure random numbers.</summary>
    public static string Generate() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(FewestBytes));

    /// <summary>Seals a list of terms, one a line; lines that begin with <c># </c> are comments. No fault quotes a term.</summary>
    /// <param name="list">The terms as plain text.</param>
    /// <returns>The text of <c>sealed.yaml</c> and the number of terms in it; null when a line cannot be sealed.</returns>
    public (string? Text, int Terms, IReadOnlyList<Failure> Failures) Seal(SourceText list) => TermSealer.Seal(this, list);
}
