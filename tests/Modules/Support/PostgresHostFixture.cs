using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Support;

/// <summary>The same host on a real PostgreSQL server.</summary>
public sealed class PostgresHostFixture(PostgresCluster cluster) : HostFixture
{
    protected override async Task<string[]> DatabaseAsync(string folder)
        =>
        [
            "--Database:Provider=PostgreSql",
            $"--ConnectionStrings:Leefbaarheid={await cluster.CreateDatabaseAsync(TestContext.Current.CancellationToken)}",
        ];
}
