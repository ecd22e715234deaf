using Leefbaarheid.Tests.Support;
using Npgsql;

namespace Leefbaarheid.Modules.Tests.Support;

/// <summary>The same host on a real PostgreSQL server.</summary>
public class PostgresHostFixture(HostSupplies supplies, PostgresCluster cluster) : HostFixture(supplies)
{
    protected override string Provider => "PostgreSql";

    protected override Task<string> DatabaseAsync(string folder, string? copyOf)
        => cluster.CreateDatabaseAsync(
            TestContext.Current.CancellationToken,
            copyOf is null ? null : new NpgsqlConnectionStringBuilder(copyOf).Database);
}
