using Leefbaarheid.Tests.Support;

[assembly: AssemblyFixture(typeof(PostgresCluster))]
