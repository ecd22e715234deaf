using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>The list of all attachments, and attachments on the cards of this module.</summary>
internal sealed class BijlagePaginas : IPageSource
{
    public IEnumerable<Page> Pages =>
    [
        new ListPage("bijlagen", "Bijlagen", "bijlagen")
        {
            Menu = Menugroepen.Overzichten,
            MenuOrder = 420,
            Help = "Alle foto's, documenten en opnames, van alle dossiers, taken en contactmomenten, ook die zijn verwijderd. Een bijlage "
                + "toevoegen doet u waar zij bij hoort.",
            SearchTerms = ["documenten", "foto's", "bestanden", "informatieobjecten"],
            Fields = [new PageField("onderwerpsoort", "Hoort bij"), .. Bijlagepaginas.Kolommen, new PageField("verwijderreden", "Reden van verwijderen")],
            Views =
            [
                new PageView("aanwezig", "Aanwezig", "{ verwijderd: { eq: false } }"),
                new PageView("verwijderd", "Verwijderd", "{ verwijderd: { eq: true } }"),
                new PageView("fotos", "Foto's", "{ soort: { eq: \"FOT\" }, verwijderd: { eq: false } }"),
            ],
            Actions =
            [
                .. Bijlagepaginas.Acties,
                new PageAction("herstellen", "Herstellen", ActionGroup.Functie)
                {
                    Mutation = "bijlageHerstellen",
                    Help = "Maakt een verwijderde bijlage weer te openen waar zij hoort.",
                    Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = "id" },
                    Confirm = "Wilt u deze bijlage weer beschikbaar maken?",
                },
            ],
        },
    ];

    public IEnumerable<PageExtension> Extensions =>
    [
        Bijlagepaginas.Kaart("taak", feitenblok: null),
        Bijlagepaginas.Kaart("interactielogpost", feitenblok: null),
    ];
}
