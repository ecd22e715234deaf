using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Correspondentie.Pages;

/// <summary>Letters and their templates, and what they add to the cards of dossiers, contacts and referrals.</summary>
internal sealed class BriefPages : IPageSource
{
    private const string Lijst = "brieven";
    private const string Kaart = "brief";
    private const string Sjablonen = "briefsjablonen";
    private const string Sjabloonkaart = "briefsjabloon";

    /// <summary>What a letter is about and for whom: the questions of its template and its text follow from these.</summary>
    private static readonly string[] s_aanleiding = ["leefbaarheidsdossierId", "sjabloonId", "contactId", "actieregelId", "onderwerpId"];

    IEnumerable<Page> IPageSource.Pages => [Overzicht, Briefkaart, Sjabloonlijst, Sjabloonpagina];

    public IEnumerable<PageExtension> Extensions =>
    [
        new PageExtension("leefbaarheidsdossier")
        {
            Parts = [Deel("Brieven")],
            Timeline =
            [
                new TimelineSource("brieven", "Brief verzonden", "brieven", "verzondenOp", "onderwerp") { Author = "verzondenDoor", Icon = Tijdlijnicoon.Brief, Card = Kaart },
            ],
            Fields =
            [
                new FieldPlacement("aantallen", Veld("aantalBrieven", "Brieven") with
                {
                    DrillDown = Lijst,
                    DrillDownFilter = new DrillDownFilter("{ leefbaarheidsdossierId: { eq: $dossier } }")
                    {
                        Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["dossier"] = "id" },
                    },
                }),
            ],
            Actions = [Nieuw("getoondeMelder.id", ("leefbaarheidsdossierId", "id"))],
            PartActions = new Dictionary<string, IReadOnlyList<PageAction>>(StringComparer.Ordinal)
            {
                ["actieregels"] = [Nieuw("leefbaarheidsdossier.getoondeMelder.id", ("leefbaarheidsdossierId", "leefbaarheidsdossierId"), ("actieregelId", "id"))],
            },
        },
        new PageExtension("contact") { Parts = [Deel("Brieven")] },
        new PageExtension("verwijzing")
        {
            Fields = [new FieldPlacement("verwijzing", Veld("brief.nummer", "Brief") with { DrillDown = Kaart })],
            Actions = [Nieuw("leefbaarheidsdossier.getoondeMelder.id", ("leefbaarheidsdossierId", "leefbaarheidsdossierId"), ("onderwerpId", "id"))],
        },
        new PageExtension(PageExtension.EveryRoleCenter)
        {
            Cues =
            [
                new Cue("brieven-te-verzenden", "Brieven te verzenden", "brieven", Lijst) { Group = "Brieven", Where = "{ status: { eq: CONCEPT } }" },
            ],
        },
    ];

    private static ListPage Overzicht => new(Lijst, "Brieven", "brieven")
    {
        Menu = Menugroepen.Dossiers,
        MenuOrder = 140,
        FindRecords = true,
        SearchTerms = ["correspondentie", "Word", "worddocument", "post"],
        Help = "Alle brieven, met bovenaan de nieuwste. Een concept wacht tot u het verzendt; een verzonden brief verandert niet meer.",
        Card = Kaart,
        Fields = [Veld("nummer", "Nr.") with { DrillDown = Kaart }, Dossiernummer, .. Kolommen],
        Views =
        [
            new PageView("concept", "Concept", "{ status: { eq: CONCEPT } }"),
            new PageView("verzonden", "Verzonden", "{ status: { eq: VERZONDEN } }"),
            new PageView("verwijzingen", "Verwijsbrieven", "{ soort: { eq: VERWIJZING } }"),
        ],
        Actions = [Verzenden, Opnieuw, Verwijderen],
    };

    private static CardPage Briefkaart => new(Kaart, "Brief", "brief")
    {
        SearchTerms = ["worddocument"],
        Help = "Lees de brief in Word of LibreOffice en kijk of alles klopt. Is er iets veranderd, maak de brief dan opnieuw; eerdere versies "
            + "blijven bewaard. Leg daarna vast dat de brief is verzonden.",
        Tabs =
        [
            new FastTab("algemeen", "Algemeen",
            [
                Veld("nummer", "Nr.") with { Importance = FieldImportance.Promoted },
                Veld("onderwerp", "Onderwerp") with { Importance = FieldImportance.Promoted },
                Veld("status", "Status") with { Importance = FieldImportance.Promoted },
                Dossiernummer,
                Veld("actieregel.omschrijving", "Actieregel"),
                Veld("contact.nummer", "Contact") with { DrillDown = "contact" },
                Veld("ontvanger", "Ontvanger"),
                Veld("sjabloon.omschrijving", "Briefsjabloon") with { DrillDown = Sjabloonkaart },
                Veld("vertrouwelijkheid", "Vertrouwelijkheid"),
                Veld("versie", "Versie"),
                Veld("downloadpad", "Worddocument"),
            ]),
            new FastTab("verzending", "Verzending",
            [
                Veld("verzondenOp", "Verzonden op"), Veld("kanaal", "Kanaal"), Veld("verzondenDoor", "Verzonden door"),
            ]),
        ],
        Parts =
        [
            new PagePart("antwoorden", "Antwoorden", "antwoorden", [Veld("vraag", "Vraag"), Veld("antwoord", "Antwoord")]),
            new PagePart("documenten", "Versies", "documenten",
            [
                Veld("versie", "Versie"), Veld("systemCreatedAt", "Gemaakt op"), Veld("systemCreatedBy", "Gemaakt door"), Veld("downloadpad", "Worddocument"),
            ]),
        ],
        Actions = [Verzenden, Opnieuw, Verwijderen],
    };

    private static ListPage Sjabloonlijst => new(Sjablonen, "Briefsjablonen", "briefsjablonen")
    {
        Menu = Menugroepen.Inrichting,
        MenuOrder = 550,
        SearchTerms = ["instellingen", "inrichting", "sjablonen", "Word"],
        Help = "De Worddocumenten waaruit brieven worden gemaakt, met de vragen die daarbij horen. U maakt ze in Word of LibreOffice met "
            + "samenvoegvelden en zet ze hier klaar.",
        Card = Sjabloonkaart,
        Fields =
        [
            Veld("code", "Code") with { DrillDown = Sjabloonkaart }, Veld("omschrijving", "Omschrijving"), Veld("soort", "Soort"),
            Veld("voorMelder", "Voor melder"), Veld("voorVeroorzaker", "Voor veroorzaker"), Veld("voorContact", "Voor contact"),
            Veld("dossiertypen", "Dossiertypen"), Veld("huidigeVersie", "Versie"), Veld("geblokkeerd", "Geblokkeerd"),
        ],
        Actions =
        [
            new PageAction("nieuw", "Nieuw…", ActionGroup.Nieuw)
            {
                Mutation = "briefsjabloonToevoegen",
                OpenPage = Sjabloonkaart,
                Help = "Kies een Worddocument en geef de vragen die erbij horen. Kan een veld niet worden ingevuld, dan leest u meteen welk.",
            },
        ],
    };

    private static CardPage Sjabloonpagina => new(Sjabloonkaart, "Briefsjabloon", "briefsjabloon")
    {
        EditMutation = "briefsjabloonWijzigen",
        Help = "Een nieuw Worddocument wordt een nieuwe versie: nieuwe brieven gebruiken die, bestaande brieven houden hun eigen versie. "
            + "Blokkeer een sjabloon dat niemand meer mag gebruiken.",
        Tabs =
        [
            new FastTab("algemeen", "Algemeen",
            [
                Veld("code", "Code") with { Importance = FieldImportance.Promoted },
                Veld("omschrijving", "Omschrijving") with { Importance = FieldImportance.Promoted, Input = "omschrijving" },
                Veld("soort", "Soort") with { Input = "soort" },
                Veld("taal", "Taal") with { Input = "taal" },
                Veld("voorMelder", "Voor melder"),
                Veld("voorVeroorzaker", "Voor veroorzaker"),
                Veld("voorContact", "Voor contact"),
                Veld("dossiertypen", "Dossiertypen") with { Input = "dossiertypen" },
                Veld("huidigeVersie", "Versie"),
                Veld("geblokkeerd", "Geblokkeerd") with { Input = "geblokkeerd" },
            ]),
        ],
        Parts =
        [
            new PagePart("vragen", "Vragen", "vragen",
                [Veld("vraag", "Vraag"), Veld("veld", "Samenvoegveld"), Veld("soort", "Soort"), Veld("verplicht", "Verplicht")]),
            new PagePart("versies", "Versies", "versies",
                [Veld("nummer", "Versie"), Veld("bestandsnaam", "Bestand"), Veld("systemCreatedAt", "Toegevoegd op"), Veld("downloadpad", "Worddocument")]),
        ],
        Actions =
        [
            Stap("vervangen", "Worddocument vervangen…", ActionGroup.Verwerken, "briefsjabloonVervangen", ("id", "id"), ("versie", "version")) with
            {
                Help = "Zet een nieuwe versie van het document klaar, met al zijn vragen. De vorige versie blijft bewaard bij de brieven die ermee zijn gemaakt.",
            },
        ],
    };

    private static PageAction Verzenden
        => Stap("verzenden", "Verzenden…", ActionGroup.Verwerken, "briefVerzenden", ("id", "id"), ("versie", "version")) with
        {
            When = "{ status: { eq: CONCEPT } }",
            WhenNot = "Deze brief is al verzonden en verandert niet meer.",
            Main = true,
            Help = "Legt vast dat de brief de deur uit is, ook als contactmoment. Versturen doet u zelf; daarna verandert de brief niet meer.",
            Confirm = "Is dit de juiste versie? Na het verzenden kunt u de brief niet meer wijzigen.",
        };

    private static PageAction Opnieuw
        => Stap("opnieuw", "Opnieuw maken…", ActionGroup.Functie, "briefOpnieuwMaken", ("id", "id"), ("versie", "version")) with
        {
            // What is not answered again stays as it was, so that nothing is filled in or insisted on.
            QuestionSource = Vragen with { Initial = null, Required = null },
            When = "{ status: { eq: CONCEPT } }",
            WhenNot = "Deze brief is al verzonden en verandert niet meer.",
            Help = "Maakt de brief opnieuw met de gegevens van nu. Vul alleen de antwoorden in die anders worden; de vorige versie blijft te lezen.",
        };

    private static ActionPreview Voorbeeld => new("brieftekst", "tekst") { Arguments = Zelfde([.. s_aanleiding, "antwoorden"]) };

    private static QuestionSource Vragen => new("briefvoorbeeld", "vragen", "antwoorden", "veld", "tekst", "vraag.vraag")
    {
        KeyPath = "vraag.veld",
        Arguments = Zelfde(s_aanleiding),
        Initial = "voorstel",
        Required = "vraag.verplicht",
        Choices = "vraag.keuzes",
        Kind = "vraag.soort",
        Forms = new Dictionary<string, Veldvorm>(StringComparer.Ordinal)
        {
            ["DATUM"] = Veldvorm.Datum, ["KEUZE"] = Veldvorm.Keuze, ["LIJST"] = Veldvorm.Meerregelig,
        },
    };

    private static PageAction Verwijderen
        => Stap("verwijderen", "Verwijderen", ActionGroup.Beheren, "briefVerwijderen", ("id", "id"), ("versie", "version")) with
        {
            When = "{ status: { eq: CONCEPT } }",
            WhenNot = "Deze brief is al verzonden en verandert niet meer.",
            Help = "Verwijdert een concept met al zijn versies. Dat kunt u niet terugdraaien. Een verzonden brief blijft altijd bewaard.",
            Confirm = "Wilt u deze conceptbrief verwijderen?",
        };

    private static PageField Dossiernummer => Veld("leefbaarheidsdossier.nummer", "Leefbaarheidsdossiernr.") with { DrillDown = "leefbaarheidsdossier" };

    private static IReadOnlyList<PageField> Kolommen =>
    [
        Veld("onderwerp", "Onderwerp"), Veld("contact.nummer", "Contact"), Veld("ontvanger", "Ontvanger"), Veld("status", "Status"),
        Veld("versie", "Versie"), Veld("verzondenOp", "Verzonden op"), Veld("vertrouwelijkheid", "Vertrouwelijkheid"),
    ];

    private static PagePart Deel(string caption)
        => new("brieven", caption, "brieven", [Veld("nummer", "Nr.") with { DrillDown = Kaart }, .. Kolommen, Veld("downloadpad", "Worddocument")])
        {
            Actions = [Verzenden, Opnieuw, Verwijderen],
        };

    /// <summary>As the work instructions call it: Nieuw → Worddocument.</summary>
    /// <param name="ontvanger">Path of the contact whom it is mostly for.</param>
    /// <param name="gebonden">What the letter is about.</param>
    private static PageAction Nieuw(string ontvanger, params (string Invoer, string Pad)[] gebonden)
        => Stap("worddocument", "Worddocument…", ActionGroup.Nieuw, "briefMaken", gebonden) with
        {
            OpenPage = Kaart,
            Preview = Voorbeeld,
            QuestionSource = Vragen,
            Questions = [new ActionQuestion("contactId") { From = ontvanger }],
            Help = "Kies een sjabloon en de ontvanger, en beantwoord de vragen. Aan een veroorzaker vertelt een brief nooit wie er heeft gemeld.",
        };

    private static PageAction Stap(string id, string caption, ActionGroup groep, string mutatie, params (string Invoer, string Pad)[] gebonden)
        => new(id, caption, groep) { Mutation = mutatie, Bind = gebonden.ToDictionary(paar => paar.Invoer, paar => paar.Pad, StringComparer.Ordinal) };

    private static Dictionary<string, string> Zelfde(IEnumerable<string> namen) => namen.ToDictionary(naam => naam, naam => naam, StringComparer.Ordinal);

    private static PageField Veld(string pad, string caption) => new(pad, caption);
}
