using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;

/// <summary>What the dossiers say of links that the base registration is asked to make.</summary>
public sealed class KoppelingTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task A_contact_moment_is_linked_to_a_dossier_that_exists()
    {
        var buurt = await Leefomgeving.MaakAsync(host);

        var fout = await host.RefusedAsync("interactieVastleggen", Gesprek(buurt, Guid.NewGuid()));

        Assert.Equal("DOSSIER_ONBEKEND", fout.GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_contact_moment_is_linked_to_a_line_of_its_own_dossier()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var eerste = await buurt.DossierAsync();
        var tweede = await buurt.DossierAsync();
        var regel = await RegelAsync(tweede);

        var fout = await host.RefusedAsync("interactieVastleggen", Gesprek(buurt, eerste, regel));

        Assert.Equal("ACTIEREGEL_ANDER_DOSSIER", fout.GetProperty("code").GetString());
        await host.MutateAsync("interactieVastleggen", Gesprek(buurt, tweede, regel), "interactielogpost { actieregel { id } }");
    }

    [Fact]
    public async Task A_closed_line_takes_contact_moments_and_no_tasks()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var dossier = await buurt.DossierAsync();
        var regel = await RegelAsync(dossier);
        await host.MutateAsync("actieregelVoltooien", new { id = regel }, "actieregel { id }");

        await host.MutateAsync("interactieVastleggen", Gesprek(buurt, dossier, regel), "interactielogpost { id }");
        var fout = await host.RefusedAsync(
            "taakAanmaken",
            new { omschrijving = "Nabellen", teamId = buurt.Team, leefbaarheidsdossierId = dossier, actieregelId = regel });

        Assert.Equal("ACTIEREGEL_GESLOTEN", fout.GetProperty("code").GetString());
    }

    private static object Gesprek(Leefomgeving buurt, Guid dossier, Guid? regel = null)
        => new
        {
            contactId = buurt.Contact,
            onderwerp = "Gebeld",
            richting = "INK",
            kanaal = "TEL",
            leefbaarheidsdossierId = dossier,
            actieregelId = regel,
        };

    private async Task<Guid> RegelAsync(Guid dossier)
        => (await host.MutateAsync(
                "actieregelToevoegen", new { leefbaarheidsdossierId = dossier, omschrijving = "Bellen" }, "actieregel { id }"))
            .GetProperty("id").GetGuid();
}
