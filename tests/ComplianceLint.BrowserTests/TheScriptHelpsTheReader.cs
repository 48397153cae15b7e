using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace ComplianceLint.BrowserTests;

public sealed class TheScriptHelpsTheReader(Browser browser, Reports reports)
{
    /// <summary>All texts and names, as a browser holds them.</summary>
    private const string Texts = "() => document.title + document.body.innerText + [...document.querySelectorAll('[aria-label]')].map(element => element.getAttribute('aria-label')).join() + document.documentElement.lang";

    [Fact]
    public async Task The_other_language_is_that_of_the_other_report()
    {
        var indonesian = reports.In("id");
        var english = reports.In("en");
        var (first, second) = (await browser.OpenAsync(indonesian), await browser.OpenAsync(english));
        var (inIndonesian, inEnglish) = (Comparable(await first.EvaluateAsync<string>(Texts)), Comparable(await second.EvaluateAsync<string>(Texts)));
        Assert.NotEqual(inIndonesian, inEnglish);
        await first.ClickAsync("#language");
        await second.ClickAsync("#language");
        Assert.Equal(inEnglish, Comparable(await first.EvaluateAsync<string>(Texts)));
        Assert.Equal(inIndonesian, Comparable(await second.EvaluateAsync<string>(Texts)));
    }

    [Fact]
    public async Task A_filter_leaves_what_matches()
    {
        var report = reports.In("id");
        var page = await browser.OpenAsync(report);
        var all = await Shown(page).CountAsync();
        await page.SelectOptionAsync("#by-s", "e");
        var errors = await Shown(page).CountAsync();
        Assert.InRange(errors, 1, all - 1);
        Assert.Equal(await page.Locator("#findings .f[data-g=e]").CountAsync(), errors);
        Assert.Equal($"{errors}", await page.TextContentAsync("#shown"));
        await page.FillAsync("#q", "xyzzy");
        Assert.Equal(0, await Shown(page).CountAsync());
        Assert.True(await page.Locator("#nothing").IsVisibleAsync());
        await page.ClickAsync("#tools button[type=reset]");
        await Assertions.Expect(Shown(page)).ToHaveCountAsync(all);
    }

    [Fact]
    public async Task A_row_of_a_table_filters_by_itself()
    {
        var report = reports.In("id");
        var page = await browser.OpenAsync(report);
        await page.ClickAsync("a[data-f=c][data-v=x]");
        Assert.Equal("x", await page.InputValueAsync("#by-c"));
        Assert.All(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#findings > .p:not([hidden])')].map(post => post.dataset.c)"), channels => Assert.Contains("x", channels.Split('\n')));
    }

    [Fact]
    public async Task Keys_lead_from_finding_to_finding()
    {
        var report = reports.In("id");
        var page = await browser.OpenAsync(report);
        await page.ClickAsync("#next");
        await page.Keyboard.PressAsync("j");
        Assert.Equal(1, await Position(page));
        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("k");
        Assert.Equal(await Shown(page).CountAsync() - 1, await Position(page));
    }

    [Fact]
    public async Task A_link_to_a_finding_shows_it_whatever_is_filtered()
    {
        var report = reports.In("id");
        var page = await browser.OpenAsync(report);
        var target = await page.GetAttributeAsync("#findings .f[data-g=w] >> nth=0", "id");
        await page.SelectOptionAsync("#by-s", "e");
        await page.EvaluateAsync($"location.hash = '{target}'");
        await Assertions.Expect(page.Locator($"#{target}")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_theme_turns_over()
    {
        var report = reports.In("id");
        var page = await browser.OpenAsync(report, theme: "dark");
        var dark = await Background(page);
        await page.ClickAsync("#theme");
        Assert.NotEqual(dark, await Background(page));
        await page.ClickAsync("#theme");
        Assert.Equal(dark, await Background(page));
    }

    [Fact]
    public async Task The_findings_for_programs_are_saved_without_a_network()
    {
        var report = reports.In("id");
        var page = await browser.OpenAsync(report);
        await page.EvaluateAsync("() => { window.violations = []; addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective)); }");
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("#save"));
        Assert.Equal("compliancelint.sarif", download.SuggestedFilename);
        using var sarif = System.Text.Json.JsonDocument.Parse(await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal(await page.Locator("#findings .f").CountAsync() + await page.Locator("#across .f").CountAsync(), sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
        Assert.Empty(await page.EvaluateAsync<string[]>("window.violations"));
    }

    [Fact]
    public async Task A_trend_says_in_words_what_it_draws()
    {
        var report = reports.In("en");
        var page = await browser.OpenAsync(report);
        Assert.Contains("24 reports, ", await page.TextContentAsync("#trend .lead"), StringComparison.Ordinal);
        Assert.Equal(8, await page.Locator("#trend figure").CountAsync());
        Assert.All(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#trend figcaption')].map(words => words.textContent)"), words => Assert.Matches("[0-9]", words));
        Assert.Equal(24, await page.Locator("#trend details tbody tr").CountAsync());
    }

    private static ILocator Shown(IPage page) => page.Locator("#findings .p:not([hidden]) .f:not([hidden])");

    private static Task<int> Position(IPage page) =>
        page.EvaluateAsync<int>("() => [...document.querySelectorAll('#findings .p:not([hidden]) .f:not([hidden])')].indexOf(document.activeElement)");

    private static Task<string> Background(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    /// <summary>The command that made a report names its language and its files.</summary>
    private static string Comparable(string text) =>
        Regex.Replace(text, $"--lang (id|en)|html=[^ ]*|'html=[^']*'|{Regex.Escape(Path.GetTempPath())}[^ ]*", "");
}
