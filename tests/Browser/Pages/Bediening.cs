using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Leefbaarheid.Browser.Tests.Pages;

/// <summary>What somebody works with.</summary>
public enum Bediening
{
    Muis,
    Toetsen,
}

/// <summary>A work process goes the same way with a mouse and with nothing but keys: one text of its steps, done with each.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BeideHandenAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
        => new([.. Enum.GetValues<Bediening>().Select(met => new TheoryDataRow<Bediening>(met))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
