using Leefbaarheid.Basisregistraties;
using Leefbaarheid.Contracts.Bestanden;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Import;
using Leefbaarheid.Contracts.Modules;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Modules.Manifests;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace Leefbaarheid.Modules.Tests.Basisregistraties;

/// <summary>The module on the host's own database layer, with a database file, a clock and a user of its own.</summary>
internal sealed class Basisopstelling : IAsyncDisposable
{
    /// <summary>A migrated and filled database in memory: making it takes seconds, copying it does not.</summary>
    private static readonly Lazy<Task<SqliteConnection>> s_sjabloon = new(MaakSjabloonAsync);

    private readonly string _bestand = Path.Combine(Path.GetTempPath(), $"basis-{Guid.NewGuid():N}.db");
    private readonly ServiceProvider _services;

    private Basisopstelling()
    {
        var configuratie = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["ConnectionStrings:Leefbaarheid"] = $"Data Source={_bestand}" })
            .Build();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new VasteKlok());
        services.AddSingleton(Gebruiker);
        services.AddSingleton(Gebeurtenissen);
        services.AddSingleton(Opslag());
        services.AddSingleton(Substitute.For<IAfscherming>());
        services.AddHostData(configuratie);
        new BasisregistratieModule().Register(new Bouwer(services));
        foreach (var soort in typeof(BasisregistratieModule).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
        {
            foreach (var contract in new[] { typeof(IImporter), typeof(IDemodata), typeof(IStartgegevens) }.Where(contract => contract.IsAssignableFrom(soort)))
                services.AddScoped(contract, soort);
        }

        _services = services.BuildServiceProvider();
        Gebruiker.Gebruikersnaam.Returns("tester");
        Gebruiker.Medewerkercode.Returns((string?)null);
    }

    /// <summary>Takes every file, and keeps none.</summary>
    private static IBestandsopslag Opslag()
    {
        var opslag = Substitute.For<IBestandsopslag>();
        opslag.BewaarAsync(Arg.Any<Stream>(), Arg.Any<string>(), Arg.Any<CancellationToken>())
            .Returns(aanroep => new Bestand(Guid.NewGuid(), aanroep.ArgAt<string>(1), "application/octet-stream", 1, new string('0', 64)));
        return opslag;
    }

    public static DateOnly Vandaag { get; } = new(2026, 11, 23);

    public ICurrentUser Gebruiker { get; } = Substitute.For<ICurrentUser>();

    public IEventPublisher Gebeurtenissen { get; } = Substitute.For<IEventPublisher>();

    public static async Task<Basisopstelling> MaakAsync()
    {
        var sjabloon = await s_sjabloon.Value;
        var opstelling = new Basisopstelling();
        await using var bestand = new SqliteConnection($"Data Source={opstelling._bestand}");
        lock (s_sjabloon)
            sjabloon.BackupDatabase(bestand);
        return opstelling;
    }

    /// <summary>Runs work as a mutation does: in a scope and a unit of work of its own.</summary>
    public async Task DoeAsync(Func<IServiceProvider, Task> werk)
    {
        await using var scope = _services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(_ => werk(scope.ServiceProvider), Stop);
    }

    /// <summary>Reads in a scope of its own.</summary>
    public async Task<T> LeesAsync<T>(Func<BasisContext, Task<T>> vraag)
    {
        await using var scope = _services.CreateAsyncScope();
        return await vraag(scope.ServiceProvider.GetRequiredService<BasisContext>());
    }

    public async Task<ImportVerslag> ImporteerAsync(string soort, Stream bestand, bool accepteerGoede = false)
    {
        await using var scope = _services.CreateAsyncScope();
        var importer = scope.ServiceProvider.GetServices<IImporter>().Single(importer => importer.Soort == soort);
        return await importer.ImporteerAsync(bestand, new ImportOpties(accepteerGoede), Substitute.For<IProgress<long>>(), Stop);
    }

    public Task<ImportVerslag> ImporteerAsync(string soort, string tekst, bool accepteerGoede = false)
        => ImporteerAsync(soort, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(tekst)), accepteerGoede);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        foreach (var achtervoegsel in new[] { "", "-wal", "-shm" })
            File.Delete(_bestand + achtervoegsel);
    }

    private static async Task<SqliteConnection> MaakSjabloonAsync()
    {
        await using var opstelling = new Basisopstelling();
        await opstelling._services.GetRequiredService<MigrationRunner>().RunAsync([new ModuleRelease("Basisregistratie", new SemVersion(1, 0, 0))], CancellationToken.None);
        await opstelling.DoeAsync(async services =>
        {
            foreach (var gegevens in services.GetServices<IStartgegevens>())
                await gegevens.VulAanAsync(CancellationToken.None);
        });

        var sjabloon = new SqliteConnection("Data Source=:memory:");
        await sjabloon.OpenAsync();
        await using var bestand = new SqliteConnection($"Data Source={opstelling._bestand}");
        await bestand.OpenAsync();
        bestand.BackupDatabase(sjabloon);
        return sjabloon;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private sealed class VasteKlok : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    }

    /// <summary>Registers as the host does.</summary>
    private sealed class Bouwer(IServiceCollection services) : IModuleBuilder
    {
        public string ModuleId => "Basisregistratie";

        public IServiceCollection Services => services;

        public IConfiguration Settings { get; } = new ConfigurationBuilder().Build();

        public IModuleBuilder AddData<TContext>()
            where TContext : ModuleDbContext
        {
            services.AddModuleData<TContext>(ModuleId);
            return this;
        }

        public IModuleBuilder AddNummerreeks(NummerreeksDefinitie reeks)
        {
            HostDataServiceCollectionExtensions.AddNummerreeks(services, reeks);
            return this;
        }

        public IModuleBuilder AddTermijnsoort(Termijnsoort soort)
        {
            HostDataServiceCollectionExtensions.AddTermijnsoort(services, soort);
            return this;
        }

        public IModuleBuilder AddPermissionSet(PermissionSet set) => this;

        public IModuleBuilder AddOnderwerpsoort(Onderwerpsoort soort) => this;
    }
}
