using Microsoft.Playwright;

namespace Leefbaarheid.Browser.Tests.Support;

/// <summary>One browser for all tests. It is the one of the operating system: nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    /// <summary>Machines that run tests are slow now and then; one that is not does not wait.</summary>
    private const int PatienceInMilliseconds = 30_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>False: the tests are skipped.</summary>
    public static bool IsInstalled => File.Exists(Program);

    /// <summary>True: people watch, at a pace that they can follow.</summary>
    public static bool IsWatched => Environment.GetEnvironmentVariable("HEADED") is "1" or "true";

    internal IBrowser Browser => _browser ?? throw new InvalidOperationException($"{Program} is missing.");

    public async ValueTask InitializeAsync()
    {
        if (!IsInstalled)
            return;
        Assertions.SetDefaultExpectTimeout(PatienceInMilliseconds);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Headless = !IsWatched,
            SlowMo = IsWatched ? 400 : 0,
            Timeout = 2 * PatienceInMilliseconds,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                // Letters are drawn alike on every machine.
                "--font-render-hinting=none",
            ],
        });
    }

    /// <summary>A browser of somebody's own: storage, history and window.</summary>
    /// <param name="address">Where the product is.</param>
    /// <param name="clock">The time that it shows.</param>
    /// <param name="look">Whose it is and on what screen.</param>
    internal async Task<IBrowserContext> OpenAsync(Uri address, WorkdayClock clock, Look look)
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            ViewportSize = look.Screen,
            IsMobile = look.IsPhone,
            HasTouch = look.IsPhone,
            ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            ExtraHTTPHeaders = new Dictionary<string, string>(StringComparer.Ordinal) { ["X-Medewerker"] = look.Medewerker },
        });
        context.SetDefaultTimeout(PatienceInMilliseconds);
        await context.AddInitScriptAsync(clock.BrowserScript);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
