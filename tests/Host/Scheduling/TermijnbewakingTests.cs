using System.Collections.Concurrent;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Scheduling;
using Leefbaarheid.Host.Termijnen;
using Leefbaarheid.Host.Tests.Data;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Scheduling;

/// <summary>What the sweep tells, when, and how often; run by the test instead of the scheduler.</summary>
public sealed class TermijnbewakingTests(PostgresCluster cluster)
{
    [Theory, ClassData<EveryDatabase>]
    public async Task A_deadline_is_told_on_its_target_and_on_its_last_day_and_once_on_each(string provider)
    {
        var sleutels = new ConcurrentBag<string>();
        await using var host = await Bewaking.StartAsync(provider, cluster, Luisteraar.Met((_, bereikt, _) =>
        {
            sleutels.Add(bereikt.Sleutel);
            return Task.CompletedTask;
        }));
        await host.StelAsync(1, Bewaking.Vandaag.AddDays(10), Bewaking.Vandaag.AddDays(5));

        foreach (var (dag, verwacht) in new[] { (4, 0), (5, 1), (5, 1), (9, 1), (10, 2), (10, 2), (11, 2), (400, 2) })
        {
            host.GaNaar(Bewaking.Vandaag.AddDays(dag));
            await host.SweepAsync();
            Assert.Equal(verwacht, (await host.GemeldAsync()).Count);
        }

        Assert.Equal(["1 Streefdatum", "1 UiterlijkeDatum"], await host.GemeldAsync());
        Assert.Equal(2, sleutels.Distinct(StringComparer.Ordinal).Count());
        Assert.All(sleutels, sleutel => Assert.InRange(sleutel.Length, 1, 100));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task After_a_week_of_downtime_each_deadline_is_told_once_by_its_last_day(string provider)
    {
        await using var host = await Bewaking.StartAsync(provider, cluster, new Luisteraar());
        await host.StelAsync(1, Bewaking.Vandaag.AddDays(3), Bewaking.Vandaag.AddDays(2));
        await host.StelAsync(2, Bewaking.Vandaag.AddDays(30), Bewaking.Vandaag.AddDays(6));
        await host.StelAsync(3, Bewaking.Vandaag.AddDays(8));

        host.GaNaar(Bewaking.Vandaag.AddDays(7));
        await host.SweepAsync();

        Assert.Equal(["1 UiterlijkeDatum", "2 Streefdatum"], await host.GemeldAsync());
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_paused_deadline_sleeps_and_is_told_on_the_day_that_it_moved_to(string provider)
    {
        await using var host = await Bewaking.StartAsync(provider, cluster, new Luisteraar());
        await host.StelAsync(1, Bewaking.Vandaag.AddDays(2));
        await host.DoAsync(termijnen => termijnen.PauzeerAsync(Bewaking.Onderwerp(1), Bewaking.Vandaag.AddDays(1), DataHost.Cancel));

        host.GaNaar(Bewaking.Vandaag.AddDays(7));
        await host.SweepAsync();
        Assert.Empty(await host.GemeldAsync());

        // Tuesday 3 up to Monday 9 March: four working days, from Wednesday 4 to Tuesday 10 March.
        await host.DoAsync(termijnen => termijnen.HervatAsync(Bewaking.Onderwerp(1), Bewaking.Vandaag.AddDays(7), DataHost.Cancel));
        await host.SweepAsync();
        Assert.Empty(await host.GemeldAsync());

        host.GaNaar(Bewaking.Vandaag.AddDays(8));
        await host.SweepAsync();
        Assert.Equal(["1 UiterlijkeDatum"], await host.GemeldAsync());
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task What_was_due_before_a_pause_is_told_and_a_pause_without_working_days_forgets_nothing(string provider)
    {
        await using var host = await Bewaking.StartAsync(provider, cluster, new Luisteraar());
        await host.StelAsync(1, Bewaking.Vandaag.AddDays(4), Bewaking.Vandaag.AddDays(1));
        await host.DoAsync(termijnen => termijnen.PauzeerAsync(Bewaking.Onderwerp(1), Bewaking.Vandaag.AddDays(2), DataHost.Cancel));
        await host.StelAsync(2, Bewaking.Vandaag.AddDays(7));
        await host.DoAsync(termijnen => termijnen.PauzeerAsync(Bewaking.Onderwerp(2), Bewaking.Vandaag.AddDays(5), DataHost.Cancel));
        await host.DoAsync(termijnen => termijnen.HervatAsync(Bewaking.Onderwerp(2), Bewaking.Vandaag.AddDays(7), DataHost.Cancel));

        host.GaNaar(Bewaking.Vandaag.AddDays(7));
        await host.SweepAsync();

        Assert.Equal(["1 Streefdatum", "2 UiterlijkeDatum"], await host.GemeldAsync());
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Met_and_withdrawn_deadlines_are_not_told_and_a_moved_one_is_told_again(string provider)
    {
        await using var host = await Bewaking.StartAsync(provider, cluster, new Luisteraar());
        foreach (var nummer in Enumerable.Range(1, 3))
            await host.StelAsync(nummer, Bewaking.Vandaag);
        await host.DoAsync(termijnen => termijnen.HaalAsync(Bewaking.Onderwerp(1), Bewaking.Soort, Bewaking.Vandaag, DataHost.Cancel));
        await host.DoAsync(termijnen => termijnen.VervalAsync(Bewaking.Onderwerp(2), Bewaking.Soort, DataHost.Cancel));

        await host.SweepAsync();
        await host.StelAsync(3, Bewaking.Vandaag.AddDays(1));
        await host.SweepAsync();
        Assert.Equal(["3 UiterlijkeDatum"], await host.GemeldAsync());

        host.GaNaar(Bewaking.Vandaag.AddDays(1));
        await host.SweepAsync();
        Assert.Equal(["3 UiterlijkeDatum", "3 UiterlijkeDatum"], await host.GemeldAsync());
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Deadlines_of_a_disabled_module_wait_until_it_is_back(string provider)
    {
        await using var host = await Bewaking.StartAsync(provider, cluster, new Luisteraar());
        await host.InUnitOn(async (PlatformContext platform, CancellationToken ct) =>
        {
            var post = new Termijnpost(Bewaking.Onderwerp(7), "KLACHTTERMIJN");
            post.Stel(Bewaking.Vandaag, null);
            platform.Add(post);
            await platform.SaveChangesAsync(ct);
        });

        await host.SweepAsync();
        Assert.Empty(await host.GemeldAsync());

        await using var later = host.Another(services =>
        {
            services.AddModuleData<TuinContext>("Tuin");
            Bewaking.Add(services, new Luisteraar());
            services.AddTermijnsoort(new Termijnsoort("KLACHTTERMIJN", "Klachttermijn"));
        });
        await later.SweepAsync();
        Assert.Equal(["7 UiterlijkeDatum"], await host.GemeldAsync());
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_handler_that_fails_leaves_nothing_is_tried_again_later_and_stops_no_other(string provider)
    {
        var kapot = true;
        var pogingen = 0;
        await using var host = await Bewaking.StartAsync(provider, cluster, Luisteraar.Met((nummer, _, _) =>
        {
            if (nummer == 2)
                pogingen++;
            return nummer == 2 && kapot ? throw new InvalidOperationException("Dit lukt niet.") : Task.CompletedTask;
        }));
        foreach (var nummer in Enumerable.Range(1, 3))
            await host.StelAsync(nummer, Bewaking.Vandaag.AddDays(nummer - 4));

        await host.SweepAsync();
        Assert.Equal(["1 UiterlijkeDatum", "3 UiterlijkeDatum"], await host.GemeldAsync());
        Assert.Equal((1, 1), (pogingen, await FailingAsync(host)));

        // Again after 1, 2 and 4 minutes, and not before.
        foreach (var (minuten, verwacht) in new[] { (0.9, 1), (0.1, 2), (1.9, 2), (0.1, 3), (3.9, 3), (0.1, 4) })
        {
            host.Clock.Now += TimeSpan.FromMinutes(minuten);
            await host.SweepAsync();
            Assert.Equal(verwacht, pogingen);
        }

        kapot = false;
        host.Clock.Now += TimeSpan.FromMinutes(8);
        await host.SweepAsync();
        Assert.Equal(["1 UiterlijkeDatum", "2 UiterlijkeDatum", "3 UiterlijkeDatum"], await host.GemeldAsync());
        Assert.Equal(0, await FailingAsync(host));

        static Task<int> FailingAsync(DataHost host)
            => host.ReadAsync((PlatformContext platform) => platform.Termijnen.CountAsync(termijn => termijn.SignaalMisluktOp != null, DataHost.Cancel));
    }

    [Fact]
    public void Pauses_grow_to_an_hour_and_no_further()
        => Assert.Equal(
            [1, 2, 4, 8, 16, 32, 60, 60, 60],
            ((int[])[1, 2, 3, 4, 5, 6, 7, 8, int.MaxValue]).Select(mislukt => Backoff.After(mislukt).TotalMinutes));

    [Theory, ClassData<EveryDatabase>]
    public async Task A_handler_may_close_or_move_the_deadline_that_it_hears_of(string provider)
    {
        await using var host = await Bewaking.StartAsync(provider, cluster, Luisteraar.Met((nummer, bereikt, services) =>
        {
            var termijnen = services.GetRequiredService<ITermijnen>();
            return nummer == 1
                ? termijnen.HaalAsync(bereikt.Termijn.Onderwerp, bereikt.Termijn.Soort, Bewaking.Vandaag, DataHost.Cancel)
                : termijnen.StelAsync(bereikt.Termijn.Onderwerp, bereikt.Termijn.Soort, Bewaking.Vandaag.AddDays(1), null, DataHost.Cancel);
        }));
        await host.StelAsync(1, Bewaking.Vandaag);
        await host.StelAsync(2, Bewaking.Vandaag);

        await host.SweepAsync();
        await host.SweepAsync();
        Assert.Equal(["1 UiterlijkeDatum", "2 UiterlijkeDatum"], await host.GemeldAsync());

        host.GaNaar(Bewaking.Vandaag.AddDays(1));
        await host.SweepAsync();
        Assert.Equal(["1 UiterlijkeDatum", "2 UiterlijkeDatum", "2 UiterlijkeDatum"], await host.GemeldAsync());
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Hosts_that_sweep_at_the_same_time_tell_each_of_1000_deadlines_once(string provider)
    {
        await using var host = await Bewaking.StartAsync(provider, cluster, new Luisteraar());
        await using var other = host.Another(new Luisteraar());
        await host.StelVeelAsync(1000, Bewaking.Vandaag);

        await Task.WhenAll(Task.Run(host.SweepAsync, DataHost.Cancel), Task.Run(other.SweepAsync, DataHost.Cancel));

        var gemeld = await host.GemeldAsync();
        Assert.Equal((1000, 1000), (gemeld.Count, gemeld.Distinct(StringComparer.Ordinal).Count()));
    }

    [Fact]
    public async Task A_deadline_that_somebody_moves_meanwhile_is_theirs()
    {
        await using var host = await Bewaking.StartAsync("PostgreSql", cluster, new Luisteraar());
        await using var other = host.Another(new Luisteraar());
        await host.StelAsync(1, Bewaking.Vandaag);

        var sweep = Task.CompletedTask;
        await host.InUnitAsync(async (services, ct) =>
        {
            await services.GetRequiredService<ITermijnen>().StelAsync(Bewaking.Onderwerp(1), Bewaking.Soort, Bewaking.Vandaag.AddDays(5), null, ct);
            sweep = Task.Run(other.SweepAsync, ct);
            await WaitForLockAsync(services.GetRequiredService<PlatformContext>(), ct);
        });
        await sweep;

        Assert.Empty(await host.GemeldAsync());
    }

    [Fact]
    public async Task On_PostgreSQL_the_sweep_reads_what_is_due_and_not_what_is_open()
    {
        await using var host = await Bewaking.StartAsync("PostgreSql", cluster, new Luisteraar());
        await host.ReadAsync(async (PlatformContext platform) =>
        {
            await platform.Database.ExecuteSqlRawAsync(
                """
                INSERT INTO platform."Termijn" ("Id", "OnderwerpSoort", "OnderwerpId", "Soort", "UiterlijkeDatum", "SignaalOp", "MislukteSignalen",
                    "Version", "SystemCreatedAt", "SystemCreatedBy", "SystemModifiedAt", "SystemModifiedBy")
                SELECT gen_random_uuid(), 'Leefbaarheidsdossier', gen_random_uuid(), 'CONTROLEDATUM', date '2026-02-28' + n % 1000,
                    (date '2026-02-28' + n % 1000)::timestamp AT TIME ZONE 'UTC', 0, 1, now(), 'test', now(), 'test'
                FROM generate_series(1, 100000) AS n;
                ANALYZE platform."Termijn";
                """,
                DataHost.Cancel);
            var nu = host.Clock.Now.UtcDateTime;
            var due = await Termijnbewaking.Due(platform, Bewaking.Soort, nu).CountAsync(DataHost.Cancel);
            var plan = await ExplainAsync(platform, nu);

            Assert.Equal(300, due);
            Assert.Contains("\"IX_Termijn_Sweep\"", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("Rows Removed", plan, StringComparison.Ordinal);
            Assert.Contains("actual rows=300 ", plan, StringComparison.Ordinal);
            return plan;
        });
    }

    private static async Task<string> ExplainAsync(PlatformContext platform, DateTime nu)
    {
        await using var command = Termijnbewaking.Due(platform, Bewaking.Soort, nu).CreateDbCommand();
        command.CommandText = $"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) {command.CommandText}";
        await platform.Database.OpenConnectionAsync(DataHost.Cancel);
        await using var reader = await command.ExecuteReaderAsync(DataHost.Cancel);
        var lines = new List<string>();
        while (await reader.ReadAsync(DataHost.Cancel))
            lines.Add(reader.GetString(0));
        return string.Join('\n', lines);
    }

    /// <summary>Waits until somebody waits for a lock: no sleep, but a question asked until it is so.</summary>
    private static async Task WaitForLockAsync(PlatformContext platform, CancellationToken cancellationToken)
    {
        while (await platform.Database
            .SqlQueryRaw<int>("SELECT count(*)::int AS \"Value\" FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
            .SingleAsync(cancellationToken) == 0)
        {
            // Within a transaction PostgreSQL keeps showing what it showed first: who looked too early would wait for ever.
            await platform.Database.ExecuteSqlRawAsync("SELECT pg_stat_clear_snapshot()", cancellationToken);
        }
    }
}
