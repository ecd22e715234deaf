namespace Leefbaarheid.GraphQL.Tests.Hostile;

/// <summary>For tests that weigh the memory of the process: what another test holds meanwhile would count as theirs.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneInTheProcess
{
    public const string Name = "Alone in the process";
}
