using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(ComplianceLint.BrowserTests.Browser))]

namespace ComplianceLint.BrowserTests;

/// <summary>One Chromium for all tests: the one of the system, which no test lets into a network.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const int Patience = 300_000;

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
                ?? throw new InvalidOperationException("Chromium is not on the PATH; tests/run installs it."),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A page of its own that shows a file.</summary>
    public async Task<IPage> OpenAsync(string file, int width = 1400, string theme = "light", bool withScript = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = withScript,
            Offline = true,
        });
        // A busy machine is no reason to fail.
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"file://{file}");
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
    }
}
