using System.Security.Cryptography;
using System.Text;
using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Gebieden;
using Leefbaarheid.Contracts.Basisregistratie;
using Leefbaarheid.Contracts.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Basisregistraties;

public sealed class DemoTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_demonstration_corporation_has_its_size_and_is_the_same_every_time()
    {
        await using var eerste = await MaakAsync();
        await using var tweede = await MaakAsync();

        Assert.Equal(12, await eerste.LeesAsync(context => context.Gebieden.CountAsync(gebied => gebied.Niveau == Gebiedsniveau.Buurt, Stop)));
        Assert.Equal(12, await eerste.LeesAsync(context => context.Gebieden.CountAsync(gebied => gebied.Bovenliggend!.Bovenliggend!.Niveau == Gebiedsniveau.Gemeente, Stop)));
        Assert.Equal(40, await eerste.LeesAsync(context => context.Clusters.CountAsync(Stop)));
        Assert.Equal(2000, await eerste.LeesAsync(context => context.Eenheden.CountAsync(Stop)));
        Assert.Equal(2000, await eerste.LeesAsync(context => context.Clustereenheden.CountAsync(Stop)));
        Assert.Equal(3000, await eerste.LeesAsync(context => context.Contacten.CountAsync(Stop)));
        Assert.Equal(1110, await eerste.LeesAsync(context => context.Contacten.CountAsync(contact => contact.HuishoudenId != null, Stop)));
        Assert.Equal(1860, await eerste.LeesAsync(context => context.Relatierollen.CountAsync(rol => rol.Rol == Relatierol.Huurder, Stop)));
        Assert.Equal(25, await eerste.LeesAsync(context => context.Medewerkers.CountAsync(Stop)));
        Assert.Equal(5, await eerste.LeesAsync(context => context.Teams.CountAsync(team => team.Leden.Count > 0, Stop)));
        Assert.True(await eerste.LeesAsync(context => context.Medewerkers.AnyAsync(medewerker => medewerker.Code == "JVISSER", Stop)));
        Assert.Equal(await VingerafdrukAsync(eerste), await VingerafdrukAsync(tweede));
    }

    [Fact]
    public async Task A_person_takes_over_the_unit_that_the_household_rents()
    {
        await using var basis = await MaakAsync();
        var persoon = await basis.LeesAsync(context => context.Contacten.SingleAsync(contact => contact.Nummer == "P00001", Stop));
        IReadOnlyList<Guid> eenheden = [];
        await basis.DoeAsync(async services =>
            eenheden = await services.GetRequiredService<IStamgegevens>().EenhedenVanContactAsync(persoon.Id, Stop));

        var nummer = await basis.LeesAsync(context => context.Eenheden.Where(eenheid => eenheden.Contains(eenheid.Id)).Select(eenheid => eenheid.Nummer).SingleAsync(Stop));

        Assert.Equal("100001", nummer);
    }

    private static async Task<Basisopstelling> MaakAsync()
    {
        var basis = await Basisopstelling.MaakAsync();
        await basis.DoeAsync(async services =>
        {
            foreach (var demo in services.GetServices<IDemodata>())
                await demo.MaakAsync(new DemoOpdracht(Zaad: 2026, Basisopstelling.Vandaag), Stop);
        });
        return basis;
    }

    /// <summary>Of everything but the keys, which no two databases share.</summary>
    private static async Task<string> VingerafdrukAsync(Basisopstelling basis)
    {
        var regels = new List<string>();
        regels.AddRange(await basis.LeesAsync(context => context.Eenheden
            .OrderBy(eenheid => eenheid.Nummer)
            .Select(eenheid => eenheid.Nummer + eenheid.Adres + eenheid.Soort + eenheid.Status + eenheid.Bouwjaar + eenheid.Gebied!.Code)
            .ToListAsync(Stop)));
        regels.AddRange(await basis.LeesAsync(context => context.Contacten
            .OrderBy(contact => contact.Nummer)
            .Select(contact => contact.Nummer + contact.Naam + contact.Telefoon + contact.Geboortedatum + contact.Adres)
            .ToListAsync(Stop)));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', regels))));
    }
}
