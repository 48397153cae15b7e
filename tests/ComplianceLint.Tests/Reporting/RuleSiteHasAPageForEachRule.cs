using System.Text.RegularExpressions;
using ComplianceLint.Reporting;
using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

public sealed partial class RuleSiteHasAPageForEachRule
{
    private static readonly Dictionary<string, string> Pages = Read();

    [Fact]
    public void In_both_languages() => Assert.Equal(
        ["en/index.html", "en/uji/aturan.html", "id/index.html", "id/uji/aturan.html", "index.html", "site.css", "site.js"],
        Pages.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_found_is_marked_and_the_message_stands_below()
    {
        Assert.Contains("<pre>Hari ini <mark>konon</mark> &lt;libur&gt; &amp; NIK 3273************</pre>\n<figcaption>“konon” keliru.</figcaption>", Pages["id/uji/aturan.html"], StringComparison.Ordinal);
        Assert.Contains("<pre>Tiga.</pre>\n</figure>", Pages["id/uji/aturan.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_leads_to_its_clauses_and_to_its_twin()
    {
        Assert.Contains("href=\"../index.html#prinsip/kredibel\">Kredibel: Benar dan berimbang.</a>", Pages["id/uji/aturan.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"../../en/uji/aturan.html\"", Pages["id/uji/aturan.html"], StringComparison.Ordinal);
        Assert.Contains("<section id=\"prinsip/kredibel\">", Pages["id/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_leads_to_a_page_of_the_site()
    {
        foreach (var (path, text) in Pages.Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (var link in Links().Matches(text).Select(match => match.Groups["to"].Value))
            {
                var target = new Uri(new Uri($"file:///{path}"), link.Split('#')[0]).AbsolutePath.TrimStart('/');
                Assert.True(Pages.ContainsKey(target), $"{path}: {link}");
            }
        }
    }

    private static Dictionary<string, string> Read()
    {
        var rule = PackText.Rule("{ kind: existence, terms: [konon] }")
            .Replace("[\"[|satu|]\", \"[|dua|]\"]", "[\"Hari ini [|konon|] <libur> & NIK 3273014508900001\", \"[|Konon|] besok.\"]", StringComparison.Ordinal)
            .Replace("\"tiga\"", "\"Tiga.\"", StringComparison.Ordinal);
        var pack = PackText.Pack(("uji/aturan.yaml", rule));
        var rules = RuleSet.Create([pack]);
        Assert.Empty(rules.Failures);
        return RuleSite.Pages(rules.Rules, pack.Clauses, RuleExamples.Check(rules).ToLookup(outcome => outcome.Rule), "1.0").ToDictionary(page => page.Path, page => page.Text, StringComparer.Ordinal);
    }

    [GeneratedRegex("(href|src)=\"(?<to>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Links();
}
