using System.Diagnostics;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Pages;

/// <summary>Somebody who has nothing but keys. What is on the screen is only looked at.</summary>
internal sealed class Toetsen(IPage page) : Hand
{
    /// <summary>Makes any use of a mouse or finger an error on the console, which fails the test.</summary>
    public const string NoPointer =
        "for (const kind of ['pointerdown', 'mousedown', 'touchstart']) addEventListener(kind, () => console.error('A pointer was used.'), true);";

    /// <summary>Who does not arrive after so many legs goes round in circles.</summary>
    private const int MostLegs = 40;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    public override async Task DrukOpAsync(ILocator ding, string? sneltoets = null)
    {
        if (sneltoets is null)
            await NaarAsync(ding);
        else
            await Expect(ding).ToBeVisibleAsync();
        await DrukAsync(sneltoets ?? "Enter");
    }

    public override async Task VulAsync(ILocator vak, string tekst, string? sneltoets = null)
    {
        if (sneltoets is null)
        {
            await NaarAsync(vak);
        }
        else
        {
            await DrukAsync(sneltoets);
            await Expect(vak).ToBeFocusedAsync();
        }

        await DrukAsync("Control+A");
        await page.Keyboard.TypeAsync(tekst);
    }

    public override async Task VerlaatAsync(ILocator vak)
    {
        await NaarAsync(vak);
        await DrukAsync("Tab");
    }

    public override async Task ZetAsync(ILocator schakelaar, bool aan)
    {
        await NaarAsync(schakelaar);
        if (await schakelaar.IsCheckedAsync() != aan)
            await DrukAsync("Space");
        await Expect(schakelaar).ToBeCheckedAsync(new() { Checked = aan });
    }

    public override async Task KlapUitAsync(ILocator vak)
    {
        await NaarAsync(vak);
        await DrukAsync("Alt+ArrowDown");
    }

    public override async Task NeemAsync(ILocator rij)
    {
        await FollowAsync(rij, Wegwijzer.InList);
        await DrukAsync("Enter");
        await Expect(rij).Not.ToBeVisibleAsync();
    }

    public override async Task VinkAanAsync(ILocator rij)
    {
        await FollowAsync(rij, Wegwijzer.InList);
        await DrukAsync("Enter");
        await Expect(rij).ToBeCheckedAsync();
    }

    public override Task WijsAanAsync(ILocator cel) => NaarAsync(cel);

    public override async Task BewerkAsync(ILocator cel)
    {
        await NaarAsync(cel);
        await DrukAsync("F2");
    }

    public override async Task OpenRijmenuAsync(ILocator cel, ILocator knop)
    {
        await NaarAsync(cel);
        await DrukAsync("Shift+F10");
    }

    /// <summary>Puts the focus on something: with Tab, and within a toolbar, menu or grid with the arrows.</summary>
    private async Task NaarAsync(ILocator doel)
    {
        await Expect(doel).ToBeVisibleAsync();
        await FollowAsync(doel, Wegwijzer.ToFocus);
    }

    /// <summary>Looks which keys lead there, presses them and looks again.</summary>
    private async Task FollowAsync(ILocator doel, string wegwijzer)
    {
        var since = Stopwatch.GetTimestamp();
        for (var legs = 0; legs < MostLegs;)
        {
            var leg = await doel.EvaluateAsync<Leg>(wegwijzer);
            if (leg.Times == 0 && leg.Key.Length == 0)
                return;
            if (leg.Key.Length > 0)
            {
                legs++;
                for (var time = 0; time < leg.Times; time++)
                    await DrukAsync(leg.Key);
            }
            else if (Stopwatch.GetElapsedTime(since) > s_patience)
            {
                break;
            }
        }

        Assert.Fail($"Keys do not lead to {doel}; the focus is on {await page.EvaluateAsync<string>("document.activeElement?.outerHTML.slice(0, 300)")}.");
    }

    private Task DrukAsync(string toets) => page.Keyboard.PressAsync(toets);

    /// <summary>What to press next.</summary>
    private sealed record Leg
    {
        /// <summary>Empty: nothing, for the goal is reached or the page is still drawing.</summary>
        public string Key { get; init; } = "";

        /// <summary>How often; without a key 0 where the goal is reached, 1 where there is something to wait for.</summary>
        public int Times { get; init; }
    }
}
