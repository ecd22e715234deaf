using System.Text.Json;
using Leefbaarheid.Modules.Tests.Basisregistraties;
using Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Platform;

/// <summary>The pages as a client reads them that knows no module.</summary>
public sealed class PaginaTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Velden = "velden { pad titel type meervoudig belang invoer opzoeken { bron recordveld waarde kolommen filter } doorklik { pagina filter variabelen { naam type pad } } }";
    private const string Acties = "acties { id titel groep help mutatie invoer { invoer pad } bevestiging pagina }";
    private const string Document = $$"""
        {
          paginas {
            id titel soort module help zoektermen bron recordveld recordtype filter kaart wijzigmutatie
            {{Velden}}
            weergaven { id titel filter }
            tabbladen { id titel {{Velden}} }
            onderdelen { id titel pad wijzigmutatie {{Velden}} {{Acties}} }
            feitenblokken { id titel {{Velden}} }
            profiel
            activiteiten { id titel groep bron pagina filter ondergrens bovengrens stijlLaag stijlMidden stijlHoog }
            kpis { id titel bron argumenten pad eenheid streefwaarde minderIsBeter }
            {{Acties}}
          }
          paginavariabelen { naam type waarde }
        }
        """;

    [Fact]
    public async Task A_client_can_ask_every_list_and_every_view_for_what_the_page_shows()
    {
        var (paginas, variabelen) = await LeesAsync();
        var lijsten = paginas.Where(pagina => Tekst(pagina, "soort") == "LIJST").ToList();

        Assert.NotEmpty(lijsten);
        foreach (var lijst in lijsten)
        {
            var selectie = string.Join(' ', lijst.GetProperty("velden").EnumerateArray().Select(veld => Selectie(Tekst(veld, "pad")!)));
            IEnumerable<string?> filters = [Tekst(lijst, "filter"), .. lijst.GetProperty("weergaven").EnumerateArray().Select(weergave => Tekst(weergave, "filter"))];
            foreach (var filter in filters)
            {
                var vraag = $"{Tekst(lijst, "bron")}{(filter is null ? "" : $"(where: {filter})")}";
                await VraagAsync(Tekst(lijst, "recordveld") is { } records ? $"{vraag} {{ {records} {{ {selectie} }} }}" : $"{vraag} {{ {selectie} }}", variabelen);
            }
        }
    }

    [Fact]
    public async Task A_client_can_ask_for_every_number_on_a_role_centre()
    {
        var (paginas, variabelen) = await LeesAsync();
        var rolcentra = paginas.Where(pagina => Tekst(pagina, "soort") == "ROLCENTRUM").ToList();
        Assert.NotEmpty(rolcentra);
        Assert.All(rolcentra, rolcentrum => Assert.NotEmpty(Tekst(rolcentrum, "profiel")!));
        var cues = rolcentra.SelectMany(rolcentrum => rolcentrum.GetProperty("activiteiten").EnumerateArray()).DistinctBy(cue => Tekst(cue, "id")).ToList();
        var kpis = rolcentra.SelectMany(rolcentrum => rolcentrum.GetProperty("kpis").EnumerateArray()).DistinctBy(kpi => Tekst(kpi, "id")).ToList();

        Assert.NotEmpty(cues);
        foreach (var cue in cues)
        {
            Assert.NotEmpty(Tekst(cue, "groep")!);
            var lijst = paginas.Single(pagina => Tekst(pagina, "id") == Tekst(cue, "pagina"));
            IEnumerable<string> filters = [.. new[] { Tekst(lijst, "filter"), Tekst(cue, "filter") }.OfType<string>()];
            await VraagAsync($"{Tekst(cue, "bron")}(where: {{ and: [{string.Join(", ", filters)}] }}) {{ totalCount }}", variabelen);
        }

        Assert.NotEmpty(kpis);
        foreach (var kpi in kpis)
            await VraagAsync($"{Tekst(kpi, "bron")}{(Tekst(kpi, "argumenten") is { } argumenten ? $"({argumenten} )" : "")} {{ {Selectie(Tekst(kpi, "pad")!)} }}", variabelen);
    }

    [Fact]
    public async Task A_client_can_ask_for_a_record_with_everything_on_its_card()
    {
        var buurt = await Leefomgeving.MaakAsync(host);
        var (paginas, variabelen) = await LeesAsync();
        var kaart = paginas.Single(pagina => Tekst(pagina, "id") == "leefbaarheidsdossier");
        var velden = new[] { "tabbladen", "feitenblokken" }
            .SelectMany(groep => kaart.GetProperty(groep).EnumerateArray())
            .SelectMany(groep => groep.GetProperty("velden").EnumerateArray())
            .Select(veld => Selectie(Tekst(veld, "pad")!));
        var regels = kaart.GetProperty("onderdelen").EnumerateArray().Select(deel => Selectie(
            Tekst(deel, "pad")!, string.Join(' ', deel.GetProperty("velden").EnumerateArray().Select(veld => Selectie(Tekst(veld, "pad")!)))));

        await VraagAsync($"{Tekst(kaart, "bron")}(id: \"{await buurt.DossierAsync()}\") {{ {string.Join(' ', velden.Concat(regels))} }}", variabelen);

        Assert.Contains(
            kaart.GetProperty("acties").EnumerateArray(),
            actie => Tekst(actie, "mutatie") == "leefbaarheidsdossierAfsluiten"
                && actie.GetProperty("invoer").EnumerateArray().Any(invoer => (Tekst(invoer, "invoer"), Tekst(invoer, "pad")) == ("id", "id"))
                && Tekst(actie, "help")!.Contains("heropenen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_field_says_what_it_is_and_how_it_is_saved()
    {
        var pagina = (await host.QueryAsync($"{{ pagina(id: \"taak\") {{ wijzigmutatie recordtype tabbladen {{ {Velden} }} }} }}")).GetProperty("pagina");
        var velden = pagina.GetProperty("tabbladen").EnumerateArray().SelectMany(tab => tab.GetProperty("velden").EnumerateArray())
            .ToDictionary(veld => Tekst(veld, "pad")!, StringComparer.Ordinal);

        Assert.Equal(("taakWijzigen", "Taak"), (Tekst(pagina, "wijzigmutatie"), Tekst(pagina, "recordtype")));
        Assert.Equal(("Date", "vervaldatum", "GEPROMOVEERD"), (Tekst(velden["vervaldatum"], "type"), Tekst(velden["vervaldatum"], "invoer"), Tekst(velden["vervaldatum"], "belang")));
        Assert.Equal(("Taakstatus", "status"), (Tekst(velden["status"], "type"), Tekst(velden["status"], "invoer")));
        Assert.Equal(("teamId", "teams", "id"), (
            Tekst(velden["team.code"], "invoer"),
            Tekst(velden["team.code"].GetProperty("opzoeken"), "bron"),
            Tekst(velden["team.code"].GetProperty("opzoeken"), "waarde")));
        Assert.Equal("nodes", Tekst(velden["team.code"].GetProperty("opzoeken"), "recordveld"));
        Assert.Equal("taak", Tekst(velden["organisatortaak.nummer"].GetProperty("doorklik"), "pagina"));
    }

    [Fact]
    public async Task What_no_module_brings_is_no_page()
        => Assert.Equal(JsonValueKind.Null, (await host.QueryAsync("{ pagina(id: \"bestaat-niet\") { id } }")).GetProperty("pagina").ValueKind);

    [Fact]
    public async Task A_click_on_a_count_opens_exactly_what_was_counted()
    {
        var klant = await Klantcontact.MaakAsync(host);
        var buurt = await Leefomgeving.MaakAsync(host);
        var dossier = await buurt.DossierAsync();
        foreach (var (contact, zaak) in new[] { (klant.Beller, dossier), (buurt.Contact, await buurt.DossierAsync()) })
        {
            var taak = await klant.TaakAsync(new { omschrijving = "Nabellen", medewerkerId = klant.Leden[0].Id, contactId = contact, leefbaarheidsdossierId = zaak });
            await host.MutateAsync("taakDeelnemersToevoegen", new { taakId = taak, medewerkerIds = new[] { klant.Leden[1].Id } }, "taak { id }");
            var klaar = await klant.TaakAsync(new { omschrijving = "Gebeld", medewerkerId = klant.Leden[0].Id, contactId = contact, leefbaarheidsdossierId = zaak });
            await host.MutateAsync("taakVoltooien", new { id = klaar }, "taak { id }", klant.Leden[0].Code);
            await GesprekAsync(contact, zaak);
            await host.MutateAsync("interactieAnnuleren", new { id = await GesprekAsync(contact, zaak) }, "interactielogpost { id }");
            await host.BijvoegenAsync("Leefbaarheidsdossier", zaak, Uploads.Png, "foto.png");
            var verkeerd = await host.BijvoegenAsync("Leefbaarheidsdossier", zaak, Uploads.Png, "verkeerd.png");
            await host.MutateAsync("bijlageVerwijderen", new { id = verkeerd.GetProperty("id").GetGuid(), reden = "Verkeerd dossier" }, "bijlage { id }");
        }

        var (paginas, variabelen) = await LeesAsync();
        var bekeken = 0;
        foreach (var (kaart, id) in new[] { ("contact", klant.Beller), ("leefbaarheidsdossier", dossier) })
        {
            var pagina = paginas.Single(gevonden => Tekst(gevonden, "id") == kaart);
            foreach (var veld in pagina.GetProperty("feitenblokken").EnumerateArray().SelectMany(blok => blok.GetProperty("velden").EnumerateArray()))
            {
                if (veld.GetProperty("doorklik") is not { ValueKind: JsonValueKind.Object } doorklik || Tekst(doorklik, "filter") is not { } filter)
                    continue;
                var bindingen = doorklik.GetProperty("variabelen").EnumerateArray().ToList();
                var record = (await host.QueryAsync(
                    $"{{ {Tekst(pagina, "bron")}(id: \"{id}\") {{ {Tekst(veld, "pad")} {string.Join(' ', bindingen.Select(binding => Tekst(binding, "pad")))} }} }}"))
                    .GetProperty(Tekst(pagina, "bron")!);
                var lijst = paginas.Single(gevonden => Tekst(gevonden, "id") == Tekst(doorklik, "pagina"));

                var gevonden = await VraagAsync(
                    $"{Tekst(lijst, "bron")}(where: {filter}) {{ totalCount }}",
                    [.. variabelen, .. bindingen.Select(binding => (Tekst(binding, "naam")!, Tekst(binding, "type")!, record.GetProperty(Tekst(binding, "pad")!)))]);

                var geteld = record.GetProperty(Tekst(veld, "pad")!).GetInt32();
                Assert.InRange(geteld, 0, 2);
                Assert.Equal(geteld, gevonden.GetProperty(Tekst(lijst, "bron")!).GetProperty("totalCount").GetInt32());
                // What other modules count may be empty here, and then proves nothing.
                bekeken += geteld > 0 ? 1 : 0;
            }
        }

        Assert.Equal(6, bekeken);
    }

    private async Task<Guid> GesprekAsync(Guid contact, Guid dossier)
        => (await host.MutateAsync(
            "interactieVastleggen",
            new { contactId = contact, onderwerp = "Gebeld", richting = "INK", kanaal = "TEL", leefbaarheidsdossierId = dossier },
            "interactielogpost { id }")).GetProperty("id").GetGuid();

    private async Task<(IReadOnlyList<JsonElement> Paginas, IReadOnlyList<(string Naam, string Type, JsonElement Waarde)> Variabelen)> LeesAsync()
    {
        var data = await host.QueryAsync(Document);
        return (
            [.. data.GetProperty("paginas").EnumerateArray()],
            [.. data.GetProperty("paginavariabelen").EnumerateArray()
                .Select(variabele => (Tekst(variabele, "naam")!, Tekst(variabele, "type")!, variabele.GetProperty("waarde")))]);
    }

    /// <summary>Asks a field with those variables that it mentions.</summary>
    private Task<JsonElement> VraagAsync(string veld, IReadOnlyList<(string Naam, string Type, JsonElement Waarde)> variabelen)
    {
        var genoemd = variabelen
            .Where(variabele => veld.Contains($"${variabele.Naam} ", StringComparison.Ordinal) || veld.Contains($"${variabele.Naam},", StringComparison.Ordinal))
            .ToList();
        var kop = genoemd.Count == 0 ? "query" : $"query({string.Join(", ", genoemd.Select(variabele => $"${variabele.Naam}: {variabele.Type}"))})";
        return host.QueryAsync($"{kop} {{ {veld} }}", genoemd.ToDictionary(variabele => variabele.Naam, variabele => variabele.Waarde, StringComparer.Ordinal));
    }

    private static string Selectie(string pad, string? blad = null)
        => string.Join(" { ", pad.Split('.')) + (blad is null ? "" : $" {{ {blad} }}") + string.Concat(Enumerable.Repeat(" }", pad.Count(teken => teken == '.')));

    private static string? Tekst(JsonElement element, string veld) => element.GetProperty(veld).GetString();
}
