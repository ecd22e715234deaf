using HotChocolate.Types;
using Leefbaarheid.Contracts.Modules;
using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Fixtures.Partner;

/// <summary>A partner's module, made after the client was: pages over what it knows itself, in a group of the navigation of its own.</summary>
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
    private static readonly Buurtmoestuin[] s_tuinen =
    [
        new(new Guid("5d7a1c1e-3f52-4c8c-9a6b-0d3d7c1f0a01"), "Kruidenhof", 24),
        new(new Guid("5d7a1c1e-3f52-4c8c-9a6b-0d3d7c1f0a02"), "De Groene Hoek", 11),
    ];

    /// <summary>The gardens that people of a neighbourhood keep together.</summary>
    public IReadOnlyList<Buurtmoestuin> GetBuurtmoestuinen() => s_tuinen;

    /// <summary>One of the gardens; null when it is unknown.</summary>
    /// <param name="id">Its key.</param>
    public Buurtmoestuin? GetBuurtmoestuin(Guid id) => Array.Find(s_tuinen, tuin => tuin.Id == id);

    /// <summary>What can be sown when.</summary>
    public IReadOnlyList<Zaaitijd> GetZaaikalender() => [new("Tuinbonen", "februari"), new("Prei", "maart")];
}

/// <summary>A garden that people of a neighbourhood keep together.</summary>
/// <param name="Id">Key.</param>
/// <param name="Naam">What it is called.</param>
/// <param name="Tuiniers">How many people work in it.</param>
internal sealed record Buurtmoestuin(Guid Id, string Naam, int Tuiniers);

/// <summary>What can be sown when: nothing that has a key.</summary>
/// <param name="Gewas">What is sown.</param>
/// <param name="Maand">The month for it.</param>
internal sealed record Zaaitijd(string Gewas, string Maand);

internal sealed class PartnerPages : IPageSource
{
    private const string Groep = "Samen tuinieren";
    private static readonly PageField[] s_velden = [new("naam", "Naam"), new("tuiniers", "Tuiniers")];

    public IEnumerable<Page> Pages =>
    [
        new ListPage("buurtmoestuinen", "Buurtmoestuinen", "buurtmoestuinen")
        {
            Menu = Groep,
            Card = "buurtmoestuin",
            SearchTerms = ["groenten"],
            Help = "Hier ziet u welke moestuinen er in de buurt zijn.",
            Fields = s_velden,
        },
        new CardPage("buurtmoestuin", "Buurtmoestuin", "buurtmoestuin")
        {
            Help = "Hier ziet u wie er in de moestuin werken.",
            Tabs = [new FastTab("algemeen", "Algemeen", s_velden)],
        },
        new ListPage("zaaikalender", "Zaaikalender", "zaaikalender")
        {
            Menu = Groep,
            Help = "Hier ziet u wat u wanneer kunt zaaien.",
            Fields = [new PageField("gewas", "Gewas"), new PageField("maand", "Maand")],
        },
    ];

    public IEnumerable<PageExtension> Extensions => [];
}
