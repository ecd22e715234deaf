using System.Text.RegularExpressions;
using Leefbaarheid.Browser.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Klachten;

/// <summary>Notifications that come while people work.</summary>
public sealed partial class MeldingenTests(Corporation corporation, Chromium chromium) : BrowserTest(corporation, chromium)
{
    private const string Behandelaar = "MBAKKER";

    [Fact]
    public async Task What_a_colleague_causes_rings_the_bell_at_once()
    {
        var klachten = new Klachtopstelling(Schema);
        var dossier = await klachten.InBehandelingAsync(await klachten.KlagerAsync(), "Klacht die vandaag moet worden bekeken");
        await Corporation.WatchDeadlinesAsync();
        var eerst = (await Corporation.Schema(Behandelaar).QueryAsync("{ mijnSignalen(where: { gelezenOp: { eq: null } }) { totalCount } }"))
            .GetProperty("mijnSignalen").GetProperty("totalCount").GetInt32();
        var ander = await OpenAsync(Look.Desk with { Medewerker = Behandelaar });
        var bel = ander.Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Button, new() { NameRegex = Meldingen() });
        await Expect(bel).ToHaveAccessibleNameAsync(Ongelezen(eerst));

        // Somebody else gives the dossier to this colleague, to look at today.
        var gelezen = (await Schema.QueryAsync("query($id: UUID!) { leefbaarheidsdossier(id: $id) { version } }", new { id = dossier.Id })).GetProperty("leefbaarheidsdossier");
        await Schema.MutateAsync(
            "leefbaarheidsdossierWijzigen",
            new
            {
                id = dossier.Id,
                versie = gelezen.GetProperty("version").GetInt64(),
                behandelendMedewerkerId = await Schema.CodeAsync("medewerkers", Behandelaar),
                controledatum = "2026-11-23",
            },
            "leefbaarheidsdossier { id }");
        await Corporation.WatchDeadlinesAsync();

        // It is told, and counted, without a look at another page; the list has it.
        await Expect(ander.Melding("Er is een nieuwe melding.")).ToBeVisibleAsync();
        await Expect(bel).ToHaveAccessibleNameAsync(Ongelezen(eerst + 1));
        await bel.ClickAsync();
        var meldingen = await ander.LijstAsync("Meldingen");
        await Expect(meldingen.Rij(dossier.Nummer)).ToBeVisibleAsync();
    }

    private static string Ongelezen(int aantal) => aantal switch
    {
        0 => "Meldingen",
        1 => "Meldingen: 1 ongelezen melding",
        _ => $"Meldingen: {aantal} ongelezen meldingen",
    };

    [GeneratedRegex("^Meldingen", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Meldingen();
}
