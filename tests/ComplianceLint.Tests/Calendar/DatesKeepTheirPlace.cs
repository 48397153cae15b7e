using System.Globalization;
using System.Text;
using ComplianceLint.Tests.Rules;
using ComplianceLint.Tests.Spans;
using ComplianceLint.Text;
using Xunit;

namespace ComplianceLint.Tests.Calendar;

/// <summary>A wrong weekday is found where it stands, whatever the markup, the line endings and the format around it.</summary>
public sealed class DatesKeepTheirPlace
{
    private const int Iterations = 400;

    private static readonly OneRule Rule = new("{ kind: calendar, test: weekday, zones: [body, title, variant] }");

    private static readonly (string Form, bool IsEnglish)[] Forms =
    [
        ("{0}, {1} {2} {4}", false), ("hari {0} tanggal {1} {2} {4}", false), ("{0} {1:00}-{3:00}-{4}", false), ("{0} malam, {1} {2} {4}", false),
        ("{0}, {1} {2} {4}", true), ("{0}, {2} {1}, {4}", true), ("{0} the {1}th of {2} {4}", true),
    ];

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void In_markdown(string newLine) =>
        Dice.Check(Iterations, dice => "😀 é\u0301 " + Date(dice, newLine, markup: true) + "." + newLine, draft => Holds("a.md", draft));

    [Fact]
    public void In_a_title() =>
        Dice.Check(
            Iterations,
            dice => "---\njudul: " + YamlScalars.Write(dice, "Rapat " + Date(dice, "", markup: false) + " ini", "\n", "  ") + "\n---\nHalo",
            draft => Holds("a.md", draft));

    [Fact]
    public void In_json() =>
        Dice.Check(Iterations, dice => "{\"teks\": " + JsonStrings.Write(dice, "😀 " + Date(dice, "\n", markup: true) + "!") + "}", draft => Holds("a.json", draft));

    private static void Holds(string path, Planted draft)
    {
        var expected = Assert.Single(draft.Plants);
        var found = Assert.Single(Rule.FindingsIn(draft.Text, path));
        Assert.Equal((expected.Start, expected.End, expected.Match), (found.Span.Start, found.Span.End, found.Match));
    }

    /// <summary>A date with a weekday of another day, from its first to its last character.</summary>
    private static Planted Date(Dice dice, string newLine, bool markup)
    {
        var (form, isEnglish) = dice.Pick(Forms);
        var day = new DateOnly(1990, 1, 1).AddDays(dice.Roll(22_000));
        var language = isEnglish ? Language.English : Language.Indonesian;
        var weekday = WeekdayNames.Of((DayOfWeek)(((int)day.DayOfWeek + 1 + dice.Roll(6)) % 7), language);
        var text = string.Format(CultureInfo.InvariantCulture, form, weekday, day.Day, MonthNames.Of(day.Month, language), day.Month, day.Year);
        var lead = text.StartsWith("hari ", StringComparison.Ordinal) ? "hari " : "";
        var planted = Write(dice, text[lead.Length..], newLine, markup);
        return lead + planted;
    }

    private static Planted Write(Dice dice, string text, string newLine, bool markup)
    {
        var written = new StringBuilder();
        var read = new StringBuilder();
        int start = -1, end = 0;
        var words = text.Split(' ');
        foreach (var word in words)
        {
            // A line that begins with a capital letter or a number begins a sentence, except inside the date itself.
            var mayBreak = word == words[^1] && word.Length == 4;
            if (read.Length > 0)
            {
                var (gap, seen) = markup ? Gap(dice, mayBreak ? newLine : " ") : (" ", " ");
                written.Append(gap);
                read.Append(seen);
            }

            var (open, close) = markup && word.All(char.IsLetterOrDigit) && !mayBreak ? dice.Pick(("", ""), ("**", "**"), ("<b>", "</b>"), ("<!-- x -->", "")) : ("", "");
            written.Append(open);
            if (start < 0) start = written.Length;
            written.Append(markup && char.IsLetter(word[0]) && dice.Once(4) ? $"&#{(int)word[0]};{word[1..]}" : word);
            end = written.Length;
            written.Append(close);
            read.Append(word);
        }

        return new Planted(written.ToString(), [new Plant(start, end, read.ToString(), Zone.None, null)]);
    }

    private static (string Written, string Read) Gap(Dice dice, string newLine) =>
        dice.Pick((" ", " "), (" ", " "), ("\u00A0", "\u00A0"), ("&nbsp;", "\u00A0"), (newLine, newLine == " " ? " " : "\n"));
}
