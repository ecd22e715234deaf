using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Pages;
using Leefbaarheid.Host.Pages.Deriving;

namespace Leefbaarheid.Host.Tests.Pages;

public sealed class PageCompilerTests
{
    private static readonly PageField Nummer = new("nummer", "Nr.");
    private static readonly PageVariable[] Variables = [new("vandaag", "Int!", "Vandaag")];
    private static readonly SchemaModel Schema = MakeSchema();

    [Fact]
    public void Right_pages_are_offered_with_the_type_of_their_records()
    {
        var pages = Compile(List(), Card(), Centre());

        Assert.Equal(["Zaak", "Zaak", null], pages.Select(page => page.RecordType));
    }

    public static TheoryData<string, string, string> WrongPages => new()
    {
        { "bron", "zakne", "bestaat niet" },
        { "bron", "zaak", "geeft geen lijst" },
        { "veld", "nmmer", "geen veld 'nmmer'" },
        { "veld", "soort", "eindigt bij een Soort" },
        { "veld", "soort.naam.x", "geen enkel record" },
        { "veld", "regels.tekst", "geen enkel record" },
        { "veld", "berekend", "argumenten nodig" },
        { "weergave", "{ onbekend: 1 }", "klopt niet" },
        { "mutatie", "zaakWeg", "de mutatie 'zaakWeg' bestaat niet" },
        { "mutatie van andere naam", "zaakOmzetten", "vraagt niet om 'id'" },
        { "invoer", "onbekend", "geen invoer 'onbekend'" },
        { "binding", "onbekend", "geen invoer 'onbekend'" },
        { "bindingspad", "x", "geen veld 'x'" },
        { "opzoeken", "nergens", "de query 'nergens' bestaat niet" },
        { "opzoekpad", "x", "geen veld 'x'" },
        { "onderdeel", "soort", "leidt niet naar een lijst" },
        { "onderdeelveld", "nummer", "geen veld 'nummer'" },
        { "pagina", "weg", "de pagina 'weg' bestaat niet" },
        { "actie", "", "doet niets" },
        { "dubbel", "nummer", "twee keer" },
        { "telling", "modules", "telt zijn records niet" },
        { "telling", "modules", "geen lijst van 'modules'" },
        { "vast filter", "{ onbekend: 1 }", "klopt niet" },
        { "kengetal", "nergens", "de query 'nergens' bestaat niet" },
        { "kengetal", "onbekend", "bestaat niet" },
        { "kengetalpad", "onbekend", "klopt niet" },
        { "kengetalvariabele", "dag: $morgen", "variabele die niet bestaat: $morgen" },
        { "opzoekfilter", "{ onbekend: 1 }", "klopt niet" },
        { "weergave", "{ nummer: $morgen }", "variabele die niet bestaat: $morgen" },
        { "weergave", "{ nummer: $vandaag, onbekend: 1 }", "klopt niet" },
        { "doorklikfilter", "{ onbekend: $zaak }", "klopt niet" },
        { "doorklikfilter", "{ nummer: $morgen }", "variabele die niet bestaat: $morgen" },
        { "doorklikpad", "soort", "eindigt bij een Soort" },
        { "doorkliknaam", "vandaag", "is er al voor alle pagina's" },
        { "doorklikken", "zaak", "er gaat geen lijst open" },
        { "voorwaarde", "{ onbekend: { eq: 1 } }", "geen enkele waarde 'onbekend'" },
        { "voorwaarde zonder reden", "{ nummer: { eq: \"1\" } }", "niet waarom" },
        { "kaartvoorwaarde", "{ onbekend: { eq: 1 } }", "onbekend" },
        { "kaartvoorwaarde zonder kaart", "{ nummer: { eq: \"1\" } }", "hoort bij een record, en dat is er niet" },
        { "sleutelvraag", "nummer", "een sleutel moeten typen" },
        { "vraag", "onbekend", "geen invoer 'onbekend'" },
        { "zoekveld", "nummer", "kan niet filteren op 'nummer'" },
        { "titel", "x", "geen veld 'x'" },
        { "tijdlijn", "x", "geen veld 'x'" },
        { "abonnement", "x", "de subscription 'x' bestaat niet" },
        { "eerste stap", "x", "geen actie 'x'" },
        { "toevoegactie", "x", "geen actie 'x'" },
        { "actie van veld", "x", "geen actie 'x'" },
        { "actie van feit", "x", "geen actie 'x'" },
        { "zichtbaar", "{ onbekend: { eq: 1 } }", "geen enkele waarde 'onbekend'" },
        { "zichtbare kolom", "{ nummer: { eq: \"1\" } }", "een kolom is er voor alle records" },
        { "zichtbare regel", "{ tekst: { eq: \"1\" } }", "een kolom is er voor alle records" },
        { "aanbod", "{ onbekend: { eq: 1 } }", "geen enkele waarde 'onbekend'" },
        { "aanbod zonder vraag", "{ nummer: { eq: \"1\" } }", "niet met welke vraag" },
        { "aanbod zonder mutatie", "zaken", "wordt niet aangeboden" },
        { "aanbod zonder record", "{ nummer: { eq: \"1\" } }", "hoort bij een record, en dat is er niet" },
        { "rolcentrumlijst", "zaak", "is geen lijst" },
        { "weergave van lijst", "x", "geen weergave 'x'" },
        { "grafiek", "onbekend", "klopt niet" },
        { "cijfers", "nergens", "bestaat niet" },
        { "kaart bij rijen zonder sleutel", "modules", "zonder sleutel kan er geen kaart opengaan" },
        { "feitenblok bij rijen zonder sleutel", "modules", "zonder sleutel volgen die een regel niet" },
        { "doorklikken in rijen zonder sleutel", "modules", "zonder sleutel is niet terug te vinden waarop is geklikt" },
        { "kaart zonder sleutel", "soort", "zonder sleutel kan een kaart niet worden geopend" },
        { "regels zonder sleutel opslaan", "regels", "zonder sleutel kan er niets worden opgeslagen" },
        { "regels zonder versie opslaan", "taken", "zonder versie kan er niets worden opgeslagen" },
    };

    [Theory]
    [MemberData(nameof(WrongPages))]
    public void A_mistake_names_the_module_the_page_and_what_is_wrong(string kind, string value, string mistake)
    {
        Page page = kind switch
        {
            "bron" => List() with { Source = value },
            "veld" => List() with { Fields = [new PageField(value, "X")] },
            "weergave" => List() with { Views = [new PageView("v", "V", value)] },
            "mutatie" => Card() with { EditMutation = value },
            "mutatie van andere naam" => Card() with { EditMutation = value },
            "invoer" => Card() with { Tabs = [new FastTab("t", "T", [Nummer with { Input = value }])] },
            "binding" => Card() with { Actions = [Wijzig(value, "nummer")] },
            "bindingspad" => Card() with { Actions = [Wijzig("id", value)] },
            "opzoeken" => Card() with { Tabs = [new FastTab("t", "T", [Nummer with { Lookup = new Lookup(value, "nummer", []) }])] },
            "opzoekpad" => Card() with { Tabs = [new FastTab("t", "T", [Nummer with { Lookup = new Lookup("zaken", "nummer", [value]) }])] },
            "onderdeel" => Card() with { Parts = [new PagePart("p", "P", value, [])] },
            "onderdeelveld" => Card() with { Parts = [new PagePart("p", "P", "regels", [new PageField(value, "X")])] },
            "doorklikfilter" => Counting(new DrillDownFilter(value) { Bind = Bound("zaak", "nummer") }),
            "doorklikpad" => Counting(new DrillDownFilter("{ nummer: $zaak }") { Bind = Bound("zaak", value) }),
            "doorkliknaam" => Counting(new DrillDownFilter("{ nummer: $vandaag }") { Bind = Bound(value, "nummer") }),
            "doorklikken" => Counting(new DrillDownFilter("{ nummer: 1 }"), value),
            "vast filter" => List() with { Where = value },
            "opzoekfilter" => Card() with { Tabs = [new FastTab("t", "T", [Nummer with { Lookup = new Lookup("zaken", "nummer", []) { Where = value } }])] },
            "kengetal" => Centre() with { Kpis = [new Kpi("k", "K", value, "naam")] },
            "kengetalpad" => Centre() with { Kpis = [new Kpi("k", "K", "modules", value)] },
            "kengetalvariabele" => Centre() with { Kpis = [new Kpi("k", "K", "modules", "naam") { Arguments = value }] },
            "pagina" => List() with { Card = value },
            "actie" => List() with { Actions = [new PageAction("a", "A", ActionGroup.Functie)] },
            "dubbel" => List() with { Fields = [Nummer, Nummer] },
            "voorwaarde" => Card() with { Actions = [Wijzig("id", "nummer") with { When = value, WhenNot = "Nu niet." }] },
            "voorwaarde zonder reden" => Card() with { Actions = [Wijzig("id", "nummer") with { When = value }] },
            "kaartvoorwaarde" => Card() with { Parts = [new PagePart("p", "P", "regels", []) { Actions = [Wijzig("id", "tekst") with { CardWhen = value, CardWhenNot = "Nu niet." }] }] },
            "kaartvoorwaarde zonder kaart" => Card() with { Actions = [Wijzig("id", "nummer") with { CardWhen = value, CardWhenNot = "Nu niet." }] },
            "sleutelvraag" => Card() with { Actions = [Wijzig("id", "nummer") with { Questions = [new ActionQuestion(value) { Form = Veldvorm.Sleutel }] }] },
            "vraag" => Card() with { Actions = [Wijzig("id", "nummer") with { Questions = [new ActionQuestion(value)] }] },
            "zoekveld" => List() with { SearchFields = [value] },
            "titel" => Card() with { TitleFields = [value] },
            "tijdlijn" => Card() with { Timeline = [new TimelineSource("t", "T", "regels", value, "tekst")] },
            "abonnement" => List() with { RefreshOn = [value] },
            "eerste stap" => List() with { FirstSteps = [new FirstStep("E", "T") { Action = value }] },
            "toevoegactie" => Card() with { Parts = [new PagePart("p", "P", "regels", []) { Add = value }] },
            "actie van veld" => Card() with { Tabs = [new FastTab("t", "T", [Nummer with { Action = value }])] },
            "actie van feit" => Card() with { FactBoxes = [new FactBox("f", "F", [Nummer with { Action = value }])] },
            "zichtbaar" => Card() with { FactBoxes = [new FactBox("f", "F", [Nummer with { VisibleWhen = value }])] },
            "zichtbare kolom" => List() with { Fields = [Nummer with { VisibleWhen = value }] },
            "zichtbare regel" => Card() with { Parts = [new PagePart("p", "P", "regels", [new PageField("tekst", "T") { VisibleWhen = value }])] },
            "aanbod" => Card() with { Actions = [Wijzig("id", "nummer") with { Offer = new ActionOffer(value, "Ook dit?") }] },
            "aanbod zonder vraag" => Card() with { Actions = [Wijzig("id", "nummer") with { Offer = new ActionOffer(value, " ") }] },
            "aanbod zonder mutatie" => Card() with
            {
                Actions = [new PageAction("a", "A", ActionGroup.Functie) { OpenPage = value, Offer = new ActionOffer("{ nummer: { eq: \"1\" } }", "Ook dit?") }],
            },
            "aanbod zonder record" => Centre() with { Actions = [Wijzig("id", "nummer") with { Offer = new ActionOffer(value, "Ook dit?") }] },
            "rolcentrumlijst" => Centre() with { Lists = [new RoleCenterList("l", "L", value)] },
            "weergave van lijst" => Centre() with { Lists = [new RoleCenterList("l", "L", "zaken") { View = value }] },
            "grafiek" => Centre() with { Charts = [new Chart("g", "G", Grafieksoort.Staaf, "modules", "", [new ChartSeries(value, "X")])] },
            "cijfers" => Centre() with { Source = value },
            "kaart bij rijen zonder sleutel" => Keyless(value) with { Card = "zaak" },
            "feitenblok bij rijen zonder sleutel" => Keyless(value) with { FactBoxes = [new FactBox("f", "F", [new PageField("naam", "Naam")])] },
            "doorklikken in rijen zonder sleutel" => Keyless(value) with
            {
                Fields = [new PageField("naam", "Naam") { DrillDown = "zaken", DrillDownFilter = new DrillDownFilter("{ nummer: $soort }") { Bind = Bound("soort", "naam") } }],
            },
            "kaart zonder sleutel" => new CardPage("soort", "Soort", value) { Tabs = [new FastTab("t", "T", [new PageField("naam", "Naam")])] },
            "regels zonder sleutel opslaan" or "regels zonder versie opslaan" => Card() with
            {
                Parts = [new PagePart("p", "P", value, [new PageField("tekst", "Tekst")]) { EditMutation = "zaakWijzigen" }],
            },
            _ => Centre() with { Cues = [new Cue("c", "C", value, "zaken")] },
        };

        var failure = Assert.Throws<ModuleFailure>(() => Compile([page, .. new Page[] { List(), Card(), Centre() }.Where(other => other.Id != page.Id)]));

        Assert.Equal(("Proef", ModuleStap.Paginas), (failure.ModuleId, failure.Stap));
        Assert.Contains($"agina '{page.Id}'", failure.Message, StringComparison.Ordinal);
        Assert.Contains(mistake, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_an_extension_is_the_fault_of_the_module_that_extends()
    {
        var extension = new PageExtension("zaak") { Fields = [new FieldPlacement("algemeen", new PageField("x", "X"))] };

        var failure = Assert.Throws<ModuleFailure>(() => Extend(extension));

        Assert.Equal("Ander", failure.ModuleId);
        Assert.Contains("Uitbreiding van pagina 'zaak'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_added_field_starts_an_action_that_is_there_or_is_added_with_it()
    {
        var extension = new PageExtension("zaak") { Fields = [new FieldPlacement("algemeen", new PageField("omschrijving", "O") { Action = "wijzig" })] };

        Assert.Contains("geen actie 'wijzig'", Assert.Throws<ModuleFailure>(() => Extend(extension)).Message, StringComparison.Ordinal);
        Assert.Equal(3, Extend(extension with { Actions = [Wijzig("id", "nummer")] }).Count);
        Assert.Contains("een kolom is er voor alle records", Assert.Throws<ModuleFailure>(() => Extend(new PageExtension("zaken")
        {
            Fields = [new FieldPlacement("", new PageField("soort.naam", "Soort") { VisibleWhen = "{ nummer: { eq: \"1\" } }" })],
        })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_extension_of_a_page_that_is_not_there_is_left_out()
        => Assert.Equal(3, Extend(new PageExtension("elders") { Actions = [new PageAction("a", "A", ActionGroup.Functie)] }).Count);

    [Fact]
    public void An_added_field_stands_where_it_was_asked_for()
    {
        var pages = Extend(new PageExtension("zaken") { Fields = [new FieldPlacement("", new PageField("soort.naam", "Soort")) { After = "nummer" }] });

        var list = Assert.IsType<ListPage>(pages.Single(page => page.Page.Id == "zaken").Page);
        Assert.Equal(["nummer", "soort.naam", "omschrijving"], list.Fields.Select(field => field.Path));
    }

    [Fact]
    public void Parts_actions_and_cues_are_added_where_they_belong()
    {
        var pages = Extend(
            new PageExtension("zaak")
            {
                PartActions = new Dictionary<string, IReadOnlyList<PageAction>>(StringComparer.Ordinal) { ["regels"] = [Wijzig("id", "tekst")] },
                Parts = [new PagePart("nog", "Nog", "regels", [new PageField("tekst", "T")])],
            },
            new PageExtension("centrum") { Cues = [new Cue("extra", "Extra", "zaken", "zaken")] });

        var card = Assert.IsType<CardPage>(pages.Single(page => page.Page.Id == "zaak").Page);
        Assert.Equal(["regels", "nog"], card.Parts.Select(part => part.Id));
        Assert.Single(card.Parts[0].Actions);
        Assert.Equal(2, Assert.IsType<RoleCenterPage>(pages.Single(page => page.Page.Id == "centrum").Page).Cues.Count);
    }

    [Fact]
    public void Every_role_centre_takes_the_cues_and_figures_of_its_profile()
    {
        var extension = new PageExtension(PageExtension.EveryRoleCenter)
        {
            Cues =
            [
                new Cue("alle", "Alle", "zaken", "zaken"),
                new Cue("baas", "Baas", "zaken", "zaken") { Profiles = [Rolprofielen.Manager] },
                new Cue("elders", "Elders", "zaken", "zaken") { Profiles = ["ONBEKEND"] },
            ],
            Kpis = [new Kpi("maat", "Maat", "modules", "naam") { Profiles = [Rolprofielen.Manager, Rolprofielen.Coordinator] }],
        };
        Page[] own = [List(), Card(), Centre(), Centre() with { Id = "manager", Profile = Rolprofielen.Manager }, Centre() with { Id = "wijk", Profile = Rolprofielen.Wijkbeheerder }];

        var pages = PageCompiler.Compile(
            Schema, [new ModulePages("Proef", [new Source(own, [])]), new ModulePages("Ander", [new Source([], [extension])])], Variables, new PageRules());

        RoleCenterPage Of(string id) => Assert.IsType<RoleCenterPage>(pages.Single(page => page.Page.Id == id).Page);
        Assert.Equal(["open", "alle"], Of("centrum").Cues.Select(cue => cue.Id));
        Assert.Equal(["open", "alle", "baas"], Of("manager").Cues.Select(cue => cue.Id));
        Assert.Equal(["open", "alle"], Of("wijk").Cues.Select(cue => cue.Id));
        Assert.Equal([0, 1, 0], new[] { "centrum", "manager", "wijk" }.Select(id => Of(id).Kpis.Count));
    }

    [Fact]
    public void A_mistake_for_every_role_centre_is_told_once_and_without_role_centres_nobody_minds()
    {
        var extension = new PageExtension(PageExtension.EveryRoleCenter) { Cues = [new Cue("c", "C", "nergens", "zaken")] };
        Page[] centres = [List(), Card(), Centre(), Centre() with { Id = "manager" }];

        var failure = Assert.Throws<ModuleFailure>(() => PageCompiler.Compile(
            Schema, [new ModulePages("Proef", [new Source(centres, [])]), new ModulePages("Ander", [new Source([], [extension])])], Variables, new PageRules()));
        var without = PageCompiler.Compile(
            Schema, [new ModulePages("Proef", [new Source([List(), Card()], [])]), new ModulePages("Ander", [new Source([], [extension])])], Variables, new PageRules());

        Assert.Equal("Ander", failure.ModuleId);
        Assert.Equal(1, failure.Message.Split("de query 'nergens' bestaat niet").Length - 1);
        Assert.Equal(2, without.Count);
    }

    [Theory]
    [InlineData("open")]
    [InlineData("nieuw")]
    public void Two_cues_of_one_role_centre_cannot_have_the_same_id(string id)
    {
        var extension = new PageExtension("centrum") { Cues = [new Cue(id, "C", "zaken", "zaken"), new Cue("nieuw", "C", "zaken", "zaken")] };

        Assert.Contains("staat er twee keer", Assert.Throws<ModuleFailure>(() => Extend(
            id == "open" ? extension with { Cues = [extension.Cues[0]] } : extension)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_or_card_takes_no_cues_and_no_figures()
    {
        Assert.Throws<ModuleFailure>(() => Extend(new PageExtension("zaken") { Kpis = [new Kpi("k", "K", "modules", "naam")] }));
        Assert.Throws<ModuleFailure>(() => Extend(new PageExtension("zaak") { Cues = [new Cue("c", "C", "zaken", "zaken")] }));
    }

    [Fact]
    public void An_added_tab_comes_after_those_of_the_card_and_is_read_only()
    {
        var tab = new FastTab("extra", "Extra", [new PageField("nummer", "Nr.")]);
        var eigen = ((CardPage)Extend().Single(page => page.Page.Id == "zaak").Page).Tabs.Select(eigenTab => eigenTab.Id);

        var card = (CardPage)Extend(new PageExtension("zaak") { Tabs = [tab] }).Single(page => page.Page.Id == "zaak").Page;

        Assert.Equal([.. eigen, "extra"], card.Tabs.Select(gevonden => gevonden.Id));
        Assert.Throws<ModuleFailure>(() => Extend(new PageExtension("zaak") { Tabs = [tab, tab] }));
        Assert.Throws<ModuleFailure>(() => Extend(new PageExtension("zaken") { Tabs = [tab] }));
        Assert.Throws<ModuleFailure>(() => Extend(
            new PageExtension("zaak") { Tabs = [tab with { Fields = [new PageField("nummer", "Nr.") { Input = "nummer" }] }] }));
    }

    [Fact]
    public void A_filter_is_validated_with_the_variables_that_it_uses_and_no_others()
    {
        const string Filter = "{ nummer: { lt: $vandaag }, omschrijving: \"$geen \\\" $variabele\" }";
        var validated = new List<string>();
        var schema = Schema with
        {
            Validate = document =>
            {
                validated.Add(document);
                return [];
            },
        };

        PageCompiler.Compile(schema, [new ModulePages("Proef", [new Source([List() with { Where = Filter }, Card(), Centre()], [])])], Variables, new PageRules());

        Assert.Contains($"query($vandaag: Int!) {{ zaken(where: {Filter}) {{ __typename }} }}", validated);
        Assert.Contains("query { zaken(where: { nummer: 1 }) { __typename } }", validated);
    }

    [Fact]
    public void A_drill_down_is_validated_with_the_value_of_the_record_in_the_type_that_it_has()
    {
        var validated = new List<string>();
        var schema = Schema with
        {
            Validate = document =>
            {
                validated.Add(document);
                return [];
            },
        };
        var page = Counting(new DrillDownFilter("{ nummer: $zaak, begin: $vandaag }") { Bind = Bound("zaak", "soort.naam") });

        PageCompiler.Compile(schema, [new ModulePages("Proef", [new Source([List(), page, Centre()], [])])], Variables, new PageRules());

        Assert.Contains("query($vandaag: Int!, $zaak: String!) { zaken(where: { nummer: $zaak, begin: $vandaag }) { __typename } }", validated);
    }

    [Fact]
    public void Two_modules_cannot_bring_the_same_page()
    {
        var failure = Assert.Throws<ModuleFailure>(() => PageCompiler.Compile(
            Schema,
            [new ModulePages("A", [new Source([List(), Card()], [])]), new ModulePages("B", [new Source([List()], [])])],
            Variables,
            new PageRules()));

        Assert.Equal("B", failure.ModuleId);
        Assert.Contains("in gebruik bij de module A", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_record_can_say_what_type_it_is_and_a_value_cannot()
    {
        var pages = Compile(Card() with { Actions = [Wijzig("nummer", "__typename")] }, List());
        var failure = Assert.Throws<ModuleFailure>(() => Compile(Card() with { Actions = [Wijzig("nummer", "nummer.__typename")] }, List()));

        Assert.Equal(2, pages.Count);
        Assert.Contains("geen enkel record", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_to_read_needs_no_key()
    {
        var pages = Compile(Keyless("modules") with
        {
            Fields = [new PageField("naam", "Naam") { DrillDown = "zaken", DrillDownFilter = new DrillDownFilter("{ nummer: 1 }") }],
        }, List(), Card());

        Assert.Equal("Soort", pages[0].RecordType);
    }

    private static IReadOnlyList<CatalogPage> Compile(params Page[] pages)
        => PageCompiler.Compile(Schema, [new ModulePages("Proef", [new Source(pages, [])])], Variables, new PageRules());

    private static IReadOnlyList<CatalogPage> Extend(params PageExtension[] extensions)
        => PageCompiler.Compile(
            Schema,
            [new ModulePages("Proef", [new Source([List(), Card(), Centre()], [])]), new ModulePages("Ander", [new Source([], extensions)])],
            Variables,
            new PageRules());

    private static ListPage List() => new("zaken", "Zaken", "zaken")
    {
        Fields = [Nummer, new PageField("omschrijving", "Omschrijving")],
        Card = "zaak",
        Views = [new PageView("goed", "Goed", "{ nummer: 1 }")],
    };

    /// <summary>A list of what has no key.</summary>
    private static ListPage Keyless(string source) => new("soorten", "Soorten", source) { Fields = [new PageField("naam", "Naam")] };

    private static CardPage Card() => new("zaak", "Zaak", "zaak")
    {
        EditMutation = "zaakWijzigen",
        Tabs = [new FastTab("algemeen", "Algemeen", [Nummer with { Input = "nummer" }, new PageField("soort.naam", "Soort")])],
        Parts = [new PagePart("regels", "Regels", "regels", [new PageField("tekst", "Tekst")])],
    };

    private static CardPage Counting(DrillDownFilter filter, string opens = "zaken") => Card() with
    {
        FactBoxes = [new FactBox("aantallen", "Aantallen", [Nummer with { DrillDown = opens, DrillDownFilter = filter }])],
    };

    private static Dictionary<string, string> Bound(string name, string path) => new(StringComparer.Ordinal) { [name] = path };

    private static RoleCenterPage Centre() => new("centrum", "Centrum") { Cues = [new Cue("open", "Open", "zaken", "zaken")] };

    private static PageAction Wijzig(string input, string path) => new("wijzig", "Wijzig", ActionGroup.Functie)
    {
        Mutation = "zaakWijzigen",
        Bind = new Dictionary<string, string>(StringComparer.Ordinal) { [input] = path },
    };

    private static SchemaModel MakeSchema()
    {
        var types = new[]
        {
            Leaf("String"),
            Leaf("Int"),
            Fields("Soort", Field("naam", "String")),
            Fields("Regel", Field("tekst", "String")),
            Fields("Taak", Field("id", "String"), Field("tekst", "String")),
            Fields(
                "Zaak",
                Field("id", "String"),
                Field("version", "Int"),
                Field("nummer", "String"),
                Field("omschrijving", "String"),
                Field("soort", "Soort"),
                Field("regels", "Regel", list: true),
                Field("taken", "Taak", list: true),
                Field("berekend", "Int", arguments: new SchemaInput("bij", new("Int", false), IsRequired: true))),
            Fields("ZakenConnection", Field("nodes", "Zaak", list: true), Field("totalCount", "Int")),
            Fields("Payload", Field("zaak", "Zaak")),
            new SchemaType("WijzigInput", IsLeaf: false, Empty<SchemaField>(), Inputs("id", "versie", "nummer")),
            new SchemaType("OmzetInput", IsLeaf: false, Empty<SchemaField>(), Inputs("zaakId", "versie", "nummer")),
            Fields(
                "Query",
                Field("zaken", "ZakenConnection"),
                Field("modules", "Soort", list: true),
                Field("soort", "Soort", arguments: new SchemaInput("id", new("String", false), IsRequired: true)),
                Field("zaak", "Zaak", arguments: new SchemaInput("id", new("String", false), IsRequired: true))),
            Fields(
                "Mutation",
                Field("zaakWijzigen", "Payload", arguments: new SchemaInput("input", new("WijzigInput", false), IsRequired: true)),
                Field("zaakOmzetten", "Payload", arguments: new SchemaInput("input", new("OmzetInput", false), IsRequired: true))),
        }.ToDictionary(type => type.Name, StringComparer.Ordinal);
        return new SchemaModel(
            types["Query"],
            types["Mutation"],
            types,
            document => document.Contains("onbekend", StringComparison.Ordinal) ? ["Field \"onbekend\" is not defined."] : []);
    }

    private static SchemaType Leaf(string name) => new(name, IsLeaf: true, Empty<SchemaField>(), Empty<SchemaInput>());

    private static SchemaType Fields(string name, params SchemaField[] fields)
        => new(name, IsLeaf: false, fields.ToDictionary(field => field.Name, StringComparer.Ordinal), Empty<SchemaInput>());

    private static SchemaField Field(string name, string type, bool list = false, params SchemaInput[] arguments)
        => new(name, new SchemaTypeReference(type, list), arguments.ToDictionary(argument => argument.Name, StringComparer.Ordinal));

    private static Dictionary<string, SchemaInput> Inputs(params string[] names)
        => names.ToDictionary(name => name, name => new SchemaInput(name, new("String", false), IsRequired: false), StringComparer.Ordinal);

    private static Dictionary<string, T> Empty<T>() => new(StringComparer.Ordinal);

    private sealed record Source(IEnumerable<Page> Pages, IEnumerable<PageExtension> Extensions) : IPageSource;
}
