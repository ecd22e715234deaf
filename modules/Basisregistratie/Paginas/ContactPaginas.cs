using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Basisregistraties.Paginas;

/// <summary>The pages of contacts and of the warnings about them.</summary>
internal sealed class ContactPaginas : IPageSource
{
    public static IReadOnlyList<PageField> Signaleringskolommen { get; } =
    [
        new("soortNaam", "Soort") { DrillDown = "signalering" },
        new("detailsoortNaam", "Detailsoort"),
        new("toelichting", "Toelichting"),
        new("begindatum", "Begindatum"),
        new("einddatum", "Einddatum"),
        new("status", "Status"),
    ];

    public IEnumerable<Page> Pages =>
    [
        new ListPage("contacten", "Contacten", "contacten")
        {
            Menu = Menugroepen.Relaties,
            MenuOrder = 200,
            FindRecords = true,
            SearchFields = ["nummer", "naam", "adres", "woonplaats", "telefoon", "email"],
            Help = "Zoek hier een huurder, huishouden of organisatie op naam, adres of telefoonnummer. Kijk eerst of iemand er al "
                + "in staat voordat u een nieuw contact maakt.",
            SearchTerms = ["huurder", "huishouden", "persoon", "organisatie", "klant"],
            Card = "contact",
            Fields =
            [
                new PageField("nummer", "Nr."),
                new PageField("naam", "Naam"),
                new PageField("soort", "Soort"),
                new PageField("adres", "Adres"),
                new PageField("woonplaats", "Woonplaats"),
                new PageField("telefoon", "Telefoon"),
                new PageField("email", "E-mail"),
            ],
            Views =
            [
                new PageView("huishoudens", "Huishoudens", "{ soort: { eq: HUISHOUDEN } }"),
                new PageView("personen", "Personen", "{ soort: { eq: PERSOON } }"),
                new PageView("organisaties", "Organisaties", "{ soort: { eq: ORGANISATIE } }"),
            ],
            Actions =
            [
                new PageAction("nieuw", "Nieuw contact…", ActionGroup.Nieuw)
                {
                    Help = "Maakt een huishouden, persoon of organisatie met het volgende nummer. Vastgelegde gesprekken, taken en "
                        + "dossiers kunnen er meteen aan hangen.",
                    Mutation = "contactAanmaken",
                    OpenPage = "contact",
                },
            ],
        },
        new CardPage("contact", "Contact", "contact")
        {
            Help = "Alles van één contact bij elkaar: bereikbaarheid, gezinsleden, woningen, waarschuwingen en eerdere gesprekken. "
                + "Lees de signaleringen voordat u belt of op bezoek gaat.",
            EditMutation = "contactWijzigen",
            Tabs =
            [
                new FastTab("algemeen", "Algemeen",
                [
                    new PageField("nummer", "Nr.") { Importance = FieldImportance.Promoted },
                    new PageField("naam", "Naam") { Importance = FieldImportance.Promoted },
                    new PageField("soort", "Soort"),
                    new PageField("aanhef", "Aanhef") { Input = "aanhef" },
                    new PageField("initialen", "Voorletters") { Input = "initialen" },
                    new PageField("voornaam", "Voornaam") { Input = "voornaam" },
                    new PageField("tussenvoegsel", "Tussenvoegsel") { Input = "tussenvoegsel" },
                    new PageField("achternaam", "Achternaam") { Input = "achternaam" },
                    new PageField("organisatienaam", "Naam organisatie") { Input = "organisatienaam" },
                    new PageField("geboortedatum", "Geboortedatum") { Input = "geboortedatum" },
                    new PageField("huishouden.naam", "Huishouden")
                    {
                        Input = "huishoudenId",
                        Lookup = Opzoeken.Huishouden,
                        DrillDown = "contact",
                    },
                ]),
                new FastTab("adres", "Adres",
                [
                    new PageField("straat", "Straat") { Input = "straat" },
                    new PageField("huisnummer", "Huisnummer") { Input = "huisnummer" },
                    new PageField("huisletter", "Huisletter") { Input = "huisletter" },
                    new PageField("toevoeging", "Toevoeging") { Input = "toevoeging" },
                    new PageField("postcode", "Postcode") { Input = "postcode" },
                    new PageField("woonplaats", "Woonplaats") { Input = "woonplaats" },
                ]),
                new FastTab("communicatie", "Communicatie",
                [
                    new PageField("telefoon", "Telefoon") { Input = "telefoon", Importance = FieldImportance.Promoted },
                    new PageField("email", "E-mail") { Input = "email", Importance = FieldImportance.Promoted },
                    new PageField("voorkeurstaal", "Voorkeurstaal") { Input = "voorkeurstaal", Lookup = Opzoeken.Code(Keuzelijsten.Taal) },
                    new PageField("communicatievoorkeur", "Communicatievoorkeur")
                    {
                        Input = "communicatievoorkeur",
                        Lookup = Opzoeken.Code(Keuzelijsten.Communicatiekanaal),
                    },
                ]),
            ],
            Parts =
            [
                new PagePart("leden", "Leden van het huishouden", "leden",
                [
                    new PageField("nummer", "Nr.") { DrillDown = "contact" },
                    new PageField("naam", "Naam"),
                    new PageField("geboortedatum", "Geboortedatum"),
                ]),
                new PagePart("relaties", "Relaties", "relatierollen",
                [
                    new PageField("eenheid.nummer", "Eenheid") { DrillDown = "eenheid" },
                    new PageField("eenheid.adres", "Adres"),
                    new PageField("rolNaam", "Rol"),
                    new PageField("begindatum", "Begindatum"),
                    new PageField("einddatum", "Einddatum"),
                ])
                {
                    Add = "toevoegen",
                    Actions = [Relatieacties.Toevoegen, Relatieacties.Beeindigen],
                },
                new PagePart("signaleringen", "Signaleringen", "signaleringen", Signaleringskolommen)
                {
                    Add = "toevoegen",
                    Actions = [Relatieacties.Signaleren],
                },
            ],
            FactBoxes =
            [
                new FactBox("aantallen", "Aantallen",
                [
                    new PageField("aantalInteractielogposten", "Interactielogposten")
                    {
                        DrillDown = "interactielogposten",
                        DrillDownFilter = VanContact("{ contactId: { eq: $contact }, geannuleerd: { eq: false } }"),
                    },
                    new PageField("aantalOpenTaken", "Open taken")
                    {
                        DrillDown = "taken",
                        DrillDownFilter = VanContact("{ contactId: { eq: $contact }, gesloten: { eq: false }, organisatortaakId: { eq: null } }"),
                    },
                ]),
            ],
            Actions =
            [
                new PageAction("interactie-via-sjabloon", "Interactie via sjabloon…", ActionGroup.Nieuw)
                {
                    Help = "Legt een gesprek vast met een sjabloon dat de meeste velden al invult. Vraagt het sjabloon om "
                        + "opvolging, dan krijgt het team er meteen een taak bij.",
                    Mutation = "interactieViaSjabloonVastleggen",
                    Main = true,
                    Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["contactId"] = "id" },
                },
                new PageAction("interactie", "Interactie vastleggen…", ActionGroup.Nieuw)
                {
                    Help = "Legt een telefoontje, mail of bezoek vast op uw naam. Annuleren kan later nog wel, wissen niet.",
                    Mutation = "interactieVastleggen",
                    Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["contactId"] = "id" },
                },
                Relatieacties.Signaleren with { Id = "signalering", Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["contactId"] = "id" }, BindCard = new Dictionary<string, string>(StringComparer.Ordinal), Group = ActionGroup.Functie },
                new PageAction("interactielogposten", "Interactielogposten", ActionGroup.Navigeren)
                {
                    Help = "Opent het overzicht van alle vastgelegde gesprekken met dit contact.",
                    OpenPage = "interactielogposten",
                    OpenFilter = VanContact("{ contactId: { eq: $contact } }"),
                },
            ],
        },
        new ListPage("signaleringen", "Signaleringen", "signaleringen")
        {
            Menu = Menugroepen.Relaties,
            MenuOrder = 220,
            Help = "Alle waarschuwingen bij contacten en adressen, ook die al voorbij zijn. Kijk hier of een waarschuwing nog "
                + "nodig is, en beëindig haar zodra dat niet meer zo is.",
            SearchTerms = ["waarschuwing", "agressie", "bezoek met twee"],
            Card = "signalering",
            Fields = [new PageField("contact.naam", "Contact"), new PageField("eenheid.adres", "Adres"), .. Signaleringskolommen],
        },
        new CardPage("signalering", "Signalering", "signalering")
        {
            Help = "Lees waarom er gewaarschuwd wordt en tot wanneer. Na de einddatum verdwijnt de waarschuwing vanzelf bij het "
                + "contact; zij blijft wel bewaard.",
            EditMutation = "signaleringWijzigen",
            Tabs =
            [
                new FastTab("algemeen", "Algemeen",
                [
                    new PageField("contact.naam", "Contact") { DrillDown = "contact", Importance = FieldImportance.Promoted },
                    new PageField("eenheid.adres", "Adres") { DrillDown = "eenheid" },
                    new PageField("soort", "Soort") { Input = "soort", Lookup = Opzoeken.Code(Keuzelijsten.Signaleringsoort) },
                    new PageField("detailsoort", "Detailsoort") { Input = "detailsoort", Lookup = Opzoeken.Code(Keuzelijsten.Signaleringdetailsoort) },
                    new PageField("toelichting", "Toelichting") { Input = "toelichting" },
                    new PageField("begindatum", "Begindatum"),
                    new PageField("einddatum", "Einddatum") { Input = "einddatum", Importance = FieldImportance.Promoted },
                    new PageField("status", "Status") { Importance = FieldImportance.Promoted },
                ]),
            ],
        },
    ];

    public IEnumerable<PageExtension> Extensions => [];

    private static DrillDownFilter VanContact(string filter)
        => new(filter) { Bind = new Dictionary<string, string>(StringComparer.Ordinal) { ["contact"] = "id" } };
}
