using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Host.Security;

/// <summary>The pages of accounts, keys and functions.</summary>
internal sealed class BeheerPages : IPageSource
{
    private const string Gebruikers = "gebruikers";
    private const string Gebruikerskaart = "gebruiker";
    private const string Functies = "functies";
    private const string Functiekaart = "functie";
    private const string Rechtensetkaart = "rechtenset";
    private const string Lokaal = "{ extern: { eq: false } }";
    private const string NietLokaal = "Deze gebruiker meldt zich aan via de aanmelddienst. Regel het daar.";

    private static readonly Lookup s_functie = new("functies", "code", ["code", "naam"]);

    public IEnumerable<Page> Pages => [Lijst, Kaart, Sleutels, Functielijst, Functie, Rechtenset];

    public IEnumerable<PageExtension> Extensions => [];

    private static IReadOnlyDictionary<string, string> Zelf { get; } = Uit("id", "id");

    private static ListPage Lijst => new(Gebruikers, "Gebruikers", "gebruikers")
    {
        Menu = Menugroepen.Inrichting,
        MenuOrder = 960,
        SearchTerms = ["account", "aanmelden", "wachtwoord", "autorisatie", "toegang"],
        Help = "Wie zich kan aanmelden en wat hij mag. Open een gebruiker om functies te geven, een nieuw wachtwoord te regelen of iemand buiten te sluiten.",
        Card = Gebruikerskaart,
        SearchFields = ["gebruikersnaam", "naam", "medewerkercode"],
        Fields =
        [
            new PageField("gebruikersnaam", "Gebruikersnaam") { DrillDown = Gebruikerskaart },
            new PageField("naam", "Naam"),
            new PageField("functienamen", "Functies"),
            new PageField("medewerkercode", "Medewerker"),
            new PageField("laatstAangemeldOp", "Laatst aangemeld"),
            new PageField("geblokkeerd", "Geblokkeerd") { Styles = [new FieldStyle("{ geblokkeerd: { eq: true } }", CueStyle.Ongunstig)] },
        ],
        Views =
        [
            new PageView("geblokkeerd", "Geblokkeerd", "{ geblokkeerd: { eq: true } }"),
            new PageView("nooit", "Nog nooit aangemeld", "{ laatstAangemeldOp: { eq: null } }"),
        ],
        Actions =
        [
            new PageAction("nieuw", "Nieuwe gebruiker…", ActionGroup.Nieuw)
            {
                Help = "Maakt een account en laat daarna één keer een link zien. Geef die aan de gebruiker: daarmee kiest hij zelf een wachtwoord.",
                Mutation = "gebruikerAanmaken",
                OpenPage = Gebruikerskaart,
                Questions =
                [
                    new ActionQuestion("gebruikersnaam") { Help = "Hiermee meldt iemand zich aan. De naam verandert later niet meer." },
                    new ActionQuestion("functies") { Lookup = s_functie, Help = "Wat iemand mag. U kunt later functies toevoegen en weghalen.", Required = true },
                ],
                Reveal = Link,
            },
        ],
    };

    private static CardPage Kaart => new(Gebruikerskaart, "Gebruiker", "gebruiker")
    {
        Help = "De functies zeggen wat deze gebruiker mag. Een wijziging werkt binnen enkele seconden, ook als hij al is aangemeld.",
        EditMutation = "gebruikerWijzigen",
        TitleFields = ["gebruikersnaam", "naam"],
        Tabs =
        [
            new FastTab("algemeen", "Algemeen",
            [
                new PageField("gebruikersnaam", "Gebruikersnaam") { Importance = FieldImportance.Promoted },
                new PageField("naam", "Naam") { Input = "naam", Importance = FieldImportance.Promoted },
                new PageField("medewerkercode", "Medewerker") { Input = "medewerkercode" },
                new PageField("geblokkeerd", "Geblokkeerd") { Styles = [new FieldStyle("{ geblokkeerd: { eq: true } }", CueStyle.Ongunstig)] },
            ]),
            new FastTab("aanmelden", "Aanmelden",
            [
                new PageField("laatstAangemeldOp", "Laatst aangemeld"),
                new PageField("heeftWachtwoord", "Wachtwoord gekozen"),
                new PageField("heeftTweedeFactor", "Tweede stap"),
                new PageField("extern", "Via de aanmelddienst"),
                new PageField("uitnodigingTot", "Link werkt tot") { VisibleWhen = "{ uitnodigingTot: { neq: null } }" },
                new PageField("opSlotTot", "Op slot tot") { VisibleWhen = "{ opSlotTot: { neq: null } }" },
            ]),
        ],
        Parts =
        [
            new PagePart("functies", "Functies", "functies",
            [
                new PageField("naam", "Functie"), new PageField("code", "Code"),
            ])
            {
                Actions =
                [
                    new PageAction("functie-geven", "Functie geven…", ActionGroup.Nieuw)
                    {
                        Help = "Geeft deze gebruiker er een functie bij, met alles wat die opent.",
                        Mutation = "gebruikerFunctieGeven",
                        Questions = [new ActionQuestion("functie") { Lookup = s_functie }],
                        CardWhen = Lokaal,
                        CardWhenNot = NietLokaal,
                    },
                    new PageAction("functie-ontnemen", "Functie ontnemen", ActionGroup.Beheren)
                    {
                        Help = "Neemt deze functie af. Wat alleen zij opende, ziet de gebruiker binnen enkele seconden niet meer.",
                        Mutation = "gebruikerFunctieOntnemen",
                        Bind = Uit("functie", "code"),
                        Confirm = "Wilt u deze gebruiker de functie ontnemen?",
                        CardWhen = Lokaal,
                        CardWhenNot = NietLokaal,
                    },
                ],
            },
            new PagePart("sessies", "Aangemeld op", "sessies",
            [
                new PageField("apparaat", "Apparaat"), new PageField("systemCreatedAt", "Sinds"), new PageField("vervaltOp", "Eindigt uiterlijk"),
            ])
            {
                Actions =
                [
                    new PageAction("afmelden", "Hier afmelden", ActionGroup.Beheren)
                    {
                        Help = "Meldt de gebruiker op dit apparaat af. Wat hij typt en nog niet is opgeslagen, kan hij na opnieuw aanmelden opslaan.",
                        Mutation = "sessieBeeindigen",
                        Bind = Zelf,
                    },
                ],
            },
        ],
        Actions =
        [
            Beheer("wachtwoord", "Nieuw wachtwoord…", "gebruikerWachtwoordInstellen") with
            {
                Help = "Laat één keer een link zien waarmee de gebruiker een nieuw wachtwoord kiest. Zijn oude wachtwoord werkt meteen niet meer en hij wordt overal afgemeld.",
                Confirm = "Het huidige wachtwoord werkt dan meteen niet meer. Doorgaan?",
                When = Lokaal,
                WhenNot = NietLokaal,
                Reveal = Link,
            },
            Beheer("tweede-stap", "Tweede stap verwijderen", "gebruikerTweedeFactorVerwijderen") with
            {
                Help = "Voor wie zijn telefoon kwijt is: daarna is een wachtwoord genoeg, tot de gebruiker zelf weer een tweede stap instelt. Hij wordt overal afgemeld.",
                Confirm = "Weet u zeker dat de vraag van deze gebruiker zelf komt? Daarna is een wachtwoord genoeg om binnen te komen.",
                When = "{ heeftTweedeFactor: { eq: true } }",
                WhenNot = "Deze gebruiker heeft geen tweede stap ingesteld.",
            },
            Beheer("afmelden", "Overal afmelden", "gebruikerAfmelden") with
            {
                Help = "Meldt de gebruiker op alle apparaten af. Hij kan zich daarna gewoon weer aanmelden.",
                Confirm = "Wilt u deze gebruiker op alle apparaten afmelden?",
            },
            Beheer("blokkeren", "Blokkeren", "gebruikerBlokkeren") with
            {
                Help = "Sluit de gebruiker buiten en meldt hem overal af. Wat hij heeft gedaan, blijft op zijn naam staan.",
                Confirm = "Wilt u deze gebruiker buitensluiten?",
                When = "{ geblokkeerd: { eq: false } }",
                WhenNot = "Deze gebruiker is al geblokkeerd.",
            },
            Beheer("deblokkeren", "Deblokkeren", "gebruikerDeblokkeren") with
            {
                Help = "Laat de gebruiker weer toe, ook als zijn account op slot zit na te veel verkeerde wachtwoorden.",
                When = "{ or: [{ geblokkeerd: { eq: true } }, { opSlotTot: { neq: null } }] }",
                WhenNot = "Deze gebruiker is niet geblokkeerd.",
            },
        ],
    };

    private static ActionReveal Link => new("gebruikertoegang.link", "Link voor de gebruiker")
    {
        Help = "Deze link staat hier één keer. Geef hem alleen aan de gebruiker zelf: wie hem opent, kiest het wachtwoord. Hij werkt één keer en een beperkte tijd.",
    };

    private static ListPage Sleutels => new("apisleutels", "API-sleutels", "apisleutels")
    {
        Menu = Menugroepen.Inrichting,
        MenuOrder = 970,
        SearchTerms = ["koppeling", "integratie", "programma", "api"],
        Help = "De sleutels waarmee andere programma's gegevens ophalen en vastleggen. Een sleutel zelf is na het maken nergens meer te zien.",
        SearchFields = ["naam", "medewerkercode"],
        Fields =
        [
            new PageField("naam", "Programma"),
            new PageField("functienamen", "Functies"),
            new PageField("medewerkercode", "Werkt op naam van"),
            new PageField("systemCreatedAt", "Gemaakt op"),
            new PageField("vervaltOp", "Vervalt op"),
            new PageField("ingetrokkenOp", "Ingetrokken op"),
        ],
        Views = [new PageView("werkend", "Niet ingetrokken", "{ ingetrokkenOp: { eq: null } }")],
        Actions =
        [
            new PageAction("nieuw", "Nieuwe sleutel…", ActionGroup.Nieuw)
            {
                Help = "Maakt een sleutel voor een programma en laat die één keer zien. Geef een sleutel niet meer functies dan het programma nodig heeft.",
                Mutation = "apisleutelAanmaken",
                Questions =
                [
                    new ActionQuestion("naam") { Caption = "Programma", Help = "Deze naam staat bij alles wat het programma wijzigt." },
                    new ActionQuestion("functies") { Lookup = s_functie, Required = true },
                    new ActionQuestion("medewerkercode") { Caption = "Werkt op naam van", Help = "Laat leeg als het programma op eigen naam werkt." },
                    new ActionQuestion("vervaltOp") { Caption = "Laatste dag", Help = "Na deze dag werkt de sleutel niet meer." },
                ],
                Reveal = new ActionReveal("apisleuteltoegang.sleutel", "Sleutel")
                {
                    Help = "Deze sleutel staat hier één keer. Bewaar hem in het programma dat hem gebruikt; dat stuurt hem mee in de kop X-Api-Key.",
                },
            },
            new PageAction("intrekken", "Intrekken", ActionGroup.Beheren)
            {
                Help = "Het programma komt er binnen enkele seconden niet meer in. Terugdraaien kan niet: maak dan een nieuwe sleutel.",
                Mutation = "apisleutelIntrekken",
                Bind = Zelf,
                Confirm = "Het programma met deze sleutel komt er dan niet meer in. Intrekken?",
                When = "{ ingetrokkenOp: { eq: null } }",
                WhenNot = "Deze sleutel is al ingetrokken.",
            },
        ],
    };

    private static ListPage Functielijst => new(Functies, "Functies", "functies")
    {
        Menu = Menugroepen.Inrichting,
        MenuOrder = 965,
        SearchTerms = ["rechten", "rol", "autorisatie", "machtiging"],
        Help = "Wat mensen bij de corporatie doen en dus mogen. Een functie bundelt rechtensets; wie de server beheert, stelt ze samen in de configuratie.",
        Card = Functiekaart,
        SearchFields = ["code", "naam"],
        Fields =
        [
            new PageField("naam", "Naam") { DrillDown = Functiekaart },
            new PageField("code", "Code"),
            new PageField("aantalGebruikers", "Gebruikers"),
            new PageField("alles", "Mag alles"),
        ],
    };

    private static CardPage Functie => new(Functiekaart, "Functie", "functie")
    {
        Help = "Alles wat deze functie opent. Wie meer functies heeft, mag wat een van die functies opent.",
        TitleFields = ["naam"],
        Tabs =
        [
            new FastTab("algemeen", "Algemeen",
            [
                new PageField("naam", "Naam") { Importance = FieldImportance.Promoted },
                new PageField("code", "Code"),
                new PageField("aantalGebruikers", "Gebruikers") { Importance = FieldImportance.Promoted },
                new PageField("alles", "Mag alles"),
            ]),
        ],
        Parts =
        [
            new PagePart("rechtensets", "Rechtensets", "rechtensets",
            [
                new PageField("naam", "Waarvoor") { DrillDown = Rechtensetkaart }, new PageField("code", "Code"), new PageField("module", "Module"),
            ]),
        ],
    };

    private static CardPage Rechtenset => new(Rechtensetkaart, "Rechtenset", "rechtenset")
    {
        Help = "Wat deze rechtenset opent, in de namen van het schema. Een veld zonder naam staat voor alle velden die geen andere rechtenset apart noemt.",
        TitleFields = ["naam"],
        Tabs =
        [
            new FastTab("algemeen", "Algemeen",
            [
                new PageField("naam", "Waarvoor") { Importance = FieldImportance.Promoted }, new PageField("code", "Code"), new PageField("module", "Module"),
            ]),
        ],
        Parts =
        [
            new PagePart("rechten", "Rechten", "rechten",
            [
                new PageField("soort", "Wat iemand mag"), new PageField("onderdeel", "Onderdeel"), new PageField("veld", "Veld"),
            ]),
        ],
    };

    private static PageAction Beheer(string id, string titel, string mutatie) => new(id, titel, ActionGroup.Beheren) { Mutation = mutatie, Bind = Zelf };

    private static Dictionary<string, string> Uit(string invoer, string pad) => new(StringComparer.Ordinal) { [invoer] = pad };
}
