using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Support;

/// <summary>The same host with the demonstration corporation.</summary>
public sealed class DemoHostFixture(HostSupplies supplies) : HostFixture(supplies)
{
    protected override bool HasDemonstration => true;
}

/// <summary>The same host with the demonstration corporation, on a real PostgreSQL server.</summary>
public sealed class PostgresDemoHostFixture(HostSupplies supplies, PostgresCluster cluster) : PostgresHostFixture(supplies, cluster)
{
    protected override bool HasDemonstration => true;
}
