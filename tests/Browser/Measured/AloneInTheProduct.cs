namespace Leefbaarheid.Browser.Tests.Measured;

/// <summary>For tests that count what a page asks: one that hears of what others save asks for more.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneInTheProduct
{
    public const string Name = "Alone in the product";
}
