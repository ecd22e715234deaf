using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>How long cases are kept, what is due to be erased, and what was erased.</summary>
internal sealed class BewaarPaginas : IPageSource
{
    private const string Rondes = "bewaarrondes";
    private const string Kaart = "bewaarronde";
    private const string Voorstel = "{ status: { eq: VOORSTEL } }";
    private const string GeenVoorstel = "Deze ronde is geen voorstel meer.";

    public IEnumerable<Page> Pages => [Beleid, Overzicht, Rondekaart, Regels, Log];

    public IEnumerable<PageExtension> Extensions =>
    [
        new PageExtension(PageExtension.EveryRoleCenter)
        {
            Cues =
            [
                new Cue("bewaarrondes-voorstel", "Te beoordelen bewaarrondes", "bewaarrondes", Rondes)
                {
                    Group = "Privacy",
                    Where = Voorstel,
                    LowThreshold = 1,
                    HighThreshold = 5,
                    Headline = new CueHeadline("Van een aantal dossiers is de bewaartermijn voorbij", "{aantal} bewaarrondes wachten op uw oordeel"),
                },
            ],
        },
    ];

    private static ListPage Beleid => new("bewaarbeleid", "Bewaarbeleid", "bewaarbeleidsregels")
    {
        Menu = Menugroepen.Inrichting,
        MenuOrder = 960,
        SearchTerms = ["AVG", "bewaartermijn", "vernietigen", "retentie", "privacy"],
        Help = "Hoe lang dossiers worden bewaard en wat er daarna mee gebeurt. Gaan er meer regels over een dossier, dan geldt de meest "
            + "precieze: eerst type en reden samen, dan type, dan reden, dan alles.",
        Fields =
        [
            new PageField("omschrijving", "Omschrijving"),
            new PageField("soort", "Soort zaak"),
            new PageField("dossiertype", "Dossiertype"),
            new PageField("afhandelingsreden", "Afhandelingsreden"),
            new PageField("termijn", "Bewaartermijn"),
            new PageField("startgebeurtenis", "Telt vanaf"),
            new PageField("actie", "Wat er daarna gebeurt"),
            new PageField("geblokkeerd", "Geblokkeerd"),
        ],
        Actions =
        [
            new PageAction("nieuw", "Nieuw bewaarbeleid…", ActionGroup.Nieuw)
            {
                Help = "Legt vast hoe lang dossiers worden bewaard. Er wordt nog niets gewist: dat gebeurt pas in een bewaarronde waarmee iemand instemt.",
                Mutation = "bewaarbeleidToevoegen",
            },
            new PageAction("wijzigen", "Wijzigen…", ActionGroup.Verwerken)
            {
                Help = "Past de termijn, het begin of de actie aan, of zet de regel stil. Waarover de regel gaat, verandert niet.",
                Mutation = "bewaarbeleidWijzigen",
                Bind = Zelf,
            },
        ],
        FirstSteps =
        [
            new FirstStep("Leg vast hoe lang u bewaart", "Begin met een regel voor alle dossiers, en maak daarna regels voor typen die korter of langer blijven.")
            {
                Action = "nieuw",
            },
        ],
    };

    private static ListPage Overzicht => new(Rondes, "Bewaarrondes", "bewaarrondes")
    {
        Menu = Menugroepen.Overzichten,
        MenuOrder = 420,
        SearchTerms = ["AVG", "vernietigen", "proefronde", "wissen", "retentie"],
        Help = "Lijsten van dossiers waarvan de bewaartermijn voorbij is. Een ronde begint als voorstel: er wordt pas gewist als u instemt.",
        Card = Kaart,
        Fields =
        [
            new PageField("nummer", "Nr."),
            new PageField("status", "Status"),
            new PageField("peildatum", "Peildatum"),
            new PageField("aantalGepland", "Te wissen"),
            new PageField("aantalUitgevoerd", "Gewist"),
            new PageField("aantalOvergeslagen", "Overgeslagen"),
            new PageField("akkoordDoor", "Akkoord door"),
            new PageField("uitgevoerdOp", "Uitgevoerd op"),
        ],
        Views = [new PageView("voorstel", "Te beoordelen", Voorstel)],
        Actions =
        [
            new PageAction("nieuw", "Proefronde maken", ActionGroup.Nieuw)
            {
                Help = "Zoekt van welke dossiers de bewaartermijn vandaag voorbij is en maakt daar een voorstel van. Er wordt niets gewist.",
                Mutation = "bewaarrondeMaken",
                OpenPage = Kaart,
                Main = true,
            },
        ],
    };

    private static CardPage Rondekaart => new(Kaart, "Bewaarronde", "bewaarronde")
    {
        Help = "Kijk na wat er zou worden gewist en waarom. Stemt u in, dan gebeurt precies dat; wat sindsdien is heropend, geblokkeerd of "
            + "gewijzigd, wordt overgeslagen.",
        TitleFields = ["nummer", "status"],
        Tabs =
        [
            new FastTab("algemeen", "Algemeen",
            [
                new PageField("nummer", "Nr.") { Importance = FieldImportance.Promoted },
                new PageField("status", "Status") { Importance = FieldImportance.Promoted },
                new PageField("peildatum", "Peildatum"),
                new PageField("aantalGepland", "Te wissen") { Importance = FieldImportance.Promoted },
                new PageField("aantalUitgevoerd", "Gewist"),
                new PageField("aantalOvergeslagen", "Overgeslagen"),
                new PageField("volledig", "Volledig"),
                new PageField("akkoordDoor", "Akkoord door"),
                new PageField("akkoordOp", "Akkoord op"),
                new PageField("uitgevoerdOp", "Uitgevoerd op"),
            ]),
        ],
        Parts = [new PagePart("regels", "Dossiers", "regels", Regelvelden)],
        Actions =
        [
            new PageAction("uitvoeren", "Instemmen en wissen…", ActionGroup.Verwerken)
            {
                Help = "Wist de dossiers van deze lijst met alles wat eraan hangt, ook de bestanden. Dit kunt u niet terugdraaien.",
                Mutation = "bewaarrondeUitvoeren",
                Bind = Zelf,
                When = Voorstel,
                WhenNot = GeenVoorstel,
                Confirm = "Wilt u de dossiers van deze ronde wissen? Dit kunt u niet terugdraaien.",
                Main = true,
            },
            new PageAction("intrekken", "Intrekken", ActionGroup.Verwerken)
            {
                Help = "Legt het voorstel weg. Er wordt niets gewist, en u kunt een nieuwe proefronde maken.",
                Mutation = "bewaarrondeIntrekken",
                Bind = Zelf,
                When = Voorstel,
                WhenNot = GeenVoorstel,
                Confirm = "Wilt u dit voorstel intrekken?",
            },
            new PageAction("regels", "Regels als lijst", ActionGroup.Navigeren)
            {
                Help = "Opent de regels van deze ronde als lijst, om te filteren of te exporteren.",
                OpenPage = "bewaarregels",
                OpenFilter = new DrillDownFilter("{ bewaarrondeId: { eq: $ronde } }") { Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["ronde"] = "id" } },
            },
        ],
    };

    private static ListPage Regels => new("bewaarregels", "Regels van bewaarrondes", "bewaarregels")
    {
        Menu = "",
        Help = "Wat er per dossier in bewaarrondes is voorgesteld en wat ervan is gekomen. Exporteer de lijst als u haar buiten het programma wilt laten beoordelen.",
        Fields = [new PageField("bewaarronde.nummer", "Bewaarronde"), .. Regelvelden],
        Views = [new PageView("overgeslagen", "Overgeslagen", "{ uitkomst: { eq: OVERGESLAGEN } }")],
    };

    private static ListPage Log => new("vernietigingslog", "Vernietigingslog", "vernietigingslog")
    {
        Menu = Menugroepen.Overzichten,
        MenuOrder = 430,
        SearchTerms = ["AVG", "verklaring van vernietiging", "gewist", "privacy"],
        Help = "Wat er is gewist of geanonimiseerd, wanneer en volgens welk beleid. Er staat niets in over personen, en niemand kan het wijzigen.",
        Fields =
        [
            new PageField("datum", "Datum"),
            new PageField("nummer", "Nr."),
            new PageField("soort", "Soort zaak"),
            new PageField("dossiertype", "Dossiertype"),
            new PageField("afhandelingsreden", "Afhandelingsreden"),
            new PageField("actie", "Wat er gebeurde"),
            new PageField("beleid", "Bewaarbeleid"),
            new PageField("vervaltOp", "Bewaard tot"),
            new PageField("aantalGegevens", "Aantal gegevens"),
            new PageField("ronde", "Bewaarronde"),
        ],
    };

    private static IReadOnlyList<PageField> Regelvelden =>
    [
        new("nummer", "Nr."),
        new("dossiertype", "Dossiertype"),
        new("afhandelingsreden", "Afhandelingsreden"),
        new("afgehandeldPer", "Afgehandeld per"),
        new("beleid", "Bewaarbeleid"),
        new("termijn", "Bewaartermijn"),
        new("startgebeurtenis", "Telt vanaf"),
        new("startdatum", "Begin van de termijn"),
        new("vervaltOp", "Bewaard tot"),
        new("actie", "Wat er gebeurt"),
        new("aantalGegevens", "Aantal gegevens"),
        new("uitkomst", "Uitkomst"),
        new("bezwaar", "Waarom overgeslagen"),
        new("uitgevoerdOp", "Uitgevoerd op"),
    ];

    private static Dictionary<string, string> Zelf => new(StringComparer.Ordinal) { ["id"] = "id" };
}
