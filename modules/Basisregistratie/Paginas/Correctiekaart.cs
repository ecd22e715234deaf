using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>The card of a request to put data right: what is wrong, what is decided, who is told.</summary>
internal static class Correctiekaart
{
    public const string Pagina = "correctieverzoek";

    private const string InBehandeling = "{ status: { eq: IN_BEHANDELING } }";
    private const string Besloten = "{ status: { eq: BESLOTEN } }";
    private const string AlBesloten = "Over dit verzoek is al besloten.";
    private const string NietBesloten = "Over dit verzoek is nog niet besloten, of het is al afgesloten.";

    public static CardPage Kaart => new(Pagina, "Correctieverzoek", "correctieverzoek")
    {
        Help = "Kies bij Gegevens van de persoon wat volgens de persoon niet klopt, beoordeel elk gegeven en neem een besluit. Verbeteren doet u "
            + "waar het gegeven staat; afsluiten kan pas als dat is gebeurd.",
        TitleFields = ["nummer", "contact.naam"],
        Tabs = [Algemeen, Besluit],
        Parts = [Regels, Gegevens, Ontvangers],
        Actions =
        [
            new PageAction("besluiten", "Besluit nemen…", ActionGroup.Verwerken)
            {
                Help = "Neemt het besluit dat volgt uit wat u van de gegevens vond, en zoekt op wie verkeerde gegevens van ons kreeg. Dit kunt u niet terugdraaien.",
                Mutation = "correctieverzoekBesluiten",
                Bind = Zelf,
                Questions = [new ActionQuestion("motivering") { Form = Veldvorm.Meerregelig }],
                When = InBehandeling,
                WhenNot = AlBesloten,
                Main = true,
            },
            new PageAction("afsluiten", "Afsluiten", ActionGroup.Verwerken)
            {
                Help = "Gaat na of alles is verbeterd en iedereen het weet, en maakt het antwoord aan de persoon. Daarmee is ook de beperking voorbij.",
                Mutation = "correctieverzoekAfsluiten",
                Bind = Zelf,
                Confirm = "Wilt u dit verzoek afsluiten en het antwoord maken?",
                When = Besloten,
                WhenNot = NietBesloten,
            },
            new PageAction("verlengen", "Termijn verlengen…", ActionGroup.Functie)
            {
                Help = "Geeft u twee maanden extra. Dat mag één keer, en alleen als u de persoon binnen de eerste maand hebt laten weten waarom.",
                Mutation = "correctieverzoekVerlengen",
                Bind = Zelf,
                Questions = [new ActionQuestion("reden") { Form = Veldvorm.Meerregelig }, new ActionQuestion("meegedeeldOp") { Initial = "$vandaag" }],
                When = "{ verlengdOp: { eq: null }, afgeslotenOp: { eq: null } }",
                WhenNot = "De termijn is al verlengd, of het verzoek is afgesloten.",
            },
            new PageAction("intrekken", "Intrekken", ActionGroup.Functie)
            {
                Help = "Sluit het verzoek omdat de persoon er niet mee door wil. De beperking is daarmee voorbij.",
                Mutation = "correctieverzoekIntrekken",
                Bind = Zelf,
                Confirm = "Wil de persoon niet verder met dit verzoek?",
                When = InBehandeling,
                WhenNot = AlBesloten,
            },
            new PageAction("verklaring", "Verklaring toevoegen…", ActionGroup.Functie)
            {
                Help = "Bewaart wat de persoon te zeggen heeft over wat is afgewezen. Neem zijn eigen woorden over; u kunt ze daarna niet wijzigen.",
                Mutation = "correctieverklaringToevoegen",
                Bind = Zelf,
                Questions = [new ActionQuestion("verklaring") { Form = Veldvorm.Meerregelig }],
                When = "{ besluit: { in: [AFGEWEZEN, GEDEELTELIJK] }, verklaring: { eq: null } }",
                WhenNot = "Er is niets afgewezen, of er staat al een verklaring.",
            },
        ],
    };

    private static Dictionary<string, string> Zelf => CorrectiePaginas.Van("id", "id");

    private static FastTab Algemeen => new("algemeen", "Algemeen",
    [
        new PageField("nummer", "Nr.") { Importance = FieldImportance.Promoted },
        new PageField("contact.naam", "Contact") { DrillDown = "contact", Importance = FieldImportance.Promoted },
        new PageField("status", "Status") { Importance = FieldImportance.Promoted },
        new PageField("ontvangenOp", "Ontvangen op"),
        new PageField("uiterlijkOp", "Uiterlijk op") { Importance = FieldImportance.Promoted },
        new PageField("indiener", "Ingediend door"),
        new PageField("vertegenwoordiger", "Naam vertegenwoordiger") { VisibleWhen = "{ vertegenwoordiger: { neq: null } }" },
        new PageField("toelichting", "Toelichting van de persoon") { Form = Veldvorm.Meerregelig },
        new PageField("beperken", "Tot het antwoord alleen bewaren"),
        new PageField("verlengdOp", "Verlenging meegedeeld op") { VisibleWhen = "{ verlengdOp: { neq: null } }" },
        new PageField("verlengingsreden", "Reden van de verlenging") { VisibleWhen = "{ verlengdOp: { neq: null } }" },
        new PageField("systemCreatedBy", "Vastgelegd door") { Importance = FieldImportance.Additional },
    ]);

    private static FastTab Besluit => new("besluit", "Besluit",
    [
        new PageField("besluit", "Besluit") { Importance = FieldImportance.Promoted },
        new PageField("beslotenOp", "Besloten op"),
        new PageField("motivering", "Motivering") { Form = Veldvorm.Meerregelig },
        new PageField("aantalToegewezen", "Te verbeteren gegevens"),
        new PageField("afgeslotenOp", "Afgesloten op"),
        new PageField("documentDownloadpad", "Antwoord"),
        new PageField("verklaring", "Verklaring van de persoon") { Form = Veldvorm.Meerregelig, VisibleWhen = "{ verklaring: { neq: null } }" },
        new PageField("verklaringDownloadpad", "Bestand van de persoon") { VisibleWhen = "{ verklaringDownloadpad: { neq: null } }" },
    ]);

    private static PagePart Regels => new("regels", "Wat volgens de persoon niet klopt", "regels",
    [
        new PageField("veld", "Gegeven"),
        new PageField("titel", "Waarvan"),
        new PageField("oudeWaarde", "Er stond"),
        new PageField("gewensteWaarde", "Moet worden"),
        new PageField("toelichting", "Toelichting"),
        new PageField("oordeel", "Oordeel"),
        new PageField("motivering", "Motivering"),
        new PageField("uitgevoerd", "Verbeterd"),
        new PageField("nieuweWaarde", "Er staat nu"),
    ])
    {
        Actions =
        [
            new PageAction("beoordelen", "Beoordelen…", ActionGroup.Verwerken)
            {
                Help = "Legt vast of dit gegeven wordt verbeterd. Wijst u het af, dan is een motivering nodig: de persoon krijgt die te lezen.",
                Mutation = "correctieregelBeoordelen",
                Bind = Zelf,
                Questions = [new ActionQuestion("oordeel") { From = "oordeel" }, new ActionQuestion("motivering") { From = "motivering", Form = Veldvorm.Meerregelig }],
                CardWhen = InBehandeling,
                CardWhenNot = AlBesloten,
            },
            new PageAction("verwijderen", "Verwijderen", ActionGroup.Verwerken)
            {
                Help = "Haalt het gegeven uit dit verzoek, bijvoorbeeld omdat u een ander bedoelde.",
                Mutation = "correctieregelVerwijderen",
                Bind = Zelf,
                CardWhen = InBehandeling,
                CardWhenNot = AlBesloten,
            },
            new PageAction("wijzigingen", "Wijzigingen", ActionGroup.Navigeren)
            {
                Help = "Laat zien wat er aan dit gegeven is gewijzigd sinds de persoon zei dat het niet klopt, en door wie.",
                OpenPage = "wijzigingslog",
                OpenFilter = new DrillDownFilter("{ recordId: { eq: $record }, tijdstip: { gte: $sinds } }")
                {
                    Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["record"] = "recordId", ["sinds"] = "systemCreatedAt" },
                },
            },
        ],
    };

    private static PagePart Gegevens => new("gegevens", "Gegevens van de persoon", "gegevens",
    [
        new PageField("groep", "Soort"),
        new PageField("titel", "Waarvan"),
        new PageField("veld", "Gegeven"),
        new PageField("waarde", "Er staat"),
    ])
    {
        Actions =
        [
            new PageAction("betwisten", "Dit klopt niet…", ActionGroup.Nieuw)
            {
                Help = "Zet dit gegeven in het verzoek, met wat het volgens de persoon moet zijn. Laat dat leeg als het er helemaal niet hoort te staan.",
                Mutation = "correctieregelToevoegen",
                Bind = CorrectiePaginas.Van("gegeven", "id"),
                Questions =
                [
                    new ActionQuestion("gewensteWaarde") { Caption = "Moet worden", From = "waarde", Form = Veldvorm.Meerregelig },
                    new ActionQuestion("toelichting") { Form = Veldvorm.Meerregelig },
                ],
                CardWhen = InBehandeling,
                CardWhenNot = AlBesloten,
            },
        ],
    };

    private static PagePart Ontvangers => new("ontvangers", "Wie het van ons kreeg", "ontvangers",
    [
        new PageField("naam", "Ontvanger"),
        new PageField("wat", "Wat"),
        new PageField("op", "Op"),
        new PageField("geinformeerdOp", "Geïnformeerd op"),
        new PageField("nietGeinformeerdOmdat", "Niet geïnformeerd, omdat"),
    ])
    {
        Add = "toevoegen",
        Actions =
        [
            new PageAction("toevoegen", "Ontvanger toevoegen…", ActionGroup.Nieuw)
            {
                Help = "Voegt iemand toe van wie het programma niet weet dat hij deze gegevens kreeg, bijvoorbeeld per telefoon.",
                Mutation = "correctieontvangerToevoegen",
                Questions = [new ActionQuestion("isPersoon") { Caption = "Een bewoner of andere persoon" }],
                CardWhen = Besloten,
                CardWhenNot = NietBesloten,
            },
            new PageAction("geinformeerd", "Geïnformeerd…", ActionGroup.Verwerken)
            {
                Help = "Legt vast wanneer u de ontvanger hebt laten weten wat er is verbeterd. Kan dat niet, vul dan in waarom.",
                Mutation = "correctieontvangerInformeren",
                Bind = Zelf,
                Questions = [new ActionQuestion("geinformeerdOp") { Caption = "Geïnformeerd op", Initial = "$vandaag" }, new ActionQuestion("nietOmdat") { Caption = "Niet geïnformeerd, omdat" }],
                CardWhen = Besloten,
                CardWhenNot = NietBesloten,
            },
        ],
    };
}
