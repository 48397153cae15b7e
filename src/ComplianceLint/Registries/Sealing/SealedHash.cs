using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ComplianceLint.Registries.Sealing;

/// <summary>The keyed hashes of sealed terms: HMAC-SHA-256 over a domain and folded text, cut short.</summary>
/// <remarks>
/// 64 bits of the first token are a filter that the whole confirms. 128 bits of the whole keep a chance hit out of reach:
/// a thousand terms against 10^12 stretches of text hit by chance with a probability of 10^-23.
/// </remarks>
internal static class SealedHash
{
    public const string KeyDomain = "compliancelint sealed key v1\n";

    private const string FirstDomain = "compliancelint sealed first v1\n";
    private const string WholeDomain = "compliancelint sealed whole v1\n";

    /// <summary>Stands between the tokens of a term; no token holds it.</summary>
    public const char Separator = '\u001F';

    public const string SeparatorText = "\u001F";

    public static ulong First(SealKey key, ReadOnlySpan<char> token) => BinaryPrimitives.ReadUInt64BigEndian(Of(key.Secret, FirstDomain, token, stackalloc byte[HMACSHA256.HashSizeInBytes]));

    /// <param name="key">The key.</param>
    /// <param name="term">Folded tokens with <see cref="Separator"/> between them.</param>
    public static UInt128 Whole(SealKey key, ReadOnlySpan<char> term) => BinaryPrimitives.ReadUInt128BigEndian(Of(key.Secret, WholeDomain, term, stackalloc byte[HMACSHA256.HashSizeInBytes]));

    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> secret, string domain, ReadOnlySpan<char> text, Span<byte> hash)
    {
        var size = domain.Length + Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = size > 512 ? ArrayPool<byte>.Shared.Rent(size) : null;
        var bytes = rented ?? stackalloc byte[512];
        try
        {
            var length = Encoding.UTF8.GetBytes(domain, bytes);
            length += Encoding.UTF8.GetBytes(text, bytes[length..]);
            HMACSHA256.HashData(secret, bytes[..length], hash);
            return hash;
        }
        finally
        {
            if (rented is not null) ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }
}
