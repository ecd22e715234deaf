using HotChocolate.Execution.Configuration;
using Leefbaarheid.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Leefbaarheid.GraphQL.Tests.Server;

/// <summary>A caller that hangs up, and an operation that takes too long, must not leave the database at work.</summary>
public sealed class CancellationTests(PostgresCluster cluster)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_caller_that_hangs_up_ends_the_statement_in_PostgreSQL()
    {
        var connection = await cluster.CreateDatabaseAsync(Cancellation);
        var probe = new Probe();
        await using var server = await StartAsync(probe, options => options.UseNpgsql(connection), _ => { });
        using var hangUp = new CancellationTokenSource();

        var request = server.Client.GetAsync(new Uri("/graphql?query={slaap}", UriKind.Relative), hangUp.Token);
        await UntilAsync(connection, statements: 1);
        await hangUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        Assert.IsAssignableFrom<OperationCanceledException>(await probe.Ended.Task.WaitAsync(Patience, Cancellation));
        await UntilAsync(connection, statements: 0);
    }

    [Fact]
    public async Task The_time_out_ends_the_statement_in_PostgreSQL()
    {
        var connection = await cluster.CreateDatabaseAsync(Cancellation);
        var probe = new Probe();
        await using var server = await StartAsync(
            probe,
            options => options.UseNpgsql(connection),
            schema => schema.ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(500)));

        var answer = await server.GetAsync("?query={slaap}", "application/graphql-response+json");

        Assert.Equal(400, answer.Status);
        Assert.Contains("HC0045", answer.Body, StringComparison.Ordinal);
        Assert.IsAssignableFrom<OperationCanceledException>(await probe.Ended.Task.WaitAsync(Patience, Cancellation));
        await UntilAsync(connection, statements: 0);
    }

    [Fact]
    public async Task A_caller_that_hangs_up_ends_the_reading_of_rows_from_SQLite()
    {
        var probe = new Probe();
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(Cancellation);
        await using var server = await StartAsync(probe, options => options.UseSqlite(connection), _ => { });
        using var hangUp = new CancellationTokenSource();

        var request = server.Client.GetAsync(new Uri("/graphql?query={tel}", UriKind.Relative), hangUp.Token);
        await probe.Reading.Task.WaitAsync(Patience, Cancellation);
        await hangUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        Assert.IsAssignableFrom<OperationCanceledException>(await probe.Ended.Task.WaitAsync(Patience, Cancellation));
    }

    private static Task<TestServer> StartAsync(Probe probe, Action<DbContextOptionsBuilder> database, Action<IRequestExecutorBuilder> configure)
        => TestServer.StartAsync(schema =>
        {
            schema.Services.AddSingleton(probe);
            schema.Services.AddDbContext<Db>(database);
            schema.AddQueryType<Query>();
            configure(schema);
        });

    /// <summary>Asks the server itself what it is doing, until it does that.</summary>
    private static async Task UntilAsync(string connectionString, long statements)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(Patience);
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(patience.Token);
        await using var command = new NpgsqlCommand(
            "select count(*) from pg_stat_activity where datname = current_database() and state = 'active' and query like '%pg_sleep(600)%' and pid <> pg_backend_pid()",
            connection);
        while ((long)(await command.ExecuteScalarAsync(patience.Token))! != statements)
            await Task.Yield();
    }

    public sealed class Probe
    {
        public TaskCompletionSource Reading { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource<Exception?> Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async Task<int> WatchAsync(Func<Task<int>> work)
        {
            try
            {
                var result = await work();
                Ended.TrySetResult(null);
                return result;
            }
            catch (Exception exception)
            {
                Ended.TrySetResult(exception);
                throw;
            }
        }
    }

    public sealed class Query
    {
        public Task<int> SlaapAsync(Db db, Probe probe, CancellationToken cancellationToken)
            => probe.WatchAsync(() => db.Database.ExecuteSqlRawAsync("select pg_sleep(600)", cancellationToken));

        public Task<int> TelAsync(Db db, Probe probe, CancellationToken cancellationToken)
            => probe.WatchAsync(async () =>
            {
                var rows = db.Database.SqlQueryRaw<long>("with recursive n(Value) as (select 1 union all select Value + 1 from n) select Value from n");
                await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
                {
                    if (row == 1000)
                        probe.Reading.TrySetResult();
                }

                return 0;
            });
    }

    public sealed class Db(DbContextOptions<Db> options) : DbContext(options);
}
