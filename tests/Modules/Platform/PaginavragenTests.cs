using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Platform;

/// <summary>All pages of all modules, as a client gets them that has to make dialogs, menus and timelines out of nothing else.</summary>
public sealed class PaginavragenTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Vraag = "naam titel type meervoudig verplicht vorm keuzes { waarde titel stijl } opzoeken { bron pagina waarde zoekvelden } beginpad beginwaarde meerdere accepteert";
    private const string Acties = $$"""
        acties {
          id titel groep mutatie pagina bereik hoofdactie invoer { invoer pad } kaartinvoer { invoer pad }
          wanneer wanneerPaden wanneerNiet resultaatpad openen { pagina filter sleutelpad }
          vragen { {{Vraag}} vragen { {{Vraag}} vragen { {{Vraag}} } } }
          vragenbron { bron pad invoer sleutel sleutelpad antwoord titelpad argumenten { argument invoer type } vormen { soort vorm } }
        }
        """;

    private const string Document = $$"""
        {
          paginas {
            id titel soort menu menuvolgorde titelvelden zoekvelden recordszoeken recordtypen vernieuwen cijfers recordtype bron kaart
            velden { pad vorm type filterpad sorteerpad keuzes { waarde titel } }
            tabbladen { velden { pad vorm type verplicht invoer opzoeken { bron } opzoekwaarde doorklik { pagina sleutelpad } } }
            onderdelen { id pad recordveld toevoegactie verwijderactie toonactie {{Acties}} }
            tijdlijn { id soort pad recordveld datum datumtype titel icoon }
            lijsten { id pagina weergave aantal }
            grafieken { id bron argumenten pad categorie reeksen { pad titel } }
            eersteStappen { titel tekst pagina actie }
            {{Acties}}
          }
        }
        """;

    [Fact]
    public async Task No_dialog_asks_a_person_for_a_key()
    {
        var vragen = (await PaginasAsync()).SelectMany(VanPagina).SelectMany(Vragen).ToList();

        Assert.NotEmpty(vragen);
        Assert.All(vragen, vraag => Assert.False(
            Tekst(vraag, "vorm") == "SLEUTEL" && vraag.GetProperty("opzoeken").ValueKind == JsonValueKind.Null, vraag.ToString()));
    }

    [Fact]
    public async Task Every_question_has_a_caption_that_people_can_read()
    {
        var vragen = (await PaginasAsync()).SelectMany(VanPagina).SelectMany(Vragen);

        Assert.All(vragen, vraag =>
        {
            var titel = Tekst(vraag, "titel")!;
            Assert.True(titel.Length > 1 && char.IsUpper(titel[0]) && !titel.Contains('_', StringComparison.Ordinal), vraag.ToString());
            Assert.False(titel.EndsWith(" id", StringComparison.OrdinalIgnoreCase) || titel.EndsWith(" ids", StringComparison.OrdinalIgnoreCase), vraag.ToString());
        });
    }

    [Fact]
    public async Task Every_choice_has_a_caption_that_is_not_its_code()
    {
        var keuzes = (await PaginasAsync()).SelectMany(VanPagina).SelectMany(Vragen).SelectMany(vraag => vraag.GetProperty("keuzes").EnumerateArray());

        Assert.All(keuzes, keuze => Assert.DoesNotContain('_', Tekst(keuze, "titel")!));
    }

    [Fact]
    public async Task An_action_that_may_be_refused_says_why_and_which_values_decide()
    {
        var acties = (await PaginasAsync()).SelectMany(VanPagina).Where(actie => Tekst(actie, "wanneer") is not null).ToList();

        Assert.NotEmpty(acties);
        Assert.All(acties, actie =>
        {
            Assert.NotEmpty(actie.GetProperty("wanneerPaden").EnumerateArray());
            Assert.EndsWith(".", Tekst(actie, "wanneerNiet"), StringComparison.Ordinal);
            Assert.Equal("RECORD", Tekst(actie, "bereik") == "SELECTIE" ? "RECORD" : Tekst(actie, "bereik"));
        });
    }

    [Fact]
    public async Task A_line_is_added_to_its_card()
    {
        var delen = (await PaginasAsync()).SelectMany(pagina => pagina.GetProperty("onderdelen").EnumerateArray())
            .Where(deel => Tekst(deel, "toevoegactie") is not null).ToList();

        Assert.NotEmpty(delen);
        Assert.All(delen, deel =>
        {
            var actie = deel.GetProperty("acties").EnumerateArray().Single(actie => Tekst(actie, "id") == Tekst(deel, "toevoegactie"));
            Assert.NotEmpty(actie.GetProperty("kaartinvoer").EnumerateArray());
            Assert.Empty(actie.GetProperty("invoer").EnumerateArray());
        });
    }

    [Fact]
    public async Task An_action_that_opens_a_card_knows_of_which_record()
    {
        var paginas = await PaginasAsync();
        var kaarten = paginas.Where(pagina => Tekst(pagina, "soort") == "KAART").Select(pagina => Tekst(pagina, "id")).ToHashSet(StringComparer.Ordinal);
        var acties = paginas.SelectMany(VanPagina).Where(actie => kaarten.Contains(Tekst(actie, "pagina"))).ToList();

        Assert.NotEmpty(acties);
        Assert.All(acties, actie => Assert.False(
            Tekst(actie, "mutatie") is null ? Tekst(actie.GetProperty("openen"), "sleutelpad") is null : Tekst(actie, "resultaatpad") is null, actie.ToString()));
    }

    /// <summary>The work instructions, as they are numbered in the description of the process: the action or field that does each step.</summary>
    [Theory]
    [InlineData("leefbaarheidsdossiers", "leefbaarheidsdossierAanmaken")]
    [InlineData("leefbaarheidsdossier", "dossierEenheidToevoegen")]
    [InlineData("leefbaarheidsdossier", "dossierEenheidTonen")]
    [InlineData("leefbaarheidsdossier", "dossierClusterToevoegen")]
    [InlineData("leefbaarheidsdossier", "dossierGebiedToevoegen")]
    [InlineData("leefbaarheidsdossier", "dossierMelderToevoegen")]
    [InlineData("leefbaarheidsdossier", "dossierVeroorzakerToevoegen")]
    [InlineData("leefbaarheidsdossier", "dossierContactToevoegen")]
    [InlineData("leefbaarheidsdossier", "dossierDossiersoortToevoegen")]
    [InlineData("leefbaarheidsdossier", "dossierAgressiesoortToevoegen")]
    [InlineData("leefbaarheidsdossier", "actieregelToevoegen")]
    [InlineData("leefbaarheidsdossier", "onderhoudsverzoekAanmakenVanuitActieregel")]
    [InlineData("leefbaarheidsdossier", "actieregelVoltooien")]
    [InlineData("leefbaarheidsdossier", "dossierstatusWijzigen")]
    [InlineData("leefbaarheidsdossier", "leefbaarheidsdossierAfsluiten")]
    [InlineData("leefbaarheidsdossier", "leefbaarheidsdossierHeropenen")]
    [InlineData("leefbaarheidsdossier", "processtappenToevoegen")]
    [InlineData("leefbaarheidsdossier", "actieregelOpmerkingToevoegen")]
    [InlineData("leefbaarheidsdossier", "dossieropmerkingToevoegen")]
    [InlineData("leefbaarheidsdossier", "dossierTaakAanmaken")]
    [InlineData("leefbaarheidsdossier", "briefMaken")]
    [InlineData("leefbaarheidsdossier", "klachtOplossingControleren")]
    [InlineData("leefbaarheidsdossier", "verwijzingMaken")]
    [InlineData("leefbaarheidsdossier", "doorverwijzingMaken")]
    [InlineData("leefbaarheidsdossier", "interventieToevoegen")]
    [InlineData("leefbaarheidsdossier", "afspraakVastleggen")]
    [InlineData("leefbaarheidsdossier", "overlastlogboekregelToevoegen")]
    [InlineData("teamtaken", "taakOppakken")]
    [InlineData("taak", "taakStatusWijzigen")]
    [InlineData("taak", "taakVoltooien")]
    [InlineData("taak", "taakInteractieVastleggen")]
    [InlineData("taak", "klachttaakAfwijzen")]
    [InlineData("taak", "leefbaarheidsdossierMakenVanuitTaak")]
    [InlineData("taak", "taakKoppelen")]
    [InlineData("interactielogpost", "interactieKoppelen")]
    [InlineData("contact", "interactieViaSjabloonVastleggen")]
    [InlineData("contacten", "contactAanmaken")]
    [InlineData("onderhoudsverzoek", "onderhoudsverzoekAfhandelen")]
    [InlineData("onderhoudsverzoek", "defectToevoegen")]
    [InlineData("rolcentrum-wijkbeheerder", "waarnemingMelden")]
    public async Task Every_step_of_the_process_has_an_action(string pagina, string mutatie)
        => Assert.Contains((await PaginasAsync()).Where(deze => Tekst(deze, "id") == pagina).SelectMany(VanPagina), actie => Tekst(actie, "mutatie") == mutatie);

    [Fact]
    public async Task An_observation_is_reported_from_home_with_a_photo_and_nothing_else()
    {
        var rolcentrum = (await PaginasAsync()).Single(pagina => Tekst(pagina, "id") == "rolcentrum-wijkbeheerder");
        var melden = rolcentrum.GetProperty("acties").EnumerateArray().Single(actie => Tekst(actie, "mutatie") == "waarnemingMelden");
        var vragen = melden.GetProperty("vragen").EnumerateArray().ToList();

        Assert.Equal(("BESTAND", true, "image/*"), (Tekst(vragen[0], "vorm"), vragen[0].GetProperty("meervoudig").GetBoolean(), Tekst(vragen[0], "accepteert")));
        Assert.All(vragen, vraag => Assert.False(vraag.GetProperty("verplicht").GetBoolean()));
        Assert.Equal(("leefbaarheidsdossier.id", true), (Tekst(melden, "resultaatpad"), melden.GetProperty("hoofdactie").GetBoolean()));
        Assert.Equal("eenheden", Tekst(vragen.Single(vraag => Tekst(vraag, "naam") == "eenheidId").GetProperty("opzoeken"), "bron"));
    }

    [Fact]
    public async Task A_letter_asks_the_questions_of_its_template()
    {
        var dossier = (await PaginasAsync()).Single(pagina => Tekst(pagina, "id") == "leefbaarheidsdossier");
        var brief = dossier.GetProperty("acties").EnumerateArray().Single(actie => Tekst(actie, "mutatie") == "briefMaken");
        var bron = brief.GetProperty("vragenbron");

        Assert.Equal(("briefvoorbeeld", "antwoorden"), (Tekst(bron, "bron"), Tekst(bron, "invoer")));
        Assert.DoesNotContain(brief.GetProperty("vragen").EnumerateArray(), vraag => Tekst(vraag, "naam") == "antwoorden");
        Assert.Contains(bron.GetProperty("argumenten").EnumerateArray(), argument => (Tekst(argument, "argument"), Tekst(argument, "type")) == ("sjabloonId", "UUID!"));
    }

    [Fact]
    public async Task Records_that_can_be_found_have_a_card_and_something_to_search_in()
    {
        var lijsten = (await PaginasAsync()).Where(pagina => pagina.GetProperty("recordszoeken").GetBoolean()).ToList();

        Assert.Superset(
            new HashSet<string>(["leefbaarheidsdossiers", "contacten", "eenheden", "onderhoudsverzoeken", "taken"], StringComparer.Ordinal),
            lijsten.Select(lijst => Tekst(lijst, "id")!).ToHashSet(StringComparer.Ordinal));
        Assert.All(lijsten, lijst =>
        {
            Assert.NotNull(Tekst(lijst, "kaart"));
            Assert.NotEmpty(lijst.GetProperty("zoekvelden").EnumerateArray());
        });
    }

    [Fact]
    public async Task A_client_can_search_every_list_that_has_a_quick_search()
    {
        foreach (var lijst in (await PaginasAsync()).Where(pagina => Tekst(pagina, "soort") == "LIJST"))
        {
            var filters = lijst.GetProperty("zoekvelden").EnumerateArray().Select(pad => Filter(pad.GetString()!, "{ contains: \"x\" }")).ToList();
            if (filters.Count > 0)
                await host.QueryAsync($"{{ {Tekst(lijst, "bron")}(where: {{ or: [{string.Join(", ", filters)}] }}) {{ __typename }} }}");
        }
    }

    [Theory]
    [InlineData("leefbaarheidsdossier")]
    [InlineData("klacht")]
    [InlineData("onderhoudsverzoek")]
    public async Task A_case_tells_its_story(string kaart)
    {
        var pagina = (await PaginasAsync()).Single(deze => Tekst(deze, "id") == kaart);
        var tijdlijn = pagina.GetProperty("tijdlijn").EnumerateArray().ToList();

        Assert.NotEmpty(tijdlijn);
        Assert.All(tijdlijn, bron => Assert.Contains(Tekst(bron, "datumtype"), new[] { "Date", "DateTime" }));
        await host.QueryAsync($"{{ {Tekst(pagina, "bron")}(id: \"{Guid.Empty}\") {{ {string.Join(' ', tijdlijn.Select(Verhaal))} }} }}");
    }

    [Fact]
    public async Task Charts_give_numbers()
    {
        var variabelen = (await host.QueryAsync("{ paginavariabelen { naam waarde } }")).GetProperty("paginavariabelen").EnumerateArray()
            .ToDictionary(variabele => Tekst(variabele, "naam")!, variabele => variabele.GetProperty("waarde"), StringComparer.Ordinal);
        var grafieken = (await PaginasAsync()).SelectMany(pagina => pagina.GetProperty("grafieken").EnumerateArray()).DistinctBy(grafiek => Tekst(grafiek, "id")).ToList();

        Assert.NotEmpty(grafieken);
        foreach (var grafiek in grafieken)
        {
            var argumenten = variabelen.Aggregate(Tekst(grafiek, "argumenten") ?? "", (tekst, variabele) => tekst.Replace($"${variabele.Key}", variabele.Value.GetRawText(), StringComparison.Ordinal));
            var reeksen = string.Join(' ', grafiek.GetProperty("reeksen").EnumerateArray().Select(reeks => Selectie(Tekst(reeks, "pad")!)));
            var pad = Tekst(grafiek, "pad")!;
            await host.QueryAsync($"{{ {Tekst(grafiek, "bron")}({argumenten}) {{ {(pad.Length == 0 ? reeksen : $"{pad} {{ {reeksen} }}")} }} }}");
        }
    }

    [Fact]
    public async Task Every_field_that_is_chosen_from_a_list_knows_the_choice_of_now()
    {
        var velden = (await PaginasAsync()).SelectMany(pagina => pagina.GetProperty("tabbladen").EnumerateArray())
            .SelectMany(tab => tab.GetProperty("velden").EnumerateArray())
            .Where(veld => Tekst(veld, "invoer") is not null && veld.GetProperty("opzoeken").ValueKind != JsonValueKind.Null);

        Assert.All(velden, veld => Assert.True(Tekst(veld, "opzoekwaarde") is not null, veld.ToString()));
    }

    [Fact]
    public async Task Lists_stand_in_the_navigation_unless_another_page_leads_to_them()
    {
        var paginas = await PaginasAsync();

        Assert.All(paginas.Where(pagina => Tekst(pagina, "soort") != "LIJST"), pagina => Assert.Null(Tekst(pagina, "menu")));
        Assert.Equal(
            "Mijn werk",
            Tekst(paginas.Where(pagina => Tekst(pagina, "menu") is not null).MinBy(pagina => pagina.GetProperty("menuvolgorde").GetInt32()), "menu"));
    }

    private async Task<IReadOnlyList<JsonElement>> PaginasAsync() => [.. (await host.QueryAsync(Document)).GetProperty("paginas").EnumerateArray()];

    private static IEnumerable<JsonElement> VanPagina(JsonElement pagina)
        => pagina.GetProperty("acties").EnumerateArray()
            .Concat(pagina.GetProperty("onderdelen").EnumerateArray().SelectMany(deel => deel.GetProperty("acties").EnumerateArray()));

    private static IEnumerable<JsonElement> Vragen(JsonElement owner)
        => owner.TryGetProperty("vragen", out var vragen) ? vragen.EnumerateArray().SelectMany(vraag => Vragen(vraag).Prepend(vraag)) : [];

    private static string Verhaal(JsonElement bron)
    {
        var stuk = $"{Selectie(Tekst(bron, "datum")!)} {Selectie(Tekst(bron, "titel")!)}";
        var namen = Tekst(bron, "pad")!.Split('.');
        var inhoud = Tekst(bron, "recordveld") is { } records ? $"{records} {{ {stuk} }}" : stuk;
        return namen.Reverse().Aggregate(inhoud, (binnen, naam) => $"{naam} {{ {binnen} }}");
    }

    private static string Filter(string pad, string test) => pad.Split('.').Reverse().Aggregate(test, (binnen, naam) => $"{{ {naam}: {binnen} }}");

    private static string Selectie(string pad) => pad.Split('.').Reverse().Aggregate("", (binnen, naam) => binnen.Length == 0 ? naam : $"{naam} {{ {binnen} }}");

    private static string? Tekst(JsonElement element, string naam) => element.GetProperty(naam).GetString();
}
