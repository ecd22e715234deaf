using System.IO.Compression;
using Leefbaarheid.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Measured;

/// <summary>What a browser has to fetch before somebody can start to work.</summary>
public sealed class FirstLoadTests(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    private const int MostBytes = 300_000;

    [Fact]
    public async Task Until_the_role_centre_shows_at_most_300_kB_of_script_is_loaded()
    {
        var visit = await VisitAsync();
        var scripts = new List<IResponse>();
        visit.Context.Response += (_, response) =>
        {
            if (response.Request.ResourceType == "script")
                scripts.Add(response);
        };
        var page = await visit.Context.NewPageAsync();
        await page.GotoAsync("/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Activiteiten" })).ToBeVisibleAsync();
        await visit.Verzoeken.KomenTotRustAsync(page);

        Assert.NotEmpty(scripts);
        var total = 0L;
        foreach (var script in scripts)
        {
            Assert.Contains(await script.HeaderValueAsync("content-encoding"), new[] { "br", "gzip", "zstd" });
            total += Zipped(await script.BodyAsync());
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{scripts.Count} scripts, {total} bytes");
        Assert.True(total <= MostBytes, $"{total} bytes in {string.Join(", ", scripts.Select(script => new Uri(script.Url).AbsolutePath))}");
    }

    [Fact]
    public async Task What_lists_and_cards_need_is_loaded_when_the_first_is_opened()
    {
        var visit = await VisitAsync();
        var scripts = new List<string>();
        visit.Context.Request += (_, request) =>
        {
            if (request.ResourceType == "script")
                scripts.Add(request.Url);
        };
        var werkplek = new Pages.Werkplek(await visit.Context.NewPageAsync(), visit);
        await werkplek.GaNaarAsync("/");
        await visit.Verzoeken.KomenTotRustAsync(werkplek.Page);
        var atHome = scripts.Count;

        await werkplek.NavigeerAsync("Leefbaarheidsdossieroverzicht");
        var lijst = await werkplek.LijstAsync("Leefbaarheidsdossieroverzicht");
        var withList = scripts.Count;
        await lijst.OpenAsync("LBD-");
        await werkplek.KaartAsync("LBD-");

        Assert.True(atHome < withList, "A list brings nothing of its own.");
        Assert.True(withList < scripts.Count, "A card brings nothing of its own.");
    }

    /// <summary>The size that budgets are stated in, whatever this browser and host agree on.</summary>
    private static long Zipped(byte[] body)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.SmallestSize, leaveOpen: true))
            zip.Write(body);
        return zipped.Length;
    }
}
