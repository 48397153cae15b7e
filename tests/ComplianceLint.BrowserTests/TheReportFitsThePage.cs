using Xunit;

namespace ComplianceLint.BrowserTests;

public sealed class TheReportFitsThePage(Browser browser, Reports reports)
{
    /// <summary>Elements that reach beyond the page, apart from those that can be moved from side to side.</summary>
    private const string Outside = """
        () => [...document.querySelectorAll('body *')]
            .filter(element => !element.closest('.scroll, caption, .skip, .card thead, .bar ul') && element.getClientRects().length && element.getBoundingClientRect().right > innerWidth + 1)
            .map(element => element.outerHTML.slice(0, 200))
        """;

    /// <summary>Texts of findings and heads that lie on each other.</summary>
    private const string Overlapping = """
        () => {
            const boxes = [...document.querySelectorAll('.p > header, .ms, .f, .decide, section > h2')].map(element => [element, element.getBoundingClientRect()]);
            return boxes.flatMap(([a, first], i) => boxes.slice(i + 1)
                .filter(([b, second]) => !a.contains(b) && first.height && second.height && first.bottom > second.top + 1 && second.bottom > first.top + 1 && first.right > second.left + 1 && second.right > first.left + 1)
                .map(([b]) => `${a.className || a.outerHTML.slice(0, 40)} on ${b.className || b.outerHTML.slice(0, 40)}`));
        }
        """;

    [Theory]
    [InlineData("id", 360)]
    [InlineData("en", 360)]
    [InlineData("id", 800)]
    [InlineData("id", 1400)]
    [InlineData("en", 1400)]
    public async Task Nothing_reaches_beyond_it_or_lies_on_something_else(string language, int width)
    {
        var report = reports.In(language);
        var page = await browser.OpenAsync(report, width);
        await page.EvaluateAsync("() => { for (const post of document.querySelectorAll('.p')) post.style.contentVisibility = 'visible'; for (const fold of document.querySelectorAll('details')) fold.open = true; }");
        Assert.Empty(await page.EvaluateAsync<string[]>(Outside));
        Assert.Empty(await page.EvaluateAsync<string[]>(Overlapping));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    /// <summary>A column that is narrower than its words makes a row as high as a page.</summary>
    [Theory]
    [InlineData("id", 360)]
    [InlineData("en", 360)]
    [InlineData("id", 1400)]
    public async Task No_word_of_a_table_is_written_letter_below_letter(string language, int width)
    {
        var report = reports.In(language);
        var page = await browser.OpenAsync(report, width);
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.scroll :is(th, td):not(.num)')].filter(cell => cell.offsetHeight > 60 && cell.offsetWidth < 60).map(cell => cell.outerHTML.slice(0, 200))"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#where tr, #fit tr, #trend tr')].filter(row => row.offsetHeight > 160).map(row => row.outerHTML.slice(0, 200))"));
    }

    [Fact]
    public async Task No_section_is_empty()
    {
        var report = reports.In("id");
        var page = await browser.OpenAsync(report);
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('section, article, table, ul, ol, dl, fieldset')].filter(element => !element.textContent.trim()).map(element => element.outerHTML.slice(0, 200))"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('section')].filter(section => section.querySelector('h2') && section.children.length < 2).map(section => section.id)"));
    }

    [Fact]
    public async Task Every_link_leads_somewhere()
    {
        var report = reports.In("id");
        var page = await browser.OpenAsync(report);
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a')].filter(link => !link.getAttribute('href').startsWith('#') || !document.getElementById(link.getAttribute('href').slice(1))).map(link => link.outerHTML)"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => { const ids = [...document.querySelectorAll('[id]')].map(element => element.id); return ids.filter((id, i) => ids.indexOf(id) !== i); }"));
    }

    [Fact]
    public async Task A_run_without_a_post_still_makes_a_page()
    {
        using var report = ReportFile.Of(("README.md", "Bukan draf."));
        var page = await browser.OpenAsync(report.Path);
        Assert.Contains("0 unggahan diperiksa.", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.InRange(report.Html.Length, 1, 400_000);
    }
}
