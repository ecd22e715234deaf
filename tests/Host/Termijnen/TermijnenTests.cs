using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Termijnen;
using Leefbaarheid.Host.Tests.Data;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Termijnen;

public sealed class TermijnenTests(PostgresCluster cluster)
{
    private const string Soort = "CONTROLEDATUM";
    private static readonly TermijnOnderwerp Dossier = new("Leefbaarheidsdossier", Guid.Parse("0d8b9f0a-6f0e-4a1e-9a53-4d5c2f6d7e01"));
    private static readonly DateOnly Vrijdag = new(2026, 3, 20);

    [Theory, ClassData<EveryDatabase>]
    public async Task Setting_a_deadline_twice_moves_the_one_that_is_open(string provider)
    {
        await using var host = await StartAsync(provider);

        await DoAsync(host, termijnen => termijnen.StelAsync(Dossier, Soort, Vrijdag, null, DataHost.Cancel));
        await DoAsync(host, termijnen => termijnen.StelAsync(Dossier, Soort, Vrijdag.AddDays(7), Vrijdag, DataHost.Cancel));

        var termijn = Assert.Single(await FindAsync(host));
        Assert.Equal((Vrijdag.AddDays(7), Vrijdag), (termijn.UiterlijkeDatum, termijn.Streefdatum));
        Assert.Null(termijn.GehaaldOp);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_met_and_a_withdrawn_deadline_make_room_for_a_new_one(string provider)
    {
        await using var host = await StartAsync(provider);

        await DoAsync(host, async termijnen =>
        {
            await termijnen.StelAsync(Dossier, Soort, Vrijdag, null, DataHost.Cancel);
            await termijnen.HaalAsync(Dossier, Soort, Vrijdag.AddDays(-1), DataHost.Cancel);
            await termijnen.StelAsync(Dossier, Soort, Vrijdag.AddDays(7), null, DataHost.Cancel);
            await termijnen.VervalAsync(Dossier, Soort, DataHost.Cancel);
            await termijnen.StelAsync(Dossier, Soort, Vrijdag.AddDays(14), null, DataHost.Cancel);
            await termijnen.HaalAsync(Dossier, "ANDERE", Vrijdag, DataHost.Cancel);
        });

        var all = await FindAsync(host);
        Assert.Equal([Vrijdag, Vrijdag.AddDays(7), Vrijdag.AddDays(14)], all.Select(termijn => termijn.UiterlijkeDatum));
        Assert.Equal([Vrijdag.AddDays(-1), null, null], all.Select(termijn => termijn.GehaaldOp));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_pause_moves_the_dates_by_its_working_days(string provider)
    {
        await using var host = await StartAsync(provider);
        await host.InUnitAsync((services, ct) => services.GetRequiredService<Basisagenda>().VoegToeAsync(new DateOnly(2026, 3, 11), "Personeelsdag", ct));
        await DoAsync(host, termijnen => termijnen.StelAsync(Dossier, Soort, Vrijdag, Vrijdag.AddDays(-1), DataHost.Cancel));

        // Monday 9 up to Monday 16 March: five weekdays, one of them a closing day.
        await DoAsync(host, termijnen => termijnen.PauzeerAsync(Dossier, new DateOnly(2026, 3, 9), DataHost.Cancel));
        Assert.Equal(new DateOnly(2026, 3, 9), Assert.Single(await FindAsync(host)).GepauzeerdVan);
        await DoAsync(host, termijnen => termijnen.HervatAsync(Dossier, new DateOnly(2026, 3, 16), DataHost.Cancel));

        var termijn = Assert.Single(await FindAsync(host));
        Assert.Null(termijn.GepauzeerdVan);
        Assert.Equal((new DateOnly(2026, 3, 26), new DateOnly(2026, 3, 25)), (termijn.UiterlijkeDatum, termijn.Streefdatum));
    }

    [Fact]
    public async Task Dates_that_cannot_be_are_refused()
    {
        await using var host = await StartAsync("Sqlite");
        await DoAsync(host, termijnen => termijnen.StelAsync(Dossier, Soort, Vrijdag, null, DataHost.Cancel));
        await DoAsync(host, termijnen => termijnen.PauzeerAsync(Dossier, Vrijdag, DataHost.Cancel));

        var late = await Assert.ThrowsAsync<RegelovertredingException>(
            () => DoAsync(host, termijnen => termijnen.StelAsync(Dossier, Soort, Vrijdag, Vrijdag.AddDays(1), DataHost.Cancel)));
        var early = await Assert.ThrowsAsync<RegelovertredingException>(
            () => DoAsync(host, termijnen => termijnen.HervatAsync(Dossier, Vrijdag.AddDays(-1), DataHost.Cancel)));
        await Assert.ThrowsAsync<ArgumentException>(
            () => DoAsync(host, termijnen => termijnen.StelAsync(Dossier, "ONBEKEND", Vrijdag, null, DataHost.Cancel)));

        Assert.Equal(("STREEFDATUM_NA_UITERLIJKE_DATUM", "HERVATTING_VOOR_PAUZE"), (late.Code, early.Code));
    }

    [Fact]
    public async Task The_index_for_the_sweep_holds_only_deadlines_with_something_to_tell()
    {
        await using var host = await StartAsync("Sqlite");

        var index = await host.ReadAsync((PlatformContext context) => context.Database
            .SqlQueryRaw<string>("SELECT sql AS Value FROM sqlite_master WHERE name = 'IX_platform_Termijn_Sweep'")
            .SingleAsync(DataHost.Cancel));

        Assert.Contains("(\"Soort\", \"SignaalOp\") WHERE \"SignaalOp\" IS NOT NULL", index, StringComparison.Ordinal);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_closing_day_counts_from_its_commit_and_not_when_it_is_rolled_back(string provider)
    {
        await using var host = await StartAsync(provider);
        var dag = new DateOnly(2026, 3, 11);
        Assert.True(await WorksAsync(host, dag));

        await Assert.ThrowsAsync<InvalidDataException>(() => host.InUnitAsync(async (services, ct) =>
        {
            var agenda = services.GetRequiredService<Basisagenda>();
            await agenda.VoegToeAsync(dag, "Personeelsdag", ct);
            Assert.False((await agenda.LaadAsync(ct)).IsWerkdag(dag));
            throw new InvalidDataException();
        }));
        Assert.True(await WorksAsync(host, dag));

        await host.InUnitAsync((services, ct) => services.GetRequiredService<Basisagenda>().VoegToeAsync(dag, "Personeelsdag", ct));
        Assert.False(await WorksAsync(host, dag));

        await host.InUnitAsync((services, ct) => services.GetRequiredService<Basisagenda>().VerwijderAsync(dag, ct));
        Assert.True(await WorksAsync(host, dag));
        await Assert.ThrowsAsync<NietGevondenException>(
            () => host.InUnitAsync((services, ct) => services.GetRequiredService<Basisagenda>().VerwijderAsync(dag, ct)));
    }

    [Fact]
    public async Task Another_hosts_closing_day_is_seen_within_a_minute()
    {
        await using var host = await StartAsync("Sqlite");
        await using var other = host.Another();
        var dag = new DateOnly(2026, 3, 11);
        Assert.True(await WorksAsync(host, dag));

        await other.InUnitAsync((services, ct) => services.GetRequiredService<Basisagenda>().VoegToeAsync(dag, "Personeelsdag", ct));
        host.Clock.Now += TimeSpan.FromSeconds(61);

        Assert.False(await WorksAsync(host, dag));
    }

    private Task<DataHost> StartAsync(string provider) => DataHost.StartAsync(
        provider,
        cluster,
        services => services.AddTermijnsoort(new Termijnsoort(Soort, "Controledatum")));

    private static Task DoAsync(DataHost host, Func<ITermijnen, Task> work)
        => host.InUnitAsync((services, _) => work(services.GetRequiredService<ITermijnen>()));

    private static async Task<List<Termijn>> FindAsync(DataHost host)
    {
        var found = new List<Termijn>();
        await host.InScopeAsync(async services =>
        {
            var other = new TermijnOnderwerp("Iets anders", Dossier.Id);
            var termijnen = await services.GetRequiredService<ITermijnen>().ZoekAsync([Dossier, other], DataHost.Cancel);
            Assert.Empty(termijnen[other]);
            found.AddRange(termijnen[Dossier]);
        });
        return found;
    }

    private static async Task<bool> WorksAsync(DataHost host, DateOnly dag)
    {
        var works = false;
        await host.InScopeAsync(async services => works = (await services.GetRequiredService<IBasisagenda>().LaadAsync(DataHost.Cancel)).IsWerkdag(dag));
        return works;
    }
}
