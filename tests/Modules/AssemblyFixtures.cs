using Leefbaarheid.Modules.Tests.Support;
using Leefbaarheid.Tests.Support;

[assembly: AssemblyFixture(typeof(PostgresCluster))]
[assembly: AssemblyFixture(typeof(HostSupplies))]
