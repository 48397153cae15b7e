using System.Globalization;
using System.Text;

namespace ComplianceLint.Workspace.Settings;

/// <summary>Spells names and lists so that Microsoft.Extensions.Configuration keeps them whole.</summary>
/// <remarks>It splits keys at <c>:</c>, compares them without case, and merges lists item by item.</remarks>
internal static class LayerKey
{
    /// <summary>Percent-encodes all but lower-case letters, digits, <c>-</c> and <c>/</c>: what is left means the same to everybody.</summary>
    public static string Encode(string name)
    {
        var encoded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '/') encoded.Append(c);
            else encoded.Append(CultureInfo.InvariantCulture, $"%{(int)c:X4}");
        }

        return encoded.ToString();
    }

    public static string Decode(string encoded)
    {
        var name = new StringBuilder(encoded.Length);
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] != '%') name.Append(encoded[i]);
            else name.Append((char)ushort.Parse(encoded.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            if (encoded[i] == '%') i += 4;
        }

        return name.ToString();
    }

    /// <summary>One value for a list, so that a higher layer replaces it whole; a comma stands behind each item.</summary>
    public static string Join(IEnumerable<string> items) => string.Concat(items.Select(item => Encode(item) + ","));

    public static IReadOnlyList<string> Split(string list) => [.. list.Split(',')[..^1].Select(Decode)];
}
