using System.Buffers;
using System.Globalization;

namespace ComplianceLint.Tests.Spans;

/// <summary>Texts as YAML scalars in every style that can hold them.</summary>
internal static class YamlScalars
{
    private static readonly SearchValues<char> Indicators = SearchValues.Create("#\n\"'&*[]{}|<>`@:");

    /// <param name="dice">The choices.</param>
    /// <param name="text">The value; its lines end with LF.</param>
    /// <param name="newLine">The line ending of the file.</param>
    /// <param name="indent">What stands before each further line.</param>
    public static Planted Write(Dice dice, Planted text, string newLine, string indent)
    {
        var styles = new List<Func<Planted>> { () => Double(dice, text, newLine, indent) };
        var hasBlankAtBreak = text.Text.Split('\n').Any(line => line.Length > 0 && (IsBlank(line[0]) || IsBlank(line[^1])));
        if (!hasBlankAtBreak) styles.Add(() => Single(dice, text, newLine, indent));
        if (!hasBlankAtBreak && IsPlain(text.Text)) styles.Add(() => Plain(dice, text, newLine, indent));
        if (!text.Text.Contains('\r', StringComparison.Ordinal) && !IsBlank(text.Text[0]))
        {
            styles.Add(() => Literal(dice, text, newLine, indent));
            if (!hasBlankAtBreak) styles.Add(() => Folded(dice, text, newLine, indent));
        }

        return styles[dice.Roll(styles.Count)]();
    }

    /// <summary>A scalar for a list in brackets.</summary>
    public static Planted InBrackets(Dice dice, Planted text) => dice.Once(2) ? Double(dice, text, "\n", " ") : Single(dice, text, "\n", " ");

    private static bool IsBlank(char c) => c is ' ' or '\t';

    private static bool IsPlain(string text) =>
        char.IsLetter(text[0]) && !text.AsSpan().ContainsAny(Indicators) && !text.Contains(": ", StringComparison.Ordinal);

    private static Planted Plain(Dice dice, Planted text, string newLine, string indent)
    {
        var encoder = new Encoder(text);
        while (!encoder.IsDone) WriteFoldable(dice, encoder, newLine, indent);
        return encoder.ToPlanted();
    }

    private static Planted Single(Dice dice, Planted text, string newLine, string indent)
    {
        var encoder = new Encoder(text);
        while (!encoder.IsDone)
        {
            if (encoder.Next == '\'') encoder.Unit("''");
            else WriteFoldable(dice, encoder, newLine, indent);
        }

        return "'" + encoder.ToPlanted() + "'";
    }

    private static Planted Double(Dice dice, Planted text, string newLine, string indent)
    {
        var escapes = dice.Pick(2, 20, 1000);
        var encoder = new Encoder(text);
        while (!encoder.IsDone)
        {
            var c = encoder.Next;
            if (encoder.At > 0 && !IsBlank(c) && !IsBlank(encoder.Before) && c != '\n' && dice.Once(40)) encoder.Skip("\\" + newLine + indent);
            if (c is '"' or '\\') encoder.Unit("\\" + c);
            else if (c is '\r' or '\u0085') encoder.Unit(Hex(dice, c));
            else if (c == '\n') encoder.Unit("\\n");
            else if (char.IsSurrogatePair(c, encoder.After)) encoder.Unit(Pair(dice, escapes, c, encoder.After), 2);
            else if (dice.Once(escapes)) encoder.Unit(c == '\t' ? "\\t" : c == '/' ? "\\/" : Hex(dice, c));
            else WriteFoldable(dice, encoder, newLine, indent);
        }

        return "\"" + encoder.ToPlanted() + "\"";
    }

    private static Planted Literal(Dice dice, Planted text, string newLine, string indent)
    {
        var encoder = new Encoder(text);
        while (!encoder.IsDone)
        {
            // An empty line needs no indentation.
            if (encoder.Next == '\n') encoder.Unit(newLine + (encoder.After == '\n' ? "" : indent));
            else encoder.Unit(encoder.Next.ToString());
        }

        return "|" + dice.Pick("", "-", "+") + dice.Pick("", "  # catatan") + newLine + indent + encoder.ToPlanted();
    }

    private static Planted Folded(Dice dice, Planted text, string newLine, string indent)
    {
        var encoder = new Encoder(text);
        while (!encoder.IsDone) WriteFoldable(dice, encoder, newLine, indent);
        return ">" + dice.Pick("", "-", "+") + newLine + indent + encoder.ToPlanted();
    }

    /// <summary>A blank may become a line ending; of several line endings the first disappears, so there is one more of them.</summary>
    private static void WriteFoldable(Dice dice, Encoder encoder, string newLine, string indent)
    {
        var c = encoder.Next;
        if (c == '\n')
        {
            var first = encoder.Before == '\n' ? "" : newLine;
            encoder.Unit(first + newLine + (encoder.After == '\n' ? "" : indent));
            return;
        }

        var canFold = c == ' ' && encoder.At > 0 && !IsBlank(encoder.Before) && encoder.Before != '\n' && encoder.After is not (' ' or '\t' or '\n' or '\0' or '#' or '-' or '?');
        encoder.Unit(canFold && dice.Once(4) ? newLine + indent : c.ToString());
    }

    private static string Pair(Dice dice, int escapes, char high, char low) => dice.Once(escapes)
        ? dice.Once(2) ? Hex(dice, high) + Hex(dice, low) : $"\\U{char.ConvertToUtf32(high, low):X8}"
        : $"{high}{low}";

    private static string Hex(Dice dice, char c) => c < 256 && dice.Once(2)
        ? "\\x" + ((int)c).ToString("x2", CultureInfo.InvariantCulture)
        : "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
