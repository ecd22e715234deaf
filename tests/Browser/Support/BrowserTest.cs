using Leefbaarheid.Browser.Tests.Pages;

namespace Leefbaarheid.Browser.Tests.Support;

/// <summary>
/// A test that works with the product as somebody does. It has a browser of its own; an error in the browser fails it as much as an
/// assertion does.
/// </summary>
public abstract class BrowserTest(Corporation corporation, Chromium chromium) : IAsyncLifetime
{
    private readonly List<Visit> _visits = [];

    protected Corporation Corporation => corporation;

    /// <summary>The host over GraphQL, for what has to be there before.</summary>
    private protected Schema Schema => corporation.Schema();

    public virtual ValueTask InitializeAsync()
    {
        Assert.SkipUnless(Chromium.IsInstalled, "There is no /usr/bin/chromium on this machine.");
        return ValueTask.CompletedTask;
    }

    /// <summary>Opens the product as somebody, and waits until there is something to see.</summary>
    /// <param name="look">Who, on what screen; null: the usual medewerker at a desk.</param>
    /// <param name="path">The page; the role centre without one.</param>
    /// <param name="address">Of another host than the one that all tests share.</param>
    /// <param name="met">What is worked with; a pointer that goes down where there are only keys fails the test.</param>
    private protected async Task<Werkplek> OpenAsync(Look? look = null, string path = "/", Uri? address = null, Bediening met = Bediening.Muis)
    {
        var visit = await VisitAsync(look, address, met);
        var werkplek = new Werkplek(await visit.Context.NewPageAsync(), visit, met);
        await werkplek.GaNaarAsync(path);
        return werkplek;
    }

    /// <summary>A browser in which no page is open yet.</summary>
    private protected async Task<Visit> VisitAsync(Look? look = null, Uri? address = null, Bediening met = Bediening.Muis)
    {
        var visit = await Visit.BeginAsync(await chromium.OpenAsync(address ?? corporation.Address, corporation.Clock, look ?? Look.Desk));
        _visits.Add(visit);
        if (met == Bediening.Toetsen)
            await visit.Context.AddInitScriptAsync(Toetsen.NoPointer);
        return visit;
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        var troubles = new List<string>();
        foreach (var (which, visit) in _visits.Index())
        {
            troubles.AddRange(visit.Troubles.Seen);
            await visit.EndAsync(keep: troubles.Count > 0 || TestContext.Current.TestState?.Result == TestResult.Failed, which);
        }

        Assert.True(troubles.Count == 0, $"In the browser:\n{string.Join('\n', troubles)}");
    }
}
