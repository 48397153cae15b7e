using System.Globalization;

namespace ComplianceLint.Reporting.Html;

/// <summary>Draws the small pictures of a trend. What they show stands beside them in words, so they are nothing to a screen reader.</summary>
internal static class TrendChart
{
    private const int Width = 300;
    private const int Height = 84;
    private const int Edge = 5;

    /// <summary>A line of points from 0 to 100; it is broken where there are none.</summary>
    /// <param name="values">The points, the oldest first.</param>
    /// <param name="isWhole">False for runs that were incomplete: their dots are empty.</param>
    public static string Line(IReadOnlyList<double?> values, Func<int, bool> isWhole)
    {
        var svg = Begin().Append(Level(100)).Append(Level(50)).Append(Level(0));
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is not { } value) continue;
            if (i > 0 && values[i - 1] is { } before) svg.Append(CultureInfo.InvariantCulture, $"<line class=\"tl\" x1=\"{X(i - 1)}\" y1=\"{Y(before)}\" x2=\"{X(i)}\" y2=\"{Y(value)}\"/>");
        }

        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value && (i == values.Count - 1 || !isWhole(i) || IsAlone(i))) svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"{(isWhole(i) ? "td" : "td open")}\" cx=\"{X(i)}\" cy=\"{Y(value)}\" r=\"3.5\"/>");
        }

        return svg.Append("</svg>").ToString();

        bool IsAlone(int i) => (i == 0 || values[i - 1] is null) && (i == values.Count - 1 || values[i + 1] is null);

        string X(int i) => Text(Edge + ((Width - (2.0 * Edge)) * i / Math.Max(1, values.Count - 1)));

        static string Y(double value) => Text(Edge + ((Height - (2.0 * Edge)) * (100 - value) / 100));

        static string Level(int value) => $"<line class=\"tg\" x1=\"0\" y1=\"{Y(value)}\" x2=\"{Width}\" y2=\"{Y(value)}\"/>";
    }

    /// <summary>Bars that stand on a line, and others that hang from it.</summary>
    /// <param name="up">The height of each bar; null where it is not known.</param>
    /// <param name="down">The depth of each; empty for bars that only stand.</param>
    public static string Bars(IReadOnlyList<double?> up, IReadOnlyList<double?> down)
    {
        double high = up.Max() ?? 0, low = down.Max() ?? 0;
        var unit = (Height - (2.0 * Edge)) / Math.Max(1e-9, high + low);
        var zero = Edge + (unit * high);
        var step = (double)Width / up.Count;
        var svg = Begin();
        for (var i = 0; i < up.Count; i++)
        {
            if (up[i] is > 0 and var above) svg.Append(Bar("tb", i, zero - (unit * above), unit * above));
            if (i < down.Count && down[i] is > 0 and var below) svg.Append(Bar("tb open", i, zero, unit * below));
        }

        return svg.Append(CultureInfo.InvariantCulture, $"<line class=\"tg\" x1=\"0\" y1=\"{Text(zero)}\" x2=\"{Width}\" y2=\"{Text(zero)}\"/></svg>").ToString();

        string Bar(string style, int i, double top, double height) =>
            $"<rect class=\"{style}\" x=\"{Text((step * i) + (step * .15))}\" y=\"{Text(top)}\" width=\"{Text(Math.Min(step * .7, 40))}\" height=\"{Text(height)}\"/>";
    }

    private static System.Text.StringBuilder Begin() => new($"<svg class=\"chart\" viewBox=\"0 0 {Width} {Height}\" aria-hidden=\"true\">");

    private static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
