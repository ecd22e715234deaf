using System.Collections.Concurrent;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Logboek;
using Leefbaarheid.Host.Tests.Data;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Leefbaarheid.Host.Tests.Logboek;

public sealed class WijzigingslogTests(PostgresCluster cluster)
{
    [Theory, ClassData<EveryDatabase>]
    public async Task A_change_tells_who_when_which_fields_and_both_values(string provider)
    {
        await using var host = await Logboekhost.StartAsync(provider, cluster);
        var huis = new Huis("A") { Bewoners = 2 };
        await host.VoegToeAsync(huis);
        host.User.Gebruikersnaam = "pietersen";
        host.Clock.Now += TimeSpan.FromHours(1);

        await host.WijzigAsync(changed =>
        {
            changed.Bewoners = 3;
            changed.Bijnaam = "Kasteel ‘Ruïne’ <b>";
            changed.GebouwdOp = new DateTime(1932, 5, 1, 0, 0, 0, DateTimeKind.Utc);
        });

        var (nieuw, gewijzigd) = (await host.LogAsync()) is [var eerste, var tweede] ? (eerste, tweede) : throw new InvalidOperationException("Not two rows.");
        Assert.Equal((Logsoort.Nieuw, "jansen", "Huis", "Huis", huis.Id), (nieuw.Soort, nieuw.Gebruiker, nieuw.Module, nieuw.Recordtype, nieuw.RecordId));
        Assert.Empty(nieuw.Velden());
        Assert.Equal((Logsoort.Gewijzigd, "pietersen", huis.Id), (gewijzigd.Soort, gewijzigd.Gebruiker, gewijzigd.RecordId));
        Assert.Equal(host.Clock.Now.UtcDateTime, gewijzigd.Tijdstip);
        Assert.Equal(["bewoners: 2 → 3", "bijnaam:  → Kasteel ‘Ruïne’ <b>", "gebouwdOp:  → 1932-05-01T00:00:00.0000000Z"], gewijzigd.Velden());
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_part_inside_a_record_is_a_change_of_the_record(string provider)
    {
        await using var host = await Logboekhost.StartAsync(provider, cluster);
        await host.VoegToeAsync(new Huis("A"));
        host.Clock.Now += TimeSpan.FromHours(1);

        await host.WijzigAsync(huis => huis.Adres = huis.Adres with { Nummer = 7 });

        var rij = (await host.LogAsync())[^1];
        Assert.Equal(Logsoort.Gewijzigd, rij.Soort);
        Assert.Equal(["adres.nummer: 1 → 7"], rij.Velden());
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_record_that_goes_leaves_its_values_in_the_log(string provider)
    {
        await using var host = await Logboekhost.StartAsync(provider, cluster);
        await host.VoegToeAsync(new Huis("A") { Bewoners = 4 });
        host.Clock.Now += TimeSpan.FromHours(1);

        await host.InUnitOn<HuisContext>(async (context, ct) =>
        {
            context.Remove(await context.Huizen.SingleAsync(ct));
            await context.SaveChangesAsync(ct);
        });

        var rij = (await host.LogAsync())[^1];
        Assert.Equal(Logsoort.Verwijderd, rij.Soort);
        Assert.Equal(["adres.nummer: 1 → ", "adres.straat: Dorpsstraat → ", "bewoners: 4 → ", "code: A → "], rij.Velden());
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_save_without_a_change_and_a_touched_value_that_stays_the_same_leave_no_row(string provider)
    {
        await using var host = await Logboekhost.StartAsync(provider, cluster);
        await host.VoegToeAsync(new Huis("A") { Bewoners = 4 });

        await host.WijzigAsync(huis => huis.Bewoners = 4);

        Assert.Equal(Logsoort.Nieuw, Assert.Single(await host.LogAsync()).Soort);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task What_is_rolled_back_leaves_no_row(string provider)
    {
        await using var host = await Logboekhost.StartAsync(provider, cluster);

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.InUnitOn<HuisContext>(async (context, ct) =>
        {
            context.Add(new Huis("A"));
            await context.SaveChangesAsync(ct);
            throw new InvalidOperationException("Undo.");
        }));

        Assert.Empty(await host.LogAsync());
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_save_that_fails_and_is_made_good_is_logged_once(string provider)
    {
        await using var host = await Logboekhost.StartAsync(provider, cluster);
        await host.VoegToeAsync(new Huis("A"));

        await host.InUnitOn<HuisContext>(async (context, ct) =>
        {
            var huis = new Huis("A");
            context.Add(huis);
            await Assert.ThrowsAsync<RegelovertredingException>(() => context.SaveChangesAsync(ct));
            huis.Code = "B";
            await context.SaveChangesAsync(ct);
        });

        Assert.Equal(2, (await host.LogAsync()).Count);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_save_outside_a_unit_of_work_is_logged_with_the_change_or_not_at_all(string provider)
    {
        await using var host = await Logboekhost.StartAsync(provider, cluster);

        await host.InScopeAsync(async services =>
        {
            var context = services.GetRequiredService<HuisContext>();
            context.Add(new Huis("A"));
            await context.SaveChangesAsync(DataHost.Cancel);
            context.Add(new Huis("B"));
            context.Add(new Huis("A"));
            await Assert.ThrowsAsync<RegelovertredingException>(() => context.SaveChangesAsync(DataHost.Cancel));
        });

        Assert.Single(await host.LogAsync());
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Secrets_are_told_without_their_values_and_bookkeeping_is_not_told_at_all(string provider)
    {
        await using var host = await Logboekhost.StartAsync(provider, cluster);
        await host.VoegToeAsync(new Kluis { Eigenaar = "Ans" }, new Kladje { Tekst = "a" });
        host.Clock.Now += TimeSpan.FromHours(1);

        await ChangeAsync(host, kluis => (kluis.Kijkers, kluis.Bijgehouden) = (5, 5));
        Assert.Single(await host.LogAsync());
        await ChangeAsync(host, kluis => (kluis.Pinhash, kluis.Combinatie, kluis.Eigenaar, kluis.Bijgehouden) = ("geheim-1", "geheim-2", "Bob", 6));

        var rij = (await host.LogAsync())[^1];
        Assert.Equal(["combinatie: Verzwegen", "eigenaar: Ans → Bob", "pinhash: Verzwegen"], rij.Velden());
        Assert.DoesNotContain("geheim", rij.Inhoud, StringComparison.Ordinal);

        static Task ChangeAsync(DataHost host, Action<Kluis> change) => host.InUnitOn<KluisContext>(async (context, ct) =>
        {
            change(await context.Set<Kluis>().SingleAsync(ct));
            await context.SaveChangesAsync(ct);
        });
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task Rows_and_seals_cannot_be_changed_or_removed_through_the_model(string provider)
    {
        await using var host = await Logboekhost.StartAsync(provider, cluster);
        await host.VoegToeAsync(new Huis("A"));
        await host.VerzegelAsync();

        await RefusedAsync(async (platform, ct) => platform.Entry(await platform.Wijzigingen.SingleAsync(ct)).Property(rij => rij.Gebruiker).CurrentValue = "iemand");
        await RefusedAsync(async (platform, ct) => platform.Remove(await platform.Wijzigingen.SingleAsync(ct)));
        await RefusedAsync(async (platform, ct) => platform.Remove(await platform.Zegels.SingleAsync(ct)));

        Assert.True((await host.ControleerAsync()).IsHeel);

        async Task RefusedAsync(Func<PlatformContext, CancellationToken, Task> change)
        {
            var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => host.InUnitOn<PlatformContext>(async (platform, ct) =>
            {
                await change(platform, ct);
                await platform.SaveChangesAsync(ct);
            }));
            Assert.Contains("never changed or removed", refused.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>PostgreSQL gets the rows in the batch of the save itself; SQLite, in the same process, a statement for each.</summary>
    [Theory]
    [InlineData("PostgreSql", 1)]
    [InlineData("Sqlite", 2)]
    public async Task A_save_costs_one_row_for_a_record_and_no_statement_for_a_field(string provider, int statementsForOneRecord)
    {
        var counter = new Commands();
        await using var host = await Logboekhost.StartAsync(provider, cluster, services => services.AddLogging(logging => logging.AddProvider(counter)));
        await host.VoegToeAsync(new Huis("A"));

        Assert.Equal(statementsForOneRecord, await CountAsync(huis => huis.Bewoners++));
        Assert.Equal(statementsForOneRecord, await CountAsync(huis => (huis.Bewoners, huis.Bijnaam, huis.GebouwdOp, huis.Adres) = (9, "X", DateTime.UnixEpoch, new Adres("Kerkstraat", 4))));
        await host.VoegToeAsync([.. Enumerable.Range(0, 9).Select(number => new Huis($"B{number}"))]);
        Assert.Equal(provider == "Sqlite" ? 20 : 1, await CountAsync(huis => huis.Bewoners++));

        async Task<int> CountAsync(Action<Huis> change)
        {
            var statements = 0;
            await host.InUnitOn<HuisContext>(async (context, ct) =>
            {
                foreach (var huis in await context.Huizen.ToListAsync(ct))
                    change(huis);
                counter.Seen.Clear();
                await context.SaveChangesAsync(ct);
                statements = counter.Seen.Count;
                Assert.Empty(context.ChangeTracker.Entries<Wijziging>());
            });
            return statements;
        }
    }

    private sealed class Commands : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Seen { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (eventId.Id == RelationalEventId.CommandExecuted.Id)
                Seen.Enqueue(formatter(state, exception));
        }

        public void Dispose()
        {
        }
    }
}
