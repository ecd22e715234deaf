using Leefbaarheid.Contracts.Pages;
using static Leefbaarheid.Leefbaarheidsdossiers.Pages.Velden;

namespace Leefbaarheid.Leefbaarheidsdossiers.Pages;

/// <summary>The list and the card of dossiers, named as in the work instructions.</summary>
internal sealed class DossierPages : IPageSource
{
    private const string RegelOpen = "{ status: { in: [OPEN, IN_UITVOERING] } }";
    private const string Geblokkeerd = "{ archiefstatus: { eq: GEBLOKKEERD } }";
    private const string RegelAfgehandeld = "Deze actieregel is al afgehandeld.";

    IEnumerable<Page> IPageSource.Pages => [Alle, Mijn, Dossierkaart];

    public IEnumerable<PageExtension> Extensions => [];

    private static ListPage Alle
        => Overzicht(Lijst, "Leefbaarheidsdossieroverzicht", "leefbaarheidsdossiers") with
        {
            Menu = Menugroepen.Dossiers,
            MenuOrder = 100,
            FindRecords = true,
            FirstSteps =
            [
                new FirstStep("Maak uw eerste dossier", "Kies een type en omschrijf wat er speelt. Daarna voegt u de melder, het adres en de eerste acties toe.")
                {
                    Action = "nieuw",
                },
                new FirstStep("Kijk de dossiertypen na", "Elk type heeft een eigen nummerreeks, termijn en stappen. Pas ze aan uw werkwijze aan.")
                {
                    Page = "leefbaarheidsdossiertypen",
                },
            ],
        };

    private static ListPage Mijn
        => Overzicht(MijnLijst, "Mijn leefbaarheidsdossiers", "leefbaarheidsdossiers") with
        {
            Menu = Menugroepen.MijnWerk,
            MenuOrder = 30,
            Help = "De open dossiers waarvan u de behandelaar bent. Kijk elke dag of er een controledatum bereikt is of een "
                + "termijn afloopt.",
            // The filter of mijnLeefbaarheidsdossiers, so that one statement counts it: there the medewerker is looked up first.
            Where = "{ gesloten: { eq: false }, behandelendMedewerkerId: { eq: $ik } }",
            Views =
            [
                new PageView("te-laat", "Te laat", "{ uitersteDatum: { lt: $vandaag } }"),
                new PageView("controle", "Controledatum bereikt", "{ controledatum: { lte: $vandaag } }"),
                new PageView("wachtend", "Wachtend", "{ status: { soort: { eq: WACHTEND } } }"),
                new PageView("urgent", "Urgent", "{ urgentie: { in: [HOOG, SPOED] } }"),
            ],
        };

    private static CardPage Dossierkaart => new(Kaart, "Leefbaarheidsdossier", "leefbaarheidsdossier")
    {
        Help = "Hier werkt u aan één zaak: wat er is afgesproken, wie erbij betrokken zijn en wat er nog moet gebeuren. Leg elke "
            + "stap vast als actieregel, dan weten collega's hoe het ervoor staat.",
        SearchTerms = ["dossier", "zaak", "LBD"],
        EditMutation = "leefbaarheidsdossierWijzigen",
        RefreshOn = ["leefbaarheidsdossierAfgesloten"],
        Timeline =
        [
            new TimelineSource("status", "Dossierstatus", "statushistorie", "van", "status.omschrijving")
            {
                Text = "toelichting", Author = "door", Icon = Tijdlijnicoon.Status,
            },
            new TimelineSource("afgehandeld", "Actieregel afgehandeld", "actieregels", "afgehandeldPer", "omschrijving")
            {
                Text = "afhandelingsreden.omschrijving", Author = "afgehandeldDoor", Icon = Tijdlijnicoon.Regel,
            },
            new TimelineSource("melders", "Melding", "melders", "melddatum", "contact.naam") { Icon = Tijdlijnicoon.Melding, Card = "contact" },
            new TimelineSource("interacties", "Contactmoment", "interactielogposten", "tijdstip", "onderwerp")
            {
                Text = "notitie", Author = "medewerker.naam", Icon = Tijdlijnicoon.Gesprek, Card = "interactielogpost",
            },
            new TimelineSource("taken", "Taak voltooid", "taken", "datumGesloten", "omschrijving")
            {
                Text = "notities", Author = "voltooidDoor.naam", Icon = Tijdlijnicoon.Taak, Card = "taak",
            },
            new TimelineSource("opmerkingen", "Opmerking", "opmerkingen", "datum", "tekst") { Author = "auteur", Icon = Tijdlijnicoon.Opmerking },
            new TimelineSource("bijlagen", "Bijlage", "bijlagen", "registratiedatum", "titel")
            {
                Text = "bestandsnaam", Author = "systemCreatedBy", Icon = Tijdlijnicoon.Bijlage,
            },
        ],
        Tabs =
        [
            new FastTab("algemeen", "Algemeen",
            [
                Veld("nummer", "Nr.") with { Importance = FieldImportance.Promoted },
                Veld("type.omschrijving", "Leefbaarheidsdossiertype") with { Importance = FieldImportance.Promoted },
                Veld("omschrijving", "Omschrijving", "omschrijving") with { Form = Veldvorm.Meerregelig, Importance = FieldImportance.Promoted },
                Veld("status.omschrijving", "Dossierstatus", "statusId", Code("dossierstatussen")) with
                {
                    Importance = FieldImportance.Promoted,
                },
                Veld("begindatum", "Begindatum", "begindatum"),
                Veld("urgentie", "Urgentie", "urgentie"),
                Veld("uitvoeringstermijn.omschrijving", "Uitvoeringstermijn", "uitvoeringstermijnId", Code("uitvoeringstermijnen")),
                Veld("streefdatum", "Streefdatum"),
                Veld("uitersteDatum", "Uiterste datum") with { Importance = FieldImportance.Promoted, Styles = TeLaat("uitersteDatum", "gesloten: { eq: false }") },
                Veld("controledatum", "Controledatum", "controledatum") with { Styles = TeLaat("controledatum", "gesloten: { eq: false }") },
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
                Veld("blokkadereden", "Niet vernietigen omdat") with { Importance = FieldImportance.Additional, VisibleWhen = Geblokkeerd },
                Veld("geblokkeerdDoor", "Geblokkeerd door") with { Importance = FieldImportance.Additional, VisibleWhen = Geblokkeerd },
                Veld("geblokkeerdOp", "Geblokkeerd op") with { Importance = FieldImportance.Additional, VisibleWhen = Geblokkeerd },
                Veld("geanonimiseerdOp", "Geanonimiseerd op") with { Importance = FieldImportance.Additional, VisibleWhen = "{ geanonimiseerdOp: { neq: null } }" },
                Veld("afhandelingsreden.omschrijving", "Afhandelingsreden"),
                Veld("resultaattoelichting", "Resultaattoelichting"),
                Veld("afgehandeldDoor", "Afgehandeld door"),
                Veld("afgehandeldPer", "Afgehandeld per"),
                Veld("samengevoegdIn.nummer", "Samengevoegd in dossier") with { DrillDown = Kaart, Importance = FieldImportance.Additional },
            ]),
        ],
        Parts =
        [
            Regels, .. Kenmerkdelen, Meelezers, Samengevoegd, KoppelingPages.Taken("taken"), KoppelingPages.Interacties, Opmerkingen, Historie,
        ],
        FactBoxes =
        [
            new FactBox("aantallen", "Aantallen",
            [
                Veld("aantalActieregels", "Actieregels"),
                Veld("aantalOpenActieregels", "Open actieregels"),
                Veld("aantalTaken", "Taken") with
                {
                    DrillDown = "taken",
                    DrillDownFilter = VanDossier("{ leefbaarheidsdossierId: { eq: $dossier }, organisatortaakId: { eq: null } }"),
                },
                OpenTaken,
                Veld("aantalInteractielogposten", "Interactielogposten") with
                {
                    DrillDown = "interactielogposten",
                    DrillDownFilter = VanDossier("{ leefbaarheidsdossierId: { eq: $dossier }, geannuleerd: { eq: false } }"),
                },
            ]),
        ],
        Actions =
        [
            // Beside the menu Nieuw of the card.
            Nieuw with { Caption = "Nieuw dossier…" },
            Stap("status", "Dossierstatus wijzigen…", ActionGroup.Verwerken, "dossierstatusWijzigen") with
            {
                When = Open,
                WhenNot = Afgesloten,
                Main = true,
                Help = "Laat zien hoe ver het dossier is. Een status die het dossier sluit, vraagt ook om een afhandelingsreden.",
            },
            Stap("afsluiten", "Afsluiten…", ActionGroup.Verwerken, "leefbaarheidsdossierAfsluiten") with
            {
                When = Open,
                WhenNot = Afgesloten,
                Main = true,
                Help = "Sluit het dossier met een reden en een toelichting op het resultaat. Staat er nog werk open, dan hoort u "
                    + "dat eerst; heropenen kan later.",
            },
            Stap("annuleren", "Annuleren…", ActionGroup.Verwerken, "leefbaarheidsdossierAnnuleren") with
            {
                When = Open,
                WhenNot = Afgesloten,
                Help = "Stopt het dossier zonder resultaat, bijvoorbeeld na een vergissing. Open actieregels vervallen en komen "
                    + "bij heropenen niet vanzelf terug.",
            },
            Stap("heropenen", "Heropenen…", ActionGroup.Verwerken, "leefbaarheidsdossierHeropenen") with
            {
                When = "{ gesloten: { eq: true }, samengevoegdInId: { eq: null }, geanonimiseerdOp: { eq: null } }",
                WhenNot = "Alleen een afgesloten dossier dat niet is samengevoegd of geanonimiseerd, kunt u heropenen.",
                Help = "Gaat verder met een gesloten dossier. De termijnen lopen weer; wat er eerder over de afsluiting stond, "
                    + "blijft in de statushistorie.",
            },
            Stap("opschorten", "Opschorten…", ActionGroup.Functie, "leefbaarheidsdossierOpschorten") with
            {
                When = "{ gesloten: { eq: false }, opgeschort: { eq: false } }",
                WhenNot = "Dit dossier is afgesloten of al opgeschort.",
                Help = "Zet de termijnen stil zolang u ergens op wacht. Vul de reden in: bij het hervatten schuiven de datums op "
                    + "met de dagen dat het stillag.",
            },
            Stap("hervatten", "Hervatten…", ActionGroup.Functie, "leefbaarheidsdossierHervatten") with
            {
                When = "{ gesloten: { eq: false }, opgeschort: { eq: true } }",
                WhenNot = "Dit dossier is niet opgeschort.",
                Help = "Laat de termijnen weer lopen. De uiterste datum en de controledatum schuiven op met de werkdagen van de "
                    + "opschorting.",
            },
            Stap("samenvoegen", "Samenvoegen in…", ActionGroup.Functie, "leefbaarheidsdossierSamenvoegen") with
            {
                When = Open,
                WhenNot = Afgesloten,
                Help = "Zet alles van dit dossier over naar een ouder dossier over dezelfde zaak, en sluit dit. Dit kunt u niet "
                    + "terugdraaien: werk daarna verder in het oudste dossier.",
            },
            Stap("blokkeren", "Blokkeren voor vernietiging…", ActionGroup.Beheren, "dossierBlokkeren") with
            {
                When = "{ archiefstatus: { neq: GEBLOKKEERD }, samengevoegdInId: { eq: null }, geanonimiseerdOp: { eq: null } }",
                WhenNot = "Dit dossier is al geblokkeerd, samengevoegd of geanonimiseerd.",
                Help = "Bewaart het dossier ook als de bewaartermijn voorbij is, bijvoorbeeld zolang er een rechtszaak loopt. Vul in waarom.",
            },
            Stap("blokkade-opheffen", "Blokkade opheffen", ActionGroup.Beheren, "dossierBlokkadeOpheffen") with
            {
                When = Geblokkeerd,
                WhenNot = "Dit dossier is niet geblokkeerd.",
                Help = "Laat het bewaarbeleid weer gelden. Is de termijn al voorbij, dan staat het dossier in de volgende bewaarronde.",
                Confirm = "Wilt u de blokkade opheffen? Daarna kan het dossier worden gewist als de bewaartermijn voorbij is.",
            },
            Stap("processtappen", "Processtappen toevoegen…", ActionGroup.Acties, "processtappenToevoegen", "leefbaarheidsdossierId") with
            {
                When = Open,
                WhenNot = Afgesloten,
                Help = "Voegt de stappen van een sjabloon toe als actieregels, met voorgestelde datums. Regels die u niet nodig "
                    + "hebt, laat u vervallen.",
            },
            Stap("taak", "Taak aanmaken…", ActionGroup.Acties, "dossierTaakAanmaken", "leefbaarheidsdossierId") with
            {
                When = Open,
                WhenNot = Afgesloten,
                Help = "Geeft een collega of team een taak bij dit dossier. Zij staat meteen in hun takenlijst.",
            },
            Stap("opmerking", "Opmerking toevoegen…", ActionGroup.Acties, "dossieropmerkingToevoegen", "leefbaarheidsdossierId") with
            {
                When = Open,
                WhenNot = Afgesloten,
                Help = "Schrijft een regel in het kladblok van het dossier, met uw naam en de datum. Schrijf zo dat ook de bewoner "
                    + "het mag lezen; wijzigen kan niet meer.",
            },
        ],
    };

    private static PagePart Regels => new("actieregels", "Leefbaarheidsactieregels", "actieregels",
    [
        Veld("regelnummer", "Regelnr."),
        Veld("actie.omschrijving", "Actie", "actieId", Code("acties")),
        Veld("omschrijving", "Omschrijving", "omschrijving"),
        Veld("voorgesteldeDatum", "Voorgestelde datum", "voorgesteldeDatum") with { Styles = TeLaat("voorgesteldeDatum", "datum: { eq: null }, status: { in: [OPEN, IN_UITVOERING] }") },
        Veld("datum", "Datum", "datum") with { Styles = TeLaat("datum", "status: { in: [OPEN, IN_UITVOERING] }") },
        Veld("status", "Actieregelstatus"),
        Veld("afhandelingsreden.omschrijving", "Afhandelingsreden"),
        Veld("urgentie", "Urgentie", "urgentie"),
        Veld("heeftOpmerkingen", "Opmerkingen") with { Action = "kladblok" },
        Veld("aantalInteractielogposten", "Interactielogposten"),
        Veld("doorbelasten", "Doorbelasten", "doorbelasten"),
        Veld("doorbelastingspercentage", "Percentage", "doorbelastingspercentage"),
        Veld("gerechtelijkeProcedure", "Gerechtelijke procedure"),
        Veld("afgehandeldDoor", "Afgehandeld door"),
        Veld("afgehandeldPer", "Afgehandeld per"),
    ])
    {
        EditMutation = "actieregelWijzigen",
        Add = "nieuwe-regel",
        Actions =
        [
            new PageAction("nieuwe-regel", "Nieuwe regel…", ActionGroup.Beheren)
            {
                Main = true,
                Help = "Voegt een actie toe aan het dossier, uit de catalogus of in eigen woorden. Zij komt onderaan te staan.",
                Mutation = "actieregelToevoegen",
                CardWhen = Open,
                CardWhenNot = Afgesloten,
            },
            Stap("beginnen", "In uitvoering nemen", ActionGroup.Functie, "actieregelBeginnen") with
            {
                When = "{ status: { eq: OPEN } }",
                WhenNot = "Aan deze regel wordt al gewerkt, of zij is al afgehandeld.",
                Help = "Laat collega's zien dat er aan deze regel gewerkt wordt.",
            },
            Stap("voltooien", "Voltooien…", ActionGroup.Functie, "actieregelVoltooien") with
            {
                When = RegelOpen,
                WhenNot = RegelAfgehandeld,
                Main = true,
                Help = "Rondt de regel af, als u wilt met een reden. Een afgeronde regel kan niet meer open; voeg zo nodig een "
                    + "nieuwe toe.",
            },
            Stap("vervallen", "Laten vervallen…", ActionGroup.Functie, "actieregelVervallen") with
            {
                When = RegelOpen,
                WhenNot = RegelAfgehandeld,
                Help = "Voor een actie die toch niet nodig is. De regel blijft zichtbaar, maar kan niet meer open.",
            },
            Stap("kladblok", "Kladblok…", ActionGroup.Functie, "actieregelOpmerkingToevoegen", "actieregelId") with
            {
                Help = "Schrijft een opmerking bij deze regel, met uw naam en de datum. Wijzigen kan niet meer.",
                Preview = new ActionPreview("kladblok", "tekst")
                {
                    Arguments = new Dictionary<string, string>(StringComparer.Ordinal) { ["actieregelId"] = "actieregelId" },
                    Caption = "Wat er al staat",
                    Open = true,
                },
            },
            new PageAction("taak-aanmaken", "Taak aanmaken…", ActionGroup.Beheren)
            {
                Help = "Geeft een collega of team een taak voor deze actieregel. Zij staat meteen in hun takenlijst.",
                Mutation = "dossierTaakAanmaken",
                Bind = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["leefbaarheidsdossierId"] = "leefbaarheidsdossierId",
                    ["actieregelId"] = "id",
                },
                When = RegelOpen,
                WhenNot = RegelAfgehandeld,
            },
        ],
    };

    private static IReadOnlyList<PagePart> Kenmerkdelen =>
    [
        Lijstdeel("eenheden", "Gerelateerde eenhedenoverzicht", "eenheden", "Eenheid", "eenheidId", Veld("eenheid.nummer", "Eenheid") with { DrillDown = "eenheid" }, Veld("eenheid.adres", "Adres")),
        Lijstdeel("clusters", "Gerelateerde clusteroverzicht", "clusters", "Cluster", "clusterId", Veld("cluster.code", "Cluster") with { DrillDown = "cluster" }, Veld("cluster.naam", "Naam")),
        Lijstdeel("gebieden", "Geografische gebieden per dossier", "gebieden", "Gebied", "gebiedId", Veld("gebied.code", "Gebied") with { DrillDown = "gebied" }, Veld("gebied.naam", "Naam")),
        Lijstdeel("collectieve-objecten", "Collectieve objecten", "collectieveObjecten", "CollectiefObject", "collectiefObjectId",
            Veld("collectiefObject.nummer", "Collectief object"), Veld("collectiefObject.naam", "Naam")),
        Lijstdeel("dossiersoorten", "Dossiersoorten", "dossiersoorten", "Dossiersoort", "dossiersoortId",
            Veld("dossiersoort.omschrijving", "Dossiersoort")),
        Lijstdeel("agressiesoorten", "Agressiesoorten", "agressiesoorten", "Agressiesoort", "agressiesoortId",
            Veld("agressiesoort.omschrijving", "Agressiesoort")).ToevoegenAls(
                "{ gesloten: { eq: false }, heeftAgressie: { eq: true } }",
                "Kies eerst een dossiersoort waarbij agressie hoort. In een afgesloten dossier kan er niets bij."),
        Partijdeel("melders", "Melders", "melders", "Melder",
            Veld("regelnummer", "Regelnr."), Veld("contact.nummer", "Melder") with { DrillDown = "contact" }, Veld("contact.naam", "Naam"),
            Veld("melddatum", "Melddatum"),
            Veld("prioriteit", "Prioriteit"), Veld("communicatiewijze", "Communicatiewijze")),
        Partijdeel("veroorzakers", "Veroorzakers", "veroorzakers", "Veroorzaker",
            Veld("contact.nummer", "Veroorzaker") with { DrillDown = "contact" }, Veld("contact.naam", "Naam"), Veld("actieregelAanmaken", "Actieregel aanmaken"),
            Veld("eenheidClusterOvernemen", "Eenheid/cluster overnemen")),
        Partijdeel("contacten", "Contacten", "contacten", "Contact", Veld("contact.nummer", "Contact") with { DrillDown = "contact" },
            Veld("contact.naam", "Naam"), Veld("rol", "Rol")),
        Lijstdeel("relaties", "Gerelateerde dossiers", "relaties", "Relatie", "gerelateerdDossierId",
            Veld("gerelateerdDossier.nummer", "Nr.") with { DrillDown = Kaart }, Veld("aard", "Aard"), Veld("plaats", "Plaats")),
    ];

    private static PagePart Meelezers => new("meelezers", "Meelezers", "meelezers",
        [Veld("medewerker.code", "Medewerker"), Veld("medewerker.naam", "Naam"), Veld("systemCreatedBy", "Toegevoegd door")])
    {
        Add = "toevoegen",
        Remove = "verwijderen",
        Actions =
        [
            new PageAction("toevoegen", "Meelezer toevoegen…", ActionGroup.Beheren)
            {
                Help = "Laat een collega dit dossier lezen, met alles wat eraan hangt, ook als het vertrouwelijk of geheim is.",
                Mutation = "dossierMeelezerToevoegen",
            },
            new PageAction("verwijderen", "Regel verwijderen", ActionGroup.Beheren)
            {
                Help = "De collega leest dit dossier niet meer mee. Hoort het bij zijn eigen werk, dan blijft hij het zien.",
                Mutation = "dossierMeelezerVerwijderen",
                Bind = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["leefbaarheidsdossierId"] = "leefbaarheidsdossierId",
                    ["medewerkerId"] = "medewerkerId",
                },
            },
        ],
    };

    private static PageField OpenTaken => Veld("aantalOpenTaken", "Open taken") with
    {
        DrillDown = "taken",
        DrillDownFilter = VanDossier("{ leefbaarheidsdossierId: { eq: $dossier }, gesloten: { eq: false }, organisatortaakId: { eq: null } }"),
    };

    private static PagePart Samengevoegd => new("samengevoegde-dossiers", "Samengevoegde dossiers", "samengevoegdeDossiers",
        [Veld("nummer", "Nr.") with { DrillDown = Kaart }, Veld("omschrijving", "Omschrijving"), Veld("afgehandeldPer", "Samengevoegd op")]);

    private static PagePart Opmerkingen => new("opmerkingen", "Opmerkingen", "opmerkingen",
        [Veld("datum", "Datum"), Veld("tekst", "Opmerking"), Veld("auteur", "Auteur")]);

    private static PagePart Historie => new("statushistorie", "Statushistorie", "statushistorie",
        [Veld("status.omschrijving", "Dossierstatus"), Veld("van", "Van"), Veld("tot", "Tot"), Veld("door", "Door"), Veld("toelichting", "Toelichting")]);

    private static DrillDownFilter VanDossier(string filter)
        => new(filter) { Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["dossier"] = "id" } };

    private static PageAction Nieuw => new("nieuw", "Nieuw…", ActionGroup.Nieuw)
    {
        Help = "Maakt een dossier met het volgende nummer. Het type bepaalt de termijn en welke stappen er al in staan.",
        Mutation = "leefbaarheidsdossierAanmaken",
        OpenPage = Kaart,
    };

    private static ListPage Overzicht(string id, string caption, string bron) => new(id, caption, bron)
    {
        Help = "Alle leefbaarheidsdossiers, van alle collega's. Zoek eerst of er al een dossier over de zaak is, voordat u een "
            + "nieuw dossier maakt.",
        SearchTerms = ["dossiers", "zaken", "overlast", "klachten"],
        SearchFields = ["nummer", "omschrijving"],
        RefreshOn = ["leefbaarheidsdossierAangemaakt", "leefbaarheidsdossierAfgesloten"],
        Card = Kaart,
        Fields =
        [
            Veld("nummer", "Nr.") with { DrillDown = Kaart },
            Veld("type.omschrijving", "Leefbaarheidsdossiertype"),
            Veld("omschrijving", "Omschrijving"),
            Veld("status.omschrijving", "Dossierstatus"),
            Veld("urgentie", "Urgentie"),
            Veld("begindatum", "Begindatum"),
            Veld("uitersteDatum", "Uiterste datum") with { Styles = TeLaat("uitersteDatum", "gesloten: { eq: false }") },
            Veld("controledatum", "Controledatum") with { Styles = TeLaat("controledatum", "gesloten: { eq: false }") },
            Veld("behandelendMedewerker.naam", "Behandelend medewerker"),
            Veld("behandelendTeam.naam", "Behandelend team"),
        ],
        FactBoxes =
        [
            new FactBox("aantallen", "Aantallen", [Veld("aantalActieregels", "Actieregels"), OpenTaken]),
        ],
        Views =
        [
            new PageView("open", "Open", "{ gesloten: { eq: false } }"),
            new PageView("van-mijn-teams", "Van mijn teams", "{ gesloten: { eq: false }, behandelendTeamId: { in: $mijnTeams } }"),
            new PageView("te-laat", "Te laat", "{ gesloten: { eq: false }, uitersteDatum: { lt: $vandaag } }"),
            new PageView("nieuw", "Deze week begonnen", "{ begindatum: { gte: $eenWeekGeleden } }"),
            new PageView("wachtend", "Wachtend", "{ status: { soort: { eq: WACHTEND } } }"),
            new PageView("afgesloten", "Afgesloten", "{ gesloten: { eq: true } }"),
            new PageView("urgent", "Urgent", "{ gesloten: { eq: false }, urgentie: { in: [HOOG, SPOED] } }"),
        ],
        Actions = [Nieuw],
    };
}
