using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Privacy;

/// <summary>The same on a real PostgreSQL server.</summary>
public sealed class BewaarrondeOpPostgresTests(PostgresHostFixture host) : IClassFixture<PostgresHostFixture>
{
    [Fact]
    public async Task What_is_due_is_erased_or_made_anonymous_with_what_hangs_on_it()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        await host.BeleidAsync("1M", "OVERLIND", start: "EINDE_HUUR");
        await host.BeleidAsync("1M", "VERBETER", actie: "ANONIMISEREN");
        var (gewist, anoniem) = (await buurt.DossierAsync("OVERLIND"), await buurt.DossierAsync());
        foreach (var id in new[] { gewist, anoniem })
        {
            await host.MutateAsync("dossierMelderToevoegen", new { leefbaarheidsdossierId = id, contactId = buurt.Contact }, "leefbaarheidsdossier { id }");
            await host.MutateAsync("dossierTaakAanmaken", new { leefbaarheidsdossierId = id, omschrijving = "Langsgaan", medewerkerId = buurt.Medewerker }, "taak { id }");
            await host.SluitAsync(buurt, id);
        }

        host.Clock.Advance(TimeSpan.FromDays(40));

        var gedaan = await host.VoerUitAsync(await host.ProefrondeAsync());

        Assert.All(gedaan.Lijst("regels"), regel => Assert.Equal("UITGEVOERD", regel.Tekst("uitkomst")));
        var over = await host.QueryAsync("{ leefbaarheidsdossiers { nodes { id geanonimiseerdOp melders { id } } } taken { totalCount } vernietigingslog { totalCount } }");
        var dossier = Assert.Single(over.GetProperty("leefbaarheidsdossiers").Lijst("nodes"));
        Assert.Equal((anoniem, "2027-01-02", 0), (dossier.GetProperty("id").GetGuid(), dossier.Tekst("geanonimiseerdOp"), dossier.Lijst("melders").Count));
        Assert.Equal((0, 2), (over.GetProperty("taken").GetProperty("totalCount").GetInt32(), over.GetProperty("vernietigingslog").GetProperty("totalCount").GetInt32()));
    }
}
