using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Scheduling;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Host.Scheduling;
using Leefbaarheid.Host.Termijnen;
using Leefbaarheid.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Leefbaarheid.Benchmarks.Sweep;

/// <summary>The host's own data services and its own sweep over a database that is full of open deadlines.</summary>
internal sealed class SweepHost : IAsyncDisposable
{
    private const string Soort = "CONTROLEDATUM";

    private readonly ServiceProvider _services;
    private readonly NpgsqlDataSource _database;

    private SweepHost(ServiceProvider services, NpgsqlDataSource database)
    {
        _services = services;
        _database = database;
    }

    public static async Task<SweepHost> StartAsync(PostgresCluster cluster, int open)
    {
        var connection = await cluster.CreateDatabaseAsync(CancellationToken.None);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Database:Provider"] = "PostgreSql",
                ["ConnectionStrings:Leefbaarheid"] = connection,
                ["Planning:Actief"] = "false",
            })
            .Build();
        var services = new ServiceCollection()
            .AddSingleton<ICurrentUser, User>()
            .AddHostData(configuration)
            .AddHostScheduling(configuration)
            .AddTermijnsoort(new Termijnsoort(Soort, "Controledatum"))
            .AddScoped<IEventPublisher, EventPublisher>()
            .AddScoped<IEventHandler<AfterTermijnBereikt>, Teller>()
            .BuildServiceProvider();
        var host = new SweepHost(services, NpgsqlDataSource.Create(connection));
        await services.GetRequiredService<MigrationRunner>().RunAsync([], CancellationToken.None);

        // Their days lie evenly over the years to come.
        await host.AddAsync(open, "date '2090-01-01' + n % 3650");
        await host.ExecuteAsync("VACUUM ANALYZE platform.\"Termijn\"");
        return host;
    }

    public Task MakeDueAsync(int count) => AddAsync(count, "date '2020-01-01' + n % 10");

    /// <summary>Runs the sweep as the scheduler does.</summary>
    public async Task SweepAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<IBackgroundJob>().OfType<Termijnbewaking>().Single().VoerUitAsync(CancellationToken.None);
    }

    /// <summary>How many were told since it was last asked.</summary>
    public Task<int> TakeToldAsync() => ExecuteAsync("DELETE FROM platform.\"Uitgaandbericht\"");

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    private Task<int> AddAsync(int count, string day) => ExecuteAsync(
        $"""
        INSERT INTO platform."Termijn" ("Id", "OnderwerpSoort", "OnderwerpId", "Soort", "UiterlijkeDatum", "SignaalOp", "MislukteSignalen",
            "Version", "SystemCreatedAt", "SystemCreatedBy", "SystemModifiedAt", "SystemModifiedBy")
        SELECT gen_random_uuid(), 'Proef', gen_random_uuid(), '{Soort}', {day}, ({day})::timestamp AT TIME ZONE 'UTC', 0, 1, now(), 'meting', now(), 'meting'
        FROM generate_series(1, {count}) AS n
        """);

    private async Task<int> ExecuteAsync(string sql)
    {
        await using var command = _database.CreateCommand(sql);
        command.CommandTimeout = 600;
        return await command.ExecuteNonQueryAsync();
    }

    private sealed class User : ICurrentUser
    {
        public string Gebruikersnaam => "meting";

        public string? Medewerkercode => null;
    }

    /// <summary>Does what handlers do: it writes in the same unit of work.</summary>
    private sealed class Teller(IOutbox outbox) : IEventHandler<AfterTermijnBereikt>
    {
        public Task HandleAsync(AfterTermijnBereikt gebeurtenis, CancellationToken cancellationToken)
            => outbox.VoegToeAsync("meting", gebeurtenis.Sleutel, "geteld", cancellationToken);
    }
}
