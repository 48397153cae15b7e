using System.Security.Cryptography;
using System.Text;
using ComplianceLint.Text;

namespace ComplianceLint.Registries.Sealing;

/// <summary>Names the way in which this version compares words, so that a list which was sealed in another way is not taken for one that matches nothing.</summary>
internal static class FoldingId
{
    /// <summary>The alphabets, the compatibility forms and the fancy letters: where folding may change.</summary>
    private static readonly (int From, int To)[] Ranges = [(0x20, 0x33FF), (0xA640, 0xABFF), (0xF900, 0xFFFD), (0x1D400, 0x1D7FF), (0x1F100, 0x1F1FF)];

    private static readonly Lazy<string> Computed = new(Compute);

    /// <summary>Eight hexadecimal digits.</summary>
    public static string Value => Computed.Value;

    private static string Compute()
    {
        var text = new StringBuilder();
        foreach (var (from, to) in Ranges)
        {
            for (var value = from; value <= to; value++) text.Append(new Rune(value).ToString()).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Fold.String(text.ToString()))).AsSpan(0, 4));
    }
}
