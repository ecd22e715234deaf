using Leefbaarheid.Contracts.Scheduling;
using Leefbaarheid.Host.Scheduling;
using Leefbaarheid.Host.Tests.Data;
using Leefbaarheid.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Leefbaarheid.Host.Tests.Scheduling;

/// <summary>The real scheduler on its stored schedule. Its clock is the test's; what it waits for are signals.</summary>
public sealed class SchedulerTests(PostgresCluster cluster)
{
    [Theory, ClassData<EveryDatabase>]
    public async Task A_deadline_that_is_due_when_it_is_set_wakes_the_sweep(string provider)
    {
        var teller = new Teller();
        await using var database = await Bewaking.StartAsync(provider, cluster, new Luisteraar());
        await using var host = database.Another(teller, provider);
        await using var running = await Running.StartAsync(host);
        await host.StelAsync(1, Bewaking.Vandaag.AddDays(1));
        await host.StelAsync(2, Bewaking.Vandaag);
        await teller.WachtAsync(1);

        // The clock has not moved: only the change can have woken it.
        await host.StelAsync(1, Bewaking.Vandaag.AddDays(-1));
        await teller.WachtAsync(2);

        Assert.Equal(["1 UiterlijkeDatum", "2 UiterlijkeDatum"], await host.GemeldAsync());
        Assert.Equal(SchedulerState.Running, host.Services.GetRequiredService<JobStatuses>().Scheduler);
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task The_schedule_survives_a_week_of_downtime_and_catches_up(string provider)
    {
        await using var database = await Bewaking.StartAsync(provider, cluster, new Luisteraar());
        var before = new Teller();
        await using (var host = database.Another(before, provider))
        {
            await using var running = await Running.StartAsync(host);
            await host.StelAsync(1, Bewaking.Vandaag);
            await before.WachtAsync(1);
        }

        await database.StelAsync(2, Bewaking.Vandaag.AddDays(3));
        var after = new Teller();
        await using var later = database.Another(after, provider);
        later.GaNaar(Bewaking.Vandaag.AddDays(7));
        await using var again = await Running.StartAsync(later);
        await after.WachtAsync(1);

        Assert.Equal(["1 UiterlijkeDatum", "2 UiterlijkeDatum"], await later.GemeldAsync());
    }

    [Fact]
    public async Task Two_schedulers_of_a_cluster_tell_each_of_1000_deadlines_once()
    {
        await using var database = await Bewaking.StartAsync("PostgreSql", cluster, new Luisteraar());
        await database.StelVeelAsync(1000, Bewaking.Vandaag);
        var teller = new Teller();
        await using var one = database.Another(teller, "PostgreSql");
        await using var two = database.Another(teller, "PostgreSql");
        await using (await Running.StartAsync(one))
        await using (await Running.StartAsync(two))
            await teller.WachtAsync(1000);

        var gemeld = await database.GemeldAsync();
        Assert.Equal((1000, 1000), (gemeld.Count, gemeld.Distinct(StringComparer.Ordinal).Count()));
    }

    [Theory, ClassData<EveryDatabase>]
    public async Task A_job_that_no_module_has_any_more_stays_in_the_schedule_and_harms_none(string provider)
    {
        await using var database = await Bewaking.StartAsync(provider, cluster, new Luisteraar());
        var klusjes = new Teller();
        await using (var host = database.Another(services => AddKlus(services, provider, klusjes)))
        {
            await using var running = await Running.StartAsync(host);
            await klusjes.WachtAsync(1);
        }

        var teller = new Teller();
        await using (var without = database.Another(teller, provider))
        {
            without.GaNaar(Bewaking.Vandaag.AddDays(1));
            await using var running = await Running.StartAsync(without);
            await without.StelAsync(1, Bewaking.Vandaag);
            await teller.WachtAsync(1);
        }

        await using var back = database.Another(services => AddKlus(services, provider, klusjes));
        back.GaNaar(Bewaking.Vandaag.AddDays(2));
        await using var again = await Running.StartAsync(back);
        await klusjes.WachtAsync(2);
    }

    [Fact]
    public async Task On_SQLite_one_process_does_the_background_work_at_a_time()
    {
        await using var database = await Bewaking.StartAsync("Sqlite", cluster, new Luisteraar());
        await using var first = database.Another(new Luisteraar(), "Sqlite");
        var held = SqliteTurn.TryTake(first.Services.GetRequiredService<Host.Data.HostDatabase>());
        Assert.NotNull(held);

        await using var second = database.Another(new Luisteraar(), "Sqlite");
        Assert.Null(SqliteTurn.TryTake(second.Services.GetRequiredService<Host.Data.HostDatabase>()));

        await held.DisposeAsync();
        var taken = SqliteTurn.TryTake(second.Services.GetRequiredService<Host.Data.HostDatabase>());
        Assert.NotNull(taken);
        await taken.DisposeAsync();
    }

    [Fact]
    public async Task On_SQLite_the_scheduler_waits_for_a_long_write_of_another_process()
    {
        await using var host = await Bewaking.StartAsync("Sqlite", cluster, new Luisteraar());
        await using var source = host.Services.GetRequiredService<Host.Data.HostDatabase>().CreatePatientSource(TimeSpan.FromMinutes(10));
        await using var connection = await source.OpenConnectionAsync(DataHost.Cancel);
        await using var asks = connection.CreateCommand();
        asks.CommandText = "PRAGMA busy_timeout";

        // No wait of SQLite's own, which would end in an error first.
        Assert.Equal((600, 0L), (asks.CommandTimeout, await asks.ExecuteScalarAsync(DataHost.Cancel)));
    }

    [Fact]
    public async Task A_host_that_is_told_so_has_no_scheduler()
    {
        await using var host = await Bewaking.StartAsync("Sqlite", cluster, new Luisteraar());

        Assert.Empty(host.Services.GetServices<IHostedService>());
        Assert.Null(host.Services.GetService<Quartz.ISchedulerFactory>());
        Assert.Equal(SchedulerState.Off, host.Services.GetRequiredService<JobStatuses>().Scheduler);
    }

    [Fact]
    public async Task A_wish_to_wake_is_heard_once_until_it_is_taken_and_only_after_the_commit()
    {
        await using var host = await Bewaking.StartAsync("Sqlite", cluster, new Luisteraar());
        var waker = host.Services.GetRequiredService<JobWaker>();

        await Assert.ThrowsAsync<InvalidDataException>(() => host.DoAsync(async termijnen =>
        {
            await termijnen.StelAsync(Bewaking.Onderwerp(1), Bewaking.Soort, Bewaking.Vandaag, null, DataHost.Cancel);
            throw new InvalidDataException();
        }));
        await host.StelAsync(2, Bewaking.Vandaag.AddDays(1));
        Assert.False(Asked());

        await host.StelAsync(3, Bewaking.Vandaag);
        await host.StelAsync(4, Bewaking.Vandaag);
        Assert.True(Asked());
        Assert.False(Asked());

        // Set again as it stands: nothing new.
        await host.StelAsync(4, Bewaking.Vandaag);
        Assert.False(Asked());

        bool Asked()
        {
            using var now = new CancellationTokenSource();
            var next = waker.NextAsync(now.Token);
            var asked = next.IsCompletedSuccessfully;
            now.Cancel();
            return asked;
        }
    }

    private static void AddKlus(IServiceCollection services, string provider, Teller teller)
    {
        services.AddModuleDataOfTests();
        Bewaking.Add(services, teller, provider);
        services.AddScoped<IBackgroundJob, Klus>();
    }

    private sealed class Klus(Luisteraar teller) : IBackgroundJob
    {
        public string Naam => "Tuin.Klus";

        public TimeSpan Interval { get; } = TimeSpan.FromHours(1);

        public Task VoerUitAsync(CancellationToken cancellationToken)
        {
            ((Teller)teller).Tel();
            return Task.CompletedTask;
        }
    }

    /// <summary>The hosted services of a host, started and stopped as the web application does.</summary>
    private sealed class Running(DataHost host) : IAsyncDisposable
    {
        public static async Task<Running> StartAsync(DataHost host)
        {
            foreach (var service in host.Services.GetServices<IHostedService>())
                await service.StartAsync(DataHost.Cancel);
            return new Running(host);
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var service in host.Services.GetServices<IHostedService>().Reverse())
            {
                using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
                await service.StopAsync(patience.Token);
                Assert.True(((BackgroundService)service).ExecuteTask!.IsCompletedSuccessfully);
            }
        }
    }

    /// <summary>Lets the test wait until so many signals were heard.</summary>
    private sealed class Teller : Luisteraar
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
        private readonly Lock _gate = new();
        private int _heard;
        private int _wanted;
        private TaskCompletionSource? _enough;

        public override Task HoorAsync(
            int nummer, Contracts.Termijnen.AfterTermijnBereikt gebeurtenis, IServiceProvider services, CancellationToken cancellationToken)
        {
            services.GetRequiredService<Host.Data.UnitOfWork>().AfterCommitOrNow(Tel);
            return Task.CompletedTask;
        }

        public void Tel()
        {
            lock (_gate)
            {
                if (++_heard >= _wanted)
                    _enough?.TrySetResult();
            }
        }

        public Task WachtAsync(int aantal)
        {
            lock (_gate)
            {
                _wanted = aantal;
                _enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                if (_heard >= aantal)
                    _enough.SetResult();
                return _enough.Task.WaitAsync(Patience, DataHost.Cancel);
            }
        }
    }
}
