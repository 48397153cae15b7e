using Xunit;

namespace ComplianceLint.BrowserTests;

public sealed class HostilePostsDoNothing(Browser browser, Reports reports)
{
    private const string Attack = """<img src=x onerror=pwned()></script><script>pwned()</script><svg/onload=pwned()>"'--><a href="javascript:pwned()">x</a> {{7*7}} ${7*7}""";

    private static readonly string Evil = $$"""
        ---
        judul: '{{Attack.Replace("'", "''", StringComparison.Ordinal)}}'
        akun: "\"><script>pwned()</script>"
        petugas: "</textarea><script>pwned()</script>"
        saluran: ["<b onmouseover=pwned()>"]
        kategori: "--></style><script>pwned()</script>"
        "<i>kunci</i>": konon
        media: [{ berkas: 'data:text/html,<script>pwned()</script>', alt: '{{Attack.Replace("'", "''", StringComparison.Ordinal)}}' }]
        compliance: { suppress: [{ rule: kredibel/kata-rumor, reason: '</td><script>pwned()</script>', by: '<b>humas', quote: Konon }] }
        ---
        Konon `{{Attack}}` Apotik {{Attack}}

        <script>pwned()</script> [klik](javascript:pwned()) ![x](data:text/html,<script>pwned()</script>) \</p> &lt;script&gt;pwned()&lt;/script&gt;
        """;

    [Fact]
    public async Task No_markup_of_a_post_becomes_markup_of_the_report()
    {
        using var report = ReportFile.Of(("<img src=x onerror=pwned()>.md", Evil), ("b.md", "Halo."));
        var page = await browser.OpenAsync(report.Path);
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('img, iframe, object, embed, b[onmouseover], [onerror], [onload], [style], a[href^=javascript], i')].map(element => element.outerHTML)"));
        // The wording, the packed SARIF, and the one that runs.
        Assert.Equal(3, await page.EvaluateAsync<int>("document.scripts.length"));
        Assert.Contains("pwned()", await page.TextContentAsync("#findings"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_runs_and_nothing_is_asked_of_a_network()
    {
        using var report = ReportFile.Of(("a.md", Evil), ("b.md", "Halo."));
        var page = await browser.OpenAsync("/dev/null");
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        page.Dialog += (_, dialog) => said.Add(dialog.Message);
        page.Request += (_, request) => said.AddRange(new[] { request.Url }.Where(url => !url.StartsWith("file:", StringComparison.Ordinal)));
        await page.AddInitScriptAsync("window.violations = []; window.pwned = () => violations.push('ran'); addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective + ' ' + event.blockedURI));");
        await page.GotoAsync($"file://{report.Path}");
        await page.ClickAsync("#language");
        await page.ClickAsync("#theme");
        await page.FillAsync("#q", "konon");
        Assert.Empty(await page.EvaluateAsync<string[]>("window.violations"));
        Assert.Empty(said);
    }

    [Fact]
    public async Task The_policy_lets_no_other_script_run()
    {
        var report = reports.In("id");
        var page = await browser.OpenAsync(report);
        await page.EvaluateAsync("() => { const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script); }");
        Assert.False(await page.EvaluateAsync<bool>("window.ran === true"));
    }

    [Fact]
    public async Task What_turns_the_line_around_is_shown_instead()
    {
        using var report = ReportFile.Of(("a.md", "Jadwal \u202Edibuka\u202C besok\u200B. \u2066Konon\u2069 \u0007"));
        Assert.DoesNotContain('\u202E', report.Html);
        Assert.DoesNotContain('\u200B', report.Html);
        var page = await browser.OpenAsync(report.Path);
        Assert.Contains(@"\u{202e}", await page.TextContentAsync(".text"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1400)]
    public async Task A_word_of_a_megabyte_breaks_nothing(int width)
    {
        var word = new string('W', 1 << 20);
        using var report = ReportFile.Of(("a.md", $"---\njudul: {word}\nakun: {word}\n---\nKonon {word} apotik."), ("b.md", $"Konon{word} #{word}"));
        Assert.InRange(report.Html.Length, 1, 600_000);
        var page = await browser.OpenAsync(report.Path, width);
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Contains("Konon", await page.TextContentAsync(".text mark >> nth=0"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_number_of_a_person_is_in_the_file()
    {
        using var report = ReportFile.Of(
            ("3273014508900001.md", "---\njudul: NIK 3273014508900001\nakun: \"@3273014508900001\"\npetugas: Rina 0812-3456-7890\nsaluran: [x]\n\"3273014508900001\": konon\nmedia: [{ berkas: 3273014508900001.jpg }]\n---\nKonon NIK 3273014508900001, telepon 0812-3456-7890 di apotik. [x](https://a.id/?nik=3273014508900001)\n"),
            ("a.json", """{ "teks": "Konon rekening BCA 1234567890 dan NIK 3273014508900001", "saluran": ["x"] }"""));
        Assert.DoesNotContain("4508900001", report.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("3456-7890", report.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("34567890", report.Html, StringComparison.Ordinal);
    }
}
