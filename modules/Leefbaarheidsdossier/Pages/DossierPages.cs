using Leefbaarheid.Contracts.Pages;
using static Leefbaarheid.Leefbaarheidsdossiers.Pages.Velden;

namespace Leefbaarheid.Leefbaarheidsdossiers.Pages;

/// <summary>The list and the card of dossiers, named as in the work instructions.</summary>
internal sealed class DossierPages : IPageSource
{
    IEnumerable<Page> IPageSource.Pages => [Overzicht(Lijst, "Leefbaarheidsdossieroverzicht", "leefbaarheidsdossiers"), Mijn, Dossierkaart];

    public IEnumerable<PageExtension> Extensions =>
    [
        new PageExtension("rolcentrum")
        {
            Cues =
            [
                new Cue("mijn-leefbaarheidsdossiers", "Mijn leefbaarheidsdossiers", "mijnLeefbaarheidsdossiers", "mijn-leefbaarheidsdossiers"),
                new Cue("open-leefbaarheidsdossiers", "Open leefbaarheidsdossiers", "leefbaarheidsdossiers", Lijst)
                {
                    Where = "{ gesloten: { eq: false } }",
                },
            ],
        },
    ];

    private static ListPage Mijn
        => Overzicht("mijn-leefbaarheidsdossiers", "Mijn leefbaarheidsdossiers", "mijnLeefbaarheidsdossiers");

    private static CardPage Dossierkaart => new(Kaart, "Leefbaarheidsdossier", "leefbaarheidsdossier")
    {
        SearchTerms = ["dossier", "zaak", "LBD"],
        EditMutation = "leefbaarheidsdossierWijzigen",
        Tabs =
        [
            new FastTab("algemeen", "Algemeen",
            [
                Veld("nummer", "Nr.") with { Importance = FieldImportance.Promoted },
                Veld("type.omschrijving", "Leefbaarheidsdossiertype") with { Importance = FieldImportance.Promoted },
                Veld("omschrijving", "Omschrijving", "omschrijving") with { Importance = FieldImportance.Promoted },
                Veld("status.omschrijving", "Dossierstatus", "statusId", Code("dossierstatussen")) with
                {
                    Importance = FieldImportance.Promoted,
                },
                Veld("begindatum", "Begindatum", "begindatum"),
                Veld("urgentie", "Urgentie", "urgentie"),
                Veld("uitvoeringstermijn.omschrijving", "Uitvoeringstermijn", "uitvoeringstermijnId", Code("uitvoeringstermijnen")),
                Veld("streefdatum", "Streefdatum"),
                Veld("uitersteDatum", "Uiterste datum"),
                Veld("controledatum", "Controledatum", "controledatum"),
                Veld("pijler", "Pijler", "pijler") with { Importance = FieldImportance.Additional },
                Veld("vertrouwelijkheid", "Vertrouwelijkheid", "vertrouwelijkheid") with { Importance = FieldImportance.Additional },
                Veld("opgeschortVan", "Opgeschort van") with { Importance = FieldImportance.Additional },
                Veld("opgeschortTot", "Opgeschort tot") with { Importance = FieldImportance.Additional },
                Veld("opschortingsreden", "Reden van opschorting") with { Importance = FieldImportance.Additional },
            ]),
            new FastTab("behandeling", "Behandeling",
            [
                Veld("behandelendMedewerker.naam", "Behandelend medewerker", "behandelendMedewerkerId",
                    new Lookup("medewerkers", "id", ["code", "naam"])),
                Veld("behandelendTeam.naam", "Behandelend team", "behandelendTeamId", new Lookup("teams", "id", ["code", "naam"])),
                Veld("ontvangstbevestigingVerzondenOp", "Ontvangstbevestiging verzonden op", "ontvangstbevestigingVerzondenOp"),
                Veld("terugkoppelingOp", "Terugkoppeling op", "terugkoppelingOp"),
                Veld("budget", "Budget", "budget") with { Importance = FieldImportance.Additional },
                Veld("archiefnominatie", "Archiefnominatie") with { Importance = FieldImportance.Additional },
                Veld("archiefActiedatum", "Archiefactiedatum") with { Importance = FieldImportance.Additional },
                Veld("archiefstatus", "Archiefstatus") with { Importance = FieldImportance.Additional },
                Veld("afhandelingsreden.omschrijving", "Afhandelingsreden"),
                Veld("resultaattoelichting", "Resultaattoelichting"),
                Veld("afgehandeldDoor", "Afgehandeld door"),
                Veld("afgehandeldPer", "Afgehandeld per"),
                Veld("samengevoegdIn.nummer", "Samengevoegd in dossier") with { DrillDown = Kaart, Importance = FieldImportance.Additional },
            ]),
        ],
        Parts =
        [
            Regels, .. Kenmerkdelen, Samengevoegd, KoppelingPages.Taken("taken"), KoppelingPages.Interacties, Opmerkingen, Historie,
        ],
        FactBoxes =
        [
            new FactBox("aantallen", "Aantallen",
            [
                Veld("aantalActieregels", "Actieregels"),
                Veld("aantalOpenActieregels", "Open actieregels"),
                Veld("aantalTaken", "Taken"),
                Veld("aantalOpenTaken", "Open taken"),
                Veld("aantalInteractielogposten", "Interactielogposten") with { DrillDown = "interactielogposten" },
            ]),
        ],
        Actions =
        [
            Nieuw,
            Stap("status", "Dossierstatus wijzigen…", ActionGroup.Verwerken, "dossierstatusWijzigen"),
            Stap("afsluiten", "Afsluiten…", ActionGroup.Verwerken, "leefbaarheidsdossierAfsluiten"),
            Stap("annuleren", "Annuleren…", ActionGroup.Verwerken, "leefbaarheidsdossierAnnuleren"),
            Stap("heropenen", "Heropenen…", ActionGroup.Verwerken, "leefbaarheidsdossierHeropenen"),
            Stap("opschorten", "Opschorten…", ActionGroup.Functie, "leefbaarheidsdossierOpschorten"),
            Stap("hervatten", "Hervatten…", ActionGroup.Functie, "leefbaarheidsdossierHervatten"),
            Stap("samenvoegen", "Samenvoegen in…", ActionGroup.Functie, "leefbaarheidsdossierSamenvoegen"),
            Stap("processtappen", "Processtappen toevoegen…", ActionGroup.Acties, "processtappenToevoegen", "leefbaarheidsdossierId"),
            Stap("taak", "Taak aanmaken…", ActionGroup.Acties, "dossierTaakAanmaken", "leefbaarheidsdossierId"),
            Stap("opmerking", "Opmerking toevoegen…", ActionGroup.Acties, "dossieropmerkingToevoegen", "leefbaarheidsdossierId"),
        ],
    };

    private static PagePart Regels => new("actieregels", "Leefbaarheidsactieregels", "actieregels",
    [
        Veld("regelnummer", "Regelnr."),
        Veld("actie.omschrijving", "Actie", "actieId", Code("acties")),
        Veld("omschrijving", "Omschrijving", "omschrijving"),
        Veld("voorgesteldeDatum", "Voorgestelde datum", "voorgesteldeDatum"),
        Veld("datum", "Datum", "datum"),
        Veld("status", "Actieregelstatus"),
        Veld("afhandelingsreden.omschrijving", "Afhandelingsreden"),
        Veld("urgentie", "Urgentie", "urgentie"),
        Veld("heeftOpmerkingen", "Opmerkingen"),
        Veld("aantalInteractielogposten", "Interactielogposten"),
        Veld("doorbelasten", "Doorbelasten", "doorbelasten"),
        Veld("doorbelastingspercentage", "Percentage", "doorbelastingspercentage"),
        Veld("gerechtelijkeProcedure", "Gerechtelijke procedure"),
        Veld("afgehandeldDoor", "Afgehandeld door"),
        Veld("afgehandeldPer", "Afgehandeld per"),
    ])
    {
        EditMutation = "actieregelWijzigen",
        Actions =
        [
            new PageAction("nieuwe-regel", "Nieuwe regel…", ActionGroup.Beheren) { Mutation = "actieregelToevoegen" },
            Stap("beginnen", "In uitvoering nemen", ActionGroup.Functie, "actieregelBeginnen"),
            Stap("voltooien", "Voltooien…", ActionGroup.Functie, "actieregelVoltooien"),
            Stap("vervallen", "Laten vervallen…", ActionGroup.Functie, "actieregelVervallen"),
            Stap("kladblok", "Kladblok…", ActionGroup.Functie, "actieregelOpmerkingToevoegen", "actieregelId"),
            new PageAction("taak-aanmaken", "Taak aanmaken…", ActionGroup.Beheren)
            {
                Mutation = "dossierTaakAanmaken",
                Bind = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["leefbaarheidsdossierId"] = "leefbaarheidsdossierId",
                    ["actieregelId"] = "id",
                },
            },
        ],
    };

    private static IReadOnlyList<PagePart> Kenmerkdelen =>
    [
        Lijstdeel("eenheden", "Gerelateerde eenhedenoverzicht", "eenheden", "Eenheid", "eenheidId", Veld("eenheid.nummer", "Eenheid")),
        Lijstdeel("clusters", "Gerelateerde clusteroverzicht", "clusters", "Cluster", "clusterId", Veld("cluster.code", "Cluster")),
        Lijstdeel("gebieden", "Geografische gebieden per dossier", "gebieden", "Gebied", "gebiedId", Veld("gebied.code", "Gebied")),
        Lijstdeel("collectieve-objecten", "Collectieve objecten", "collectieveObjecten", "CollectiefObject", "collectiefObjectId",
            Veld("collectiefObject.nummer", "Collectief object")),
        Lijstdeel("dossiersoorten", "Dossiersoorten", "dossiersoorten", "Dossiersoort", "dossiersoortId",
            Veld("dossiersoort.omschrijving", "Dossiersoort")),
        Lijstdeel("agressiesoorten", "Agressiesoorten", "agressiesoorten", "Agressiesoort", "agressiesoortId",
            Veld("agressiesoort.omschrijving", "Agressiesoort")),
        Lijstdeel("melders", "Melders", "melders", "Melder", "contactId",
            Veld("regelnummer", "Regelnr."), Veld("contact.nummer", "Melder"), Veld("melddatum", "Melddatum"),
            Veld("prioriteit", "Prioriteit"), Veld("communicatiewijze", "Communicatiewijze")),
        Lijstdeel("veroorzakers", "Veroorzakers", "veroorzakers", "Veroorzaker", "contactId",
            Veld("contact.nummer", "Veroorzaker"), Veld("actieregelAanmaken", "Actieregel aanmaken"),
            Veld("eenheidClusterOvernemen", "Eenheid/cluster overnemen")),
        Lijstdeel("contacten", "Contacten", "contacten", "Contact", "contactId", Veld("contact.nummer", "Contact"), Veld("rol", "Rol")),
        Lijstdeel("relaties", "Gerelateerde dossiers", "relaties", "Relatie", "gerelateerdDossierId",
            Veld("gerelateerdDossier.nummer", "Nr.") with { DrillDown = Kaart }, Veld("aard", "Aard"), Veld("plaats", "Plaats")),
    ];

    private static PagePart Samengevoegd => new("samengevoegde-dossiers", "Samengevoegde dossiers", "samengevoegdeDossiers",
        [Veld("nummer", "Nr.") with { DrillDown = Kaart }, Veld("omschrijving", "Omschrijving"), Veld("afgehandeldPer", "Samengevoegd op")]);

    private static PagePart Opmerkingen => new("opmerkingen", "Opmerkingen", "opmerkingen",
        [Veld("datum", "Datum"), Veld("tekst", "Opmerking"), Veld("auteur", "Auteur")]);

    private static PagePart Historie => new("statushistorie", "Statushistorie", "statushistorie",
        [Veld("status.omschrijving", "Dossierstatus"), Veld("van", "Van"), Veld("tot", "Tot"), Veld("door", "Door"), Veld("toelichting", "Toelichting")]);

    private static PageAction Nieuw => new("nieuw", "Nieuw…", ActionGroup.Nieuw)
    {
        Mutation = "leefbaarheidsdossierAanmaken",
        OpenPage = Kaart,
    };

    private static ListPage Overzicht(string id, string caption, string bron) => new(id, caption, bron)
    {
        SearchTerms = ["dossiers", "zaken", "overlast", "klachten"],
        Card = Kaart,
        Fields =
        [
            Veld("nummer", "Nr.") with { DrillDown = Kaart },
            Veld("type.omschrijving", "Leefbaarheidsdossiertype"),
            Veld("omschrijving", "Omschrijving"),
            Veld("status.omschrijving", "Dossierstatus"),
            Veld("urgentie", "Urgentie"),
            Veld("begindatum", "Begindatum"),
            Veld("uitersteDatum", "Uiterste datum"),
            Veld("controledatum", "Controledatum"),
            Veld("behandelendMedewerker.naam", "Behandelend medewerker"),
            Veld("behandelendTeam.naam", "Behandelend team"),
        ],
        FactBoxes =
        [
            new FactBox("aantallen", "Aantallen", [Veld("aantalActieregels", "Actieregels"), Veld("aantalOpenTaken", "Open taken")]),
        ],
        Views =
        [
            new PageView("open", "Open", "{ gesloten: { eq: false } }"),
            new PageView("wachtend", "Wachtend", "{ status: { soort: { eq: WACHTEND } } }"),
            new PageView("afgesloten", "Afgesloten", "{ gesloten: { eq: true } }"),
            new PageView("urgent", "Urgent", "{ gesloten: { eq: false }, urgentie: { in: [HOOG, SPOED] } }"),
        ],
        Actions = [Nieuw],
    };
}
