using System.Globalization;

namespace ComplianceLint.Tests.Spans;

/// <summary>Texts as JSON strings, with escapes where JSON wants them and where it does not.</summary>
internal static class JsonStrings
{
    public static Planted Write(Dice dice, Planted text)
    {
        var escapes = dice.Pick(2, 20, 1000);
        var encoder = new Encoder(text);
        while (!encoder.IsDone)
        {
            var c = encoder.Next;
            if (char.IsSurrogatePair(c, encoder.After)) Pair(dice, escapes, encoder, c);
            else if (Named(c) is { } named && dice.Once(2)) encoder.Unit(named);
            else if (c is < ' ' or '"' or '\\' || dice.Once(escapes)) encoder.Unit(Hex(dice, c));
            else encoder.Unit(c.ToString());
        }

        return "\"" + encoder.ToPlanted() + "\"";
    }

    private static void Pair(Dice dice, int escapes, Encoder encoder, char high)
    {
        var pair = dice.Once(escapes) ? Hex(dice, high) + Hex(dice, encoder.After) : $"{high}{encoder.After}";
        encoder.Unit(pair, 2);
    }

    private static string Hex(Dice dice, char c) => "\\u" + ((int)c).ToString(dice.Pick("x4", "X4"), CultureInfo.InvariantCulture);

    private static string? Named(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '/' => "\\/",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => null,
    };
}
