using System.Text.Json.Nodes;
using Leefbaarheid.Browser.Tests.Pages;
using Leefbaarheid.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Installation;

/// <summary>An administrator changes which modules there are; the client is not built anew.</summary>
public sealed class ModulePagesTests(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    private const string Zoeken = "Vertel wat u wilt doen";

    [Fact]
    public async Task Pages_of_a_partner_come_and_those_of_a_disabled_module_go_under_a_page_that_is_open()
    {
        await using var host = Corporation.OfItsOwn();
        await host.StartAsync();
        var werkplek = await OpenAsync(address: host.Address);
        await Expect(Navigatie(werkplek, "Interventies")).ToBeVisibleAsync();
        await Expect(Navigatie(werkplek, "Buurtmoestuinen")).ToHaveCountAsync(0);
        var script = await ScriptAsync(werkplek);
        werkplek.Visit.ExpectHostToLeave();

        await host.StopAsync();
        await host.StartAsync(Modules(host, lines =>
        {
            lines.Single(line => (string?)line!["id"] == "Overlast")!["enabled"] = false;
            lines.Add(new JsonObject { ["id"] = "Partner", ["folder"] = Path.Combine(AppContext.BaseDirectory, "fixtures", "Partner") });
        }));

        // The page that is open says that something changed, and the navigation is the new one.
        await Expect(werkplek.Page.GetByText("Het programma is vernieuwd").First).ToBeVisibleAsync();
        await Expect(Navigatie(werkplek, "Interventies")).ToHaveCountAsync(0);
        await werkplek.NavigeerAsync("Buurtmoestuinen");
        var lijst = await werkplek.LijstAsync("Buurtmoestuinen");
        await Expect(lijst.Aantal).ToHaveTextAsync("2 rijen");
        await Expect(lijst.Rij("Kruidenhof")).ToContainTextAsync("24");
        await lijst.OpenAsync("Kruidenhof");
        var kaart = await werkplek.KaartAsync("Kruidenhof");
        await Expect((await kaart.TabbladAsync("Algemeen")).Waarde("Tuiniers")).ToContainTextAsync("24");

        // Of what has no key there is a list to read.
        await werkplek.NavigeerAsync("Zaaikalender");
        lijst = await werkplek.LijstAsync("Zaaikalender");
        await Expect(lijst.Aantal).ToHaveTextAsync("2 rijen");
        await Expect(lijst.Rij("Prei")).ToContainTextAsync("maart");
        Assert.Equal(script, await ScriptAsync(werkplek));

        // Vertel wat u wilt doen knows the one by a word that people use for it, and the other no longer.
        await werkplek.RolcentrumAsync();
        await werkplek.VertelAsync("groenten", "Buurtmoestuinen");
        await werkplek.LijstAsync("Buurtmoestuinen");
        await werkplek.Page.GetByRole(AriaRole.Button, new() { Name = Zoeken }).ClickAsync();
        await werkplek.Page.GetByRole(AriaRole.Combobox, new() { Name = Zoeken }).FillAsync("interventies");
        await Expect(werkplek.Page.GetByText("Niets gevonden")).ToBeVisibleAsync();
        await werkplek.Page.Keyboard.PressAsync("Escape");

        // A bookmark to what is gone is answered kindly.
        await werkplek.GaNaarAsync("/interventies");
        await Expect(werkplek.Titel).ToHaveTextAsync("Deze pagina bestaat niet");
        await Expect(werkplek.Inhoud).ToContainTextAsync("Misschien is de module die haar meebrengt uitgeschakeld, of hoort zij niet bij uw functie.");
    }

    private static ILocator Navigatie(Werkplek werkplek, string pagina)
        => werkplek.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = pagina, Exact = true });

    private static Task<string?> ScriptAsync(Werkplek werkplek)
        => werkplek.Page.Locator("script[src]").First.GetAttributeAsync("src");

    /// <summary>Settings for the modules that were built with the host, changed.</summary>
    private static string Modules(ProductHost host, Action<JsonArray> change)
    {
        var content = JsonNode.Parse(File.ReadAllText(Path.Combine(Paths.HostOutput, "modules.json")))!;
        change(content["modules"]!.AsArray());
        var file = Path.Combine(host.Folder, "modules.json");
        File.WriteAllText(file, content.ToJsonString());
        return $"--Modules:File={file}";
    }
}
