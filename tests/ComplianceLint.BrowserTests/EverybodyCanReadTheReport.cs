using Deque.AxeCore.Playwright;
using Xunit;

namespace ComplianceLint.BrowserTests;

public sealed class EverybodyCanReadTheReport(Browser browser, Reports reports)
{
    public static TheoryData<string, string, int, bool> Ways => new MatrixTheoryData<string, string, int, bool>(["id", "en"], ["light", "dark"], [360, 1400], [false, true]);

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Axe_finds_no_violation(string language, string theme, int width, bool isExpanded)
    {
        var report = reports.In(language);
        var page = await browser.OpenAsync(report, width, theme);
        // What is far below is not laid out otherwise, and would not be looked at.
        await page.EvaluateAsync("expanded => { for (const post of document.querySelectorAll('.p')) post.style.contentVisibility = 'visible'; if (expanded) for (const fold of document.querySelectorAll('details')) fold.open = true; }", isExpanded);
        var result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
    }

    [Fact]
    public async Task Headings_go_down_without_a_gap()
    {
        var report = reports.In("id");
        var page = await browser.OpenAsync(report);
        var levels = await page.EvaluateAsync<int[]>("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(heading => +heading.tagName[1])");
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }
}
