using Leefbaarheid.Host.Data;
using Microsoft.Extensions.Logging.Abstractions;

namespace Leefbaarheid.Host.Tests.Data;

public sealed class MigrationLeaseTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("leefbaarheid-lease-").FullName;

    [Fact]
    public async Task A_second_host_waits_until_the_first_is_done()
    {
        await using var database = Database("test.db");
        var first = await MigrationLease.TakeAsync(database, TestContext.Current.CancellationToken);

        var second = MigrationLease.TakeAsync(database, TestContext.Current.CancellationToken);
        Assert.False(second.IsCompleted);

        await first.DisposeAsync();
        await using var taken = await second;
    }

    [Fact]
    public async Task A_file_that_cannot_be_made_is_an_error_and_nothing_to_wait_for()
    {
        // Fits as a name, but not together with what the lock's file adds to it.
        await using var database = Database(new string('x', 250) + ".db");

        await Assert.ThrowsAsync<PathTooLongException>(() => MigrationLease.TakeAsync(database, TestContext.Current.CancellationToken));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private HostDatabase Database(string file)
        => new(new DatabaseSettings(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(_folder, file)}"), NullLoggerFactory.Instance);
}
