using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>From an account of the platform to the medewerker that its owner is, and back by a lookup.</summary>
internal sealed class GebruikerPaginas : IPageSource
{
    private static readonly Lookup s_code = new("medewerkers", "code", ["code", "naam"]);

    public IEnumerable<Page> Pages => [];

    public IEnumerable<PageExtension> Extensions =>
    [
        new("gebruiker")
        {
            Actions =
            [
                new PageAction("medewerker", "Medewerker", ActionGroup.Navigeren)
                {
                    Help = "Laat de medewerker zien die bij dit account hoort, met teams en werkgebied.",
                    OpenPage = "medewerkers",
                    OpenFilter = new DrillDownFilter("{ code: { eq: $medewerker } }")
                    {
                        Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["medewerker"] = "medewerkercode" },
                    },
                    When = "{ medewerkercode: { neq: null } }",
                    WhenNot = "Bij dit account hoort geen medewerker.",
                },
            ],
        },
    ];

    public IEnumerable<ActionQuestion> Questions =>
    [
        new("medewerkercode") { Mutation = "gebruikerAanmaken", Lookup = s_code },
        new("medewerkercode") { Mutation = "apisleutelAanmaken", Lookup = s_code },
    ];
}
