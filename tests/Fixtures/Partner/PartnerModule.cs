using HotChocolate.Types;
using Leefbaarheid.Contracts.Modules;
using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Fixtures.Partner;

/// <summary>A partner's module, made after the client was: a list of its own, with a page in a group of the navigation of its own.</summary>
internal sealed class PartnerModule : IModule
{
    public void Register(IModuleBuilder module)
    {
        // Queries and pages are found by themselves.
    }
}

[QueryType]
internal sealed class PartnerQueries
{
    /// <summary>The gardens that people of a neighbourhood keep together.</summary>
    public IReadOnlyList<Buurtmoestuin> GetBuurtmoestuinen() => [new("Kruidenhof", 24), new("De Groene Hoek", 11)];
}

/// <summary>A garden that people of a neighbourhood keep together.</summary>
/// <param name="Naam">What it is called.</param>
/// <param name="Tuiniers">How many people work in it.</param>
internal sealed record Buurtmoestuin(string Naam, int Tuiniers);

internal sealed class PartnerPages : IPageSource
{
    public IEnumerable<Page> Pages =>
    [
        new ListPage("buurtmoestuinen", "Buurtmoestuinen", "buurtmoestuinen")
        {
            Menu = "Samen tuinieren",
            SearchTerms = ["groenten"],
            Help = "Hier ziet u welke moestuinen er in de buurt zijn.",
            Fields = [new PageField("naam", "Naam"), new PageField("tuiniers", "Tuiniers")],
        },
    ];

    public IEnumerable<PageExtension> Extensions => [];
}
