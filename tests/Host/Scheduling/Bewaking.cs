using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Scheduling;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Scheduling;
using Leefbaarheid.Host.Termijnen;
using Leefbaarheid.Host.Tests.Data;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Leefbaarheid.Host.Tests.Scheduling;

/// <summary>A host with deadlines and somebody who listens to them.</summary>
internal static class Bewaking
{
    public const string Soort = "CONTROLEDATUM";

    public static readonly DateOnly Vandaag = new(2026, 3, 2);

    /// <summary>Adds the background work, with a handler that leaves a <see cref="Boom"/> per signal.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="luisteraar">What the handler does beside that.</param>
    /// <param name="provider">With a scheduler over this database; null for none: a test runs the job itself.</param>
    public static void Add(IServiceCollection services, Luisteraar luisteraar, string? provider = null)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Planning:Actief"] = provider is null ? "false" : "true",
            ["Database:Provider"] = provider,
        };
        services.AddHostScheduling(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        services.AddTermijnsoort(new Termijnsoort(Soort, "Controledatum"));
        services.AddScoped<IEventPublisher, EventPublisher>();
        services.AddSingleton(luisteraar);
        services.AddScoped<IEventHandler<AfterTermijnBereikt>, Planter>();
        services.AddSingleton<IHostApplicationLifetime, AlGestart>();
    }

    public static Task<DataHost> StartAsync(string provider, PostgresCluster cluster, Luisteraar luisteraar)
        => DataHost.StartAsync(provider, cluster, services => Add(services, luisteraar));

    /// <summary>Another host over the same database, which shows the same time when it starts.</summary>
    public static DataHost Another(this DataHost host, Luisteraar luisteraar, string? provider = null) => host.Another(services =>
    {
        services.AddModuleDataOfTests();
        Add(services, luisteraar, provider);
    });

    public static void AddModuleDataOfTests(this IServiceCollection services) => services.AddModuleData<TuinContext>("Tuin");

    public static TermijnOnderwerp Onderwerp(int nummer) => new("Leefbaarheidsdossier", new Guid(nummer, 0, 0, new byte[8]));

    public static Task DoAsync(this DataHost host, Func<ITermijnen, Task> work)
        => host.InUnitAsync((services, _) => work(services.GetRequiredService<ITermijnen>()));

    public static Task StelAsync(this DataHost host, int nummer, DateOnly uiterlijk, DateOnly? streef = null)
        => host.DoAsync(termijnen => termijnen.StelAsync(Onderwerp(nummer), Soort, uiterlijk, streef, DataHost.Cancel));

    /// <summary>Many open deadlines at once.</summary>
    public static Task StelVeelAsync(this DataHost host, int aantal, DateOnly uiterlijk) => host.InUnitOn(async (PlatformContext platform, CancellationToken ct) =>
    {
        foreach (var nummer in Enumerable.Range(1, aantal))
        {
            var post = new Termijnpost(Onderwerp(nummer), Soort);
            post.Stel(uiterlijk, null);
            platform.Add(post);
        }

        await platform.SaveChangesAsync(ct);
    });

    /// <summary>Runs a job as the scheduler does.</summary>
    public static Task RunAsync<TJob>(this DataHost host)
        where TJob : IBackgroundJob
        => host.InScopeAsync(services => services.GetServices<IBackgroundJob>().OfType<TJob>().Single().VoerUitAsync(DataHost.Cancel));

    public static Task SweepAsync(this DataHost host) => host.RunAsync<Termijnbewaking>();

    /// <summary>What was told, in no order: <c>1 UiterlijkeDatum</c>.</summary>
    public static Task<List<string>> GemeldAsync(this DataHost host)
        => host.ReadAsync((TuinContext tuin) => tuin.Bomen.Select(boom => boom.Soort).OrderBy(soort => soort).ToListAsync(DataHost.Cancel));

    /// <summary>Goes on from a day, a quarter past one at night in the Netherlands.</summary>
    public static void GaNaar(this DataHost host, DateOnly dag) => host.Clock.Now = new DateTimeOffset(dag, new TimeOnly(0, 15), TimeSpan.Zero);

    private sealed class Planter(TuinContext tuin, Luisteraar luisteraar, IServiceProvider services) : IEventHandler<AfterTermijnBereikt>
    {
        public async Task HandleAsync(AfterTermijnBereikt gebeurtenis, CancellationToken cancellationToken)
        {
            var nummer = BitConverter.ToInt32(gebeurtenis.Termijn.Onderwerp.Id.ToByteArray());
            tuin.Bomen.Add(new Boom($"{nummer} {gebeurtenis.Moment}"));
            await tuin.SaveChangesAsync(cancellationToken);
            await luisteraar.HoorAsync(nummer, gebeurtenis, services, cancellationToken);
        }
    }

    private sealed class AlGestart : IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted { get; } = new(canceled: true);

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication()
        {
        }
    }
}

/// <summary>What a test's handler does beside leaving a trace.</summary>
internal class Luisteraar
{
    public virtual Task HoorAsync(int nummer, AfterTermijnBereikt gebeurtenis, IServiceProvider services, CancellationToken cancellationToken)
        => Task.CompletedTask;

    public static Luisteraar Met(Func<int, AfterTermijnBereikt, IServiceProvider, Task> doe) => new Doet(doe);

    private sealed class Doet(Func<int, AfterTermijnBereikt, IServiceProvider, Task> doe) : Luisteraar
    {
        public override Task HoorAsync(int nummer, AfterTermijnBereikt gebeurtenis, IServiceProvider services, CancellationToken cancellationToken)
            => doe(nummer, gebeurtenis, services);
    }
}
