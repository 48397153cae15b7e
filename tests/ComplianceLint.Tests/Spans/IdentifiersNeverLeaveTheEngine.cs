using System.Text;
using Xunit;

namespace ComplianceLint.Tests.Spans;

public sealed class IdentifiersNeverLeaveTheEngine
{
    // Of the right shape, of nobody: birth dates, check digits and prefixes fit, serial numbers do not.
    internal static readonly string[] Numbers =
    [
        "3273014508900001", "3273-0145-0890-0001", "327301 450890 0001", "3273 0145 0890 0001", "3201012505780002",
        "01.312.567.9-901.000", "0013125679901000", "198503152010012003", "19850315 201001 2 003",
        "4111111111111111", "4111 1111 1111 1111", "5105-1051-0510-5100", "378282246310005", "3782 822463 10005",
        "081234567890", "0812-3456-7890", "+62 812 3456 7890", "6281234567890",
        "3273_0145_0890_0001", "32/73/01/450890/0001", "3273 – 0145 – 0890 – 0001", "32 73 01 45 08 90 00 01", "0812/3456/7890",
    ];

    [Fact]
    public void With_every_rule_off() => Dice.Check(1500, Make, draft => Check(draft, TestRules.Silent), draft => draft.Text);

    [Fact]
    public void With_rules_that_find_them() => Dice.Check(700, Make, draft => Check(draft, TestRules.Mixed), draft => draft.Text);

    [Fact]
    public void A_part_of_a_number_shows_no_more_than_the_whole()
    {
        const string draft = "Warga 3273014508900001 dan 3273**0145**08900001.\n";
        var analysis = TestRules.Silent.Analyze(PostDocument.Parse(new SourceText("a.md", draft), ParseOptions.Default).Posts[0], TestRules.Options);
        var whole = analysis.Mask(new TextSpan(0, draft.Length));
        for (var at = 0; at < draft.Length; at++) Assert.Equal(whole.Substring(at, 1), analysis.Mask(new TextSpan(at, 1)));
    }

    private static Draft Make(Dice dice)
    {
        var number = dice.Pick(Numbers);
        return dice.Once(3) ? Json(dice, number) : Markdown(dice, number);
    }

    private static Draft Markdown(Dice dice, string number)
    {
        var frontMatter = dice.Roll(8) switch
        {
            0 => $"---\njudul: {number}\n---\n",
            1 => $"---\nakun: \"@a\" # {number}\n---\n",
            2 => $"---\ntidak_dikenal: {number}\n---\n",
            3 => $"---\n{number}: x\n---\n",
            4 => $"---\njadwal: {number}\njenis: {number}\nsaluran: [{number}]\n---\n",
            5 => $"---\nmedia:\n  - alt: \"{Escaped(dice, number)}\"\n---\n",
            6 => $"---\nakun: @{number}\nmedia: {number}\n---\n",
            _ => "",
        };
        return new Draft("a.md", frontMatter + Text(dice, number), number);
    }

    private static string Text(Dice dice, string number)
    {
        // Beside a blank an asterisk would be no markup.
        var half = Enumerable.Range(2, number.Length - 3).First(i => i >= number.Length / 3 && char.IsAsciiDigit(number[i - 1]) && char.IsAsciiDigit(number[i]));
        return "Warga " + dice.Roll(14) switch
        {
            0 => number[..half] + "**" + number[half..] + "**",
            1 => number[..half] + "<b>" + number[half..] + "</b>",
            2 => string.Concat(number.Select(c => char.IsAsciiDigit(c) && dice.Once(3) ? $"&#{(int)c};" : c.ToString())),
            3 => $"https://a.go.id/x?nik={number}&y=z",
            4 => $"`{number}` konon",
            5 => $"itu.\n\n```\n{number}\n```",
            6 => $"itu <!-- {number} --> konon",
            7 => $"[{number}](/x?{number.Replace(' ', '-')} \"{number}\")",
            8 => $"![{number[..half]}*{number[half..]}*](x.jpg)",
            9 => $"itu.\n\n<div title=\"{number}\">{number}</div>",
            10 => $"itu.\n\n[rujukan]: /x \"{number}\"",
            11 => $"@a{Digits(number)} #{Digits(number)} nik{number}",
            12 => $"“{number}”, konon NIK {number}.",
            _ => $"dan {number}, konon.",
        } + "\n";
    }

    private static Draft Json(Dice dice, string number)
    {
        var text = Text(dice, number).ReplaceLineEndings("\\n").Replace("\"", "\\\"", StringComparison.Ordinal);
        return new Draft("a.json", dice.Roll(5) switch
        {
            0 => $"{{\"teks\": \"{Escaped(dice, number)}\"}}",
            1 => $"{{\"teks\": \"x\", \"{number}\": \"{Escaped(dice, number)}\"}}",
            2 => $"{{\"utas\": [\"{text}\", {{\"teks\": \"x\", \"catatan\": \"{Escaped(dice, number)}\"}}]}}",
            3 => $"{{\"teks\": \"x\", \"varian\": {{\"x\": \"{Escaped(dice, number)}\", \"{number}\": \"y\"}}}}",
            _ => $"{{\"teks\": \"{text}\"}}",
        }, number);
    }

    private static string Escaped(Dice dice, string number) =>
        string.Concat(number.Select(c => dice.Once(3) ? $"\\u{(int)c:x4}" : c.ToString()));

    private static void Check(Draft draft, RuleSet rules)
    {
        var source = new SourceText(draft.Path, draft.Text);
        var parsed = PostDocument.Parse(source, ParseOptions.Default);
        foreach (var failure in parsed.Failures) AssertMasked(draft, failure.Message.Id + failure.Message.En);
        foreach (var post in parsed.Posts)
        {
            var analysis = rules.Analyze(post, TestRules.Options);
            AssertMasked(draft, analysis.Mask(new TextSpan(0, draft.Text.Length)));
            // One by one: a date in a message and a masked number behind it have digits in a row that nobody sees.
            foreach (var shown in analysis.Diagnostics.SelectMany(found => new[] { found.Message.Id, found.Message.En, found.Match ?? "" })) AssertMasked(draft, shown);
            foreach (var failure in analysis.Failures) AssertMasked(draft, failure.Message.Id + failure.Message.En);
        }
    }

    /// <summary>Whatever stands between the digits, no five of them in a row are left.</summary>
    private static void AssertMasked(Draft draft, string output)
    {
        var digits = Digits(draft.Number);
        var shown = Digits(System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(
            output, "\\\\u([0-9a-f]{4})", match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString())));
        for (var i = 0; i + 5 <= digits.Length; i++) Assert.DoesNotContain(digits.Substring(i, 5), shown, StringComparison.Ordinal);
    }

    /// <summary>Digits, and the signs that mask the others.</summary>
    private static string Digits(string text) =>
        text.Where(c => char.IsAsciiDigit(c) || c == '*').Aggregate(new StringBuilder(), (digits, c) => digits.Append(c)).ToString();

    private sealed record Draft(string Path, string Text, string Number);
}
