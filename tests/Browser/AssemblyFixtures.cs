using Leefbaarheid.Browser.Tests.Support;

[assembly: AssemblyFixture(typeof(Corporation))]
[assembly: AssemblyFixture(typeof(Chromium))]

// A browser and a host per test ask more of a machine than a test of code does.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
