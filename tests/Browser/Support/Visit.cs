using Microsoft.Playwright;

namespace Leefbaarheid.Browser.Tests.Support;

/// <summary>A browser of somebody's own during one test. Of a test that fails a picture is kept, and a trace when somebody asked for it.</summary>
internal sealed class Visit
{
    private Visit(IBrowserContext context)
    {
        Context = context;
        Troubles = new Troubles(context);
        Verzoeken = new Verzoeken(context);
    }

    /// <summary>True: the page is kept before and after everything that is done to it, which takes longer than most of that.</summary>
    private static bool IsTraced => Environment.GetEnvironmentVariable("TRACE") is "1" or "true";

    public IBrowserContext Context { get; }

    public Troubles Troubles { get; }

    public Verzoeken Verzoeken { get; }

    /// <param name="context">The browser.</param>
    public static async Task<Visit> BeginAsync(IBrowserContext context)
    {
        if (IsTraced)
            await context.Tracing.StartAsync(new TracingStartOptions { Snapshots = true });
        return new Visit(context);
    }

    /// <summary>Closes the browser.</summary>
    /// <param name="keep">Leaves a picture, and the trace when there is one.</param>
    /// <param name="which">Tells the visits of one test apart.</param>
    public async Task EndAsync(bool keep, int which)
    {
        var name = $"{FileName()}-{which}";
        if (keep)
        {
            foreach (var (page, index) in Context.Pages.Select((page, index) => (page, index)))
                await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Paths.Results, $"{name}-{index}.png") });
        }

        if (IsTraced)
            await Context.Tracing.StopAsync(new TracingStopOptions { Path = keep ? Path.Combine(Paths.Results, $"{name}.zip") : null });
        await Context.CloseAsync();
    }

    /// <summary>Class and method of the test; its parameters may hold anything.</summary>
    private static string FileName()
    {
        var test = TestContext.Current.Test;
        var name = $"{TestContext.Current.TestClass?.TestClassSimpleName}.{test?.TestDisplayName.Split('.')[^1]}";
        return string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) || letter is '.' or '_' ? letter : '-'));
    }
}
