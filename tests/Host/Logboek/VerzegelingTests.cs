using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Logboek;
using Leefbaarheid.Host.Tests.Data;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Logboek;

public sealed class VerzegelingTests(PostgresCluster cluster)
{
    [Theory, ClassData<EveryDatabase>]
    public async Task A_seal_closes_what_was_written_and_says_until_when(string provider)
    {
        await using var host = await Logboekhost.StartAsync(provider, cluster);
        Assert.Equal((true, null, 0L), (await host.ControleerAsync()) is var leeg ? (leeg.IsHeel, leeg.VerzegeldTot, leeg.AantalOnverzegeld) : default);
        await host.VoegToeAsync(new Huis("A"), new Huis("B"));
        host.Clock.Now += TimeSpan.FromMinutes(1);
        Assert.Equal(1, await host.VerzegelAsync());
        var moment = host.Clock.Now.UtcDateTime;
        host.Clock.Now += TimeSpan.FromMinutes(1);
        Assert.Equal(0, await host.VerzegelAsync());
        await host.WijzigAsync(huis => huis.Bewoners++);

        var verslag = await host.ControleerAsync();

        Assert.True(verslag.IsHeel);
        Assert.Equal((1, 2L, 2L, moment), (verslag.AantalZegels, verslag.AantalRegels, verslag.AantalOnverzegeld, verslag.VerzegeldTot));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_row_that_is_committed_late_is_in_the_next_seal(string provider)
    {
        await using var host = await Logboekhost.StartAsync(provider, cluster);
        await host.VoegToeAsync(new Huis("A"));
        await host.VerzegelAsync();

        // Older than what is sealed already.
        host.Clock.Now -= TimeSpan.FromHours(1);
        await host.VoegToeAsync(new Huis("B"));
        Assert.Equal(1, await host.VerzegelAsync());

        var verslag = await host.ControleerAsync();
        Assert.Equal((true, 2, 2L, 0L), (verslag.IsHeel, verslag.AantalZegels, verslag.AantalRegels, verslag.AantalOnverzegeld));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Hosts_that_seal_and_write_at_once_make_one_chain_with_every_row_in_it(string provider)
    {
        await using var host = await Logboekhost.StartAsync(provider, cluster);
        await using var ander = host.Another(services => services.AddModuleData<HuisContext>("Huis"));
        const int Rows = 40;

        var schrijven = Enumerable.Range(0, Rows).Select(number => host.VoegToeAsync(new Huis($"H{number}")));
        var verzegelen = Enumerable.Range(0, 20).Select(number => (number % 2 == 0 ? host : ander).VerzegelAsync());
        await Task.WhenAll([.. schrijven, .. verzegelen]);
        await ander.VerzegelAsync();

        var verslag = await host.ControleerAsync();
        Assert.Empty(verslag.Breuken);
        Assert.Equal((Rows, 0L), (verslag.AantalRegels, verslag.AantalOnverzegeld));
        var nummers = await host.ReadAsync((PlatformContext platform) => platform.Zegels.OrderBy(zegel => zegel.Nummer).Select(zegel => zegel.Nummer).ToListAsync(DataHost.Cancel));
        Assert.Equal(Enumerable.Range(1, nummers.Count), nummers);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Values_can_be_cleared_for_the_AVG_and_the_seals_still_fit(string provider)
    {
        await using var host = await Logboekhost.StartAsync(provider, cluster);
        var kluis = new Kluis { Eigenaar = "Ans", Inhoud = "Brief van mevrouw Jansen" };
        await host.VoegToeAsync(kluis);
        host.Clock.Now += TimeSpan.FromHours(1);
        await host.InUnitOn<KluisContext>(async (context, ct) =>
        {
            var stored = await context.Set<Kluis>().SingleAsync(ct);
            (stored.Eigenaar, stored.Inhoud) = ("Bob", "Leeg");
            await context.SaveChangesAsync(ct);
        });
        await host.VerzegelAsync();
        host.Clock.Now += TimeSpan.FromHours(1);

        await host.InScopeAsync(services => services.GetRequiredService<Logboekwissing>()
            .WisAsync(kluis.Id, new HashSet<DataClassification> { DataClassification.EndUserIdentifiableInformation }, DataHost.Cancel));

        var log = await host.LogAsync();
        Assert.Equal(["eigenaar: Ans → Bob", "inhoud: Gewist"], log[1].Velden());
        Assert.DoesNotContain(log, rij => rij.Inhoud.Contains("Jansen", StringComparison.Ordinal));
        Assert.Equal((Logsoort.Gewist, kluis.Id, "Kluis"), (log[^1].Soort, log[^1].RecordId, log[^1].Recordtype));
        Assert.Empty((await host.ControleerAsync()).Breuken);
        await host.VerzegelAsync();
        Assert.Empty((await host.ControleerAsync()).Breuken);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_seal_that_was_kept_elsewhere_shows_that_the_end_was_cut_off(string provider)
    {
        await using var host = await MetDrieZegelsAsync(provider);
        var bewaard = await host.ControleerAsync() is { LaatsteZegel: { } nummer, LaatsteHash: { } hash } ? new BewaardZegel(nummer, hash) : throw new InvalidOperationException("No seal.");
        Assert.True((await host.ControleerAsync(bewaard)).IsHeel);

        await host.InUnitOn<PlatformContext>(async (platform, ct) =>
        {
            await platform.Wijzigingen.Where(rij => rij.Zegel == 3).ExecuteDeleteAsync(ct);
            await platform.Zegels.Where(zegel => zegel.Nummer == 3).ExecuteDeleteAsync(ct);
        });

        Assert.True((await host.ControleerAsync()).IsHeel);
        Assert.Equal(Breuksoort.AnderZegel, Assert.Single((await host.ControleerAsync(bewaard)).Breuken).Soort);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_seal_that_was_kept_elsewhere_shows_that_all_was_forged_and_sealed_anew(string provider)
    {
        await using var host = await MetDrieZegelsAsync(provider);
        var verslag = await host.ControleerAsync();

        await host.InUnitOn<PlatformContext>(async (platform, ct) =>
        {
            await platform.Zegels.ExecuteDeleteAsync(ct);
            await platform.Wijzigingen.ExecuteUpdateAsync(set => set.SetProperty(rij => rij.Zegel, (int?)null).SetProperty(rij => rij.Gebruiker, "onschuldig"), ct);
        });
        await host.VerzegelAsync();
        await host.VoegToeAsync(new Huis("X"));
        await host.VerzegelAsync();
        await host.VoegToeAsync(new Huis("Y"));
        await host.VerzegelAsync();

        Assert.True((await host.ControleerAsync()).IsHeel);
        Assert.Equal(Breuksoort.AnderZegel, Assert.Single((await host.ControleerAsync(new BewaardZegel(verslag.LaatsteZegel!.Value, verslag.LaatsteHash!))).Breuken).Soort);
    }

    [Theory]
    [MemberData(nameof(Vervalsingen))]
    public async Task Tampering_is_found_where_it_was_done(string provider, string vervalsing)
    {
        await using var host = await MetDrieZegelsAsync(provider);
        Assert.Empty((await host.ControleerAsync()).Breuken);
        var (doe, soort, zegel) = Vervalsing.Alle[vervalsing];

        await host.InUnitOn<PlatformContext>(doe);

        var verslag = await host.ControleerAsync();
        Assert.False(verslag.IsHeel);
        Assert.Contains(verslag.Breuken, breuk => breuk.Soort == soort && breuk.Zegel == zegel);
    }

    public static IEnumerable<TheoryDataRow<string, string>> Vervalsingen
        => from provider in new[] { "Sqlite", "PostgreSql" } from naam in Vervalsing.Alle.Keys select new TheoryDataRow<string, string>(provider, naam);

    /// <summary>Three seals with two rows each.</summary>
    private async Task<DataHost> MetDrieZegelsAsync(string provider)
    {
        var host = await Logboekhost.StartAsync(provider, cluster);
        await host.VoegToeAsync(new Huis("A") { Bewoners = 1 }, new Huis("B") { Bewoners = 1 });
        await host.VerzegelAsync();
        for (var zegel = 2; zegel <= 3; zegel++)
        {
            host.Clock.Now += TimeSpan.FromMinutes(1);
            await host.WijzigAsync(huis => huis.Bewoners++);
            await host.VerzegelAsync();
        }

        return host;
    }
}
