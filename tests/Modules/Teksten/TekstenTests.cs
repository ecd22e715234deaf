using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Pages;
using Leefbaarheid.Host.Pages.Graph;
using Leefbaarheid.Host.Texts;
using Leefbaarheid.Modules.Tests.Support;
using Leefbaarheid.Rolcentra.Weergave;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Teksten;

/// <summary>
/// The texts of all modules are complete and nothing is left over: a page that gets a field, an action or another caption fails here until
/// the files in <c>Teksten</c> of its module say the same in English, and help with it in Dutch.
/// </summary>
public sealed partial class TekstenTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Engels = "en";
    private const int LangsteHulp = 200;

    private TextCatalog Texts => host.Services.GetRequiredService<TextCatalog>();

    private IReadOnlyList<Pagina> Paginas => [.. host.Services.GetRequiredService<PageDescriptions>().All(RequestLanguage.Dutch)];

    /// <summary>The texts as the modules and the host bring them.</summary>
    private IReadOnlyList<(string Wie, ModuleTexts Teksten)> Bestanden =>
    [
        .. host.Services.GetRequiredService<ModuleSet>().Active.Select(module => (module.Id, ModuleTexts.Read(module.Loaded!.Assembly))),
        ("Host", ModuleTexts.Read(typeof(TextCatalog).Assembly)),
    ];

    [Fact]
    public void Every_text_that_a_page_shows_has_English()
        => Assert.Empty(Getoond().Where(tekst => Texts.Translation(Engels, tekst.Module, tekst.Tekst) is null).Select(tekst => $"{tekst.Module}: {tekst.Tekst}"));

    [Fact]
    public void No_English_is_left_of_a_text_that_is_gone()
    {
        var getoond = Getoond().Select(tekst => tekst.Tekst).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Vertalingen().Where(vertaling => !getoond.Contains(vertaling.Tekst)).Select(vertaling => $"{vertaling.Wie}: {vertaling.Tekst}"));
    }

    [Fact]
    public void English_says_something_and_has_the_same_places_for_values()
        => Assert.Empty(Vertalingen()
            .Where(vertaling => string.IsNullOrWhiteSpace(vertaling.Vertaling) || !Plaatsen(vertaling.Tekst).SequenceEqual(Plaatsen(vertaling.Vertaling)))
            .Select(vertaling => $"{vertaling.Wie}: {vertaling.Tekst}"));

    [Fact]
    public void Every_field_has_help()
        => Assert.Empty(Velden().Where(veld => string.IsNullOrWhiteSpace(veld.Veld.Help)).Select(veld => $"{veld.Pagina}: {veld.Veld.Pad} ({veld.Veld.Titel})"));

    [Fact]
    public void Every_question_of_an_action_has_help()
        => Assert.Empty(Vragen().Where(vraag => string.IsNullOrWhiteSpace(vraag.Vraag.Help)).Select(vraag => $"{vraag.Actie}: {vraag.Vraag.Naam} ({vraag.Vraag.Titel})"));

    [Fact]
    public void Help_with_a_field_is_a_sentence_that_fits_in_a_tooltip()
        => Assert.Empty(Hulp()
            .Where(hulp => hulp.Tekst.Length > LangsteHulp || !hulp.Tekst.EndsWith('.') || !char.IsUpper(hulp.Tekst[0]))
            .Select(hulp => $"{hulp.Wie}: {hulp.Type}.{hulp.Pad}: {hulp.Tekst}"));

    [Fact]
    public void No_help_is_left_of_a_field_that_is_gone()
    {
        var types = host.Services.GetRequiredService<SchemaModel>().Types;
        var getoond = Velden().Select(veld => veld.Veld.Help).Concat(Vragen().Select(vraag => vraag.Vraag.Help)).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Hulp()
            .Where(hulp => hulp.Type != TextCatalog.AnyType
                && (!getoond.Contains(hulp.Tekst) || !Bestaat(types.GetValueOrDefault(hulp.Type), hulp.Pad.Split('.')[0])))
            .Select(hulp => $"{hulp.Wie}: {hulp.Type}.{hulp.Pad}"));
    }

    [Fact]
    public void A_caption_is_chosen_only_for_values_that_there_are()
    {
        var types = host.Services.GetRequiredService<SchemaModel>().Types;

        Assert.Empty(Bestanden
            .SelectMany(bestand => bestand.Teksten.Choices.SelectMany(type => type.Value.Keys.Select(waarde => (bestand.Wie, Type: type.Key, Waarde: waarde))))
            .Where(keuze => types.GetValueOrDefault(keuze.Type)?.Values.Contains(keuze.Waarde, StringComparer.Ordinal) != true)
            .Select(keuze => $"{keuze.Wie}: {keuze.Type}.{keuze.Waarde}"));
    }

    [Theory]
    [InlineData("en-GB, nl;q=0.5", "My tasks", "Due date")]
    [InlineData("nl, en;q=0.5", "Mijn taken", "Vervaldatum")]
    [InlineData(null, "Mijn taken", "Vervaldatum")]
    public async Task A_client_reads_pages_in_the_language_that_it_asks_for(string? taal, string titel, string veld)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "{ pagina(id: \"mijn-taken\") { titel velden { pad titel help } } }" }),
        };
        if (taal is not null)
            request.Headers.AcceptLanguage.ParseAdd(taal);

        using var answer = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        var pagina = (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("data").GetProperty("pagina");
        var vervaldatum = pagina.GetProperty("velden").EnumerateArray().Single(een => een.GetProperty("pad").GetString() == "vervaldatum");
        Assert.Equal((titel, veld), (pagina.GetProperty("titel").GetString(), vervaldatum.GetProperty("titel").GetString()));
        Assert.StartsWith(taal is "en-GB, nl;q=0.5" ? "Specifies when" : "Hiermee geeft u op wanneer", vervaldatum.GetProperty("help").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_centre_speaks_the_language_that_the_client_asks_for()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "{ mijnRolcentrum { koppen { label tekst } activiteiten { naam cues { naam } } kpis { naam } } rolprofielen { code naam } }" }),
        };
        request.Headers.AcceptLanguage.ParseAdd(Engels);

        using var answer = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        var data = (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("data");
        var profiel = data.GetProperty("rolprofielen").EnumerateArray().Single(een => een.GetProperty("code").GetString() == "WIJKBEHEERDER");
        Assert.Equal("District manager", profiel.GetProperty("naam").GetString());
        var rolcentrum = data.GetProperty("mijnRolcentrum");
        Assert.Equal("Welcome", rolcentrum.GetProperty("koppen")[0].GetProperty("label").GetString());
        Assert.Equal("Good morning", rolcentrum.GetProperty("koppen")[0].GetProperty("tekst").GetString());
        Assert.Contains(
            rolcentrum.GetProperty("activiteiten").EnumerateArray().SelectMany(groep => groep.GetProperty("cues").EnumerateArray()),
            cue => cue.GetProperty("naam").GetString() == "My tasks");
    }

    [Fact]
    public void A_field_has_the_same_help_on_a_list_a_card_and_a_part()
    {
        var hulp = Velden().Where(veld => veld.Veld.Pad == "vervaldatum" && veld.Veld.Titel == "Vervaldatum").Select(veld => veld.Veld.Help).ToList();

        Assert.True(hulp.Count > 3);
        Assert.Single(hulp.Distinct(StringComparer.Ordinal));
    }

    private List<(string Module, string Tekst)> Getoond()
    {
        var getoond = new List<(string, string)>();
        foreach (var pagina in Paginas)
        {
            new PageTranslation(tekst =>
            {
                getoond.Add((pagina.Module, tekst));
                return tekst;
            }).Of(pagina);
        }

        return [.. getoond.Concat(OpRolcentra()).Concat(VoorIedereType()).Distinct()];
    }

    /// <summary>Help that any partner's page may show.</summary>
    private IEnumerable<(string Module, string Tekst)> VoorIedereType()
        => Hulp().Where(hulp => hulp.Type == TextCatalog.AnyType).Select(hulp => (hulp.Wie, hulp.Tekst));

    /// <summary>The sentences at the head of role centres.</summary>
    private IEnumerable<(string Module, string Tekst)> OpRolcentra()
        => ((IRoleCenters)host.Services.GetRequiredService<PageCatalog>()).All
            .SelectMany(rolcentrum => rolcentrum.Cues)
            .Select(cue => cue.Headline)
            .OfType<CueHeadline>()
            .SelectMany(kop => new[] { kop.One, kop.Many })
            .Concat(Kopregels.Woorden)
            .Select(tekst => ("Rolcentrum", tekst));

    private IEnumerable<(string Wie, string Tekst, string Vertaling)> Vertalingen()
        => Bestanden.SelectMany(bestand => (bestand.Teksten.Translations.GetValueOrDefault(Engels) ?? [])
            .Select(vertaling => (bestand.Wie, vertaling.Key, vertaling.Value)));

    private IEnumerable<(string Wie, string Type, string Pad, string Tekst)> Hulp()
        => Bestanden.SelectMany(bestand => bestand.Teksten.Help.SelectMany(type => type.Value
            .Where(veld => veld.Key != TextCatalog.OtherFields)
            .Select(veld => (bestand.Wie, type.Key, veld.Key, veld.Value))));

    private IEnumerable<(string Pagina, Paginaveld Veld)> Velden()
        => Paginas.SelectMany(pagina => pagina.Velden
            .Concat(pagina.Tabbladen.SelectMany(tab => tab.Velden))
            .Concat(pagina.Onderdelen.SelectMany(onderdeel => onderdeel.Velden))
            .Concat(pagina.Feitenblokken.SelectMany(blok => blok.Velden))
            .Select(veld => (pagina.Id, veld)));

    /// <summary>What is asked, with the mutation; groups of questions are no question themselves.</summary>
    private IEnumerable<(string Actie, Actievraag Vraag)> Vragen()
        => Paginas.SelectMany(pagina => pagina.Acties.Concat(pagina.Onderdelen.SelectMany(onderdeel => onderdeel.Acties)))
            .SelectMany(actie => actie.Vragen.SelectMany(Uitgeklapt).Select(vraag => (actie.Mutatie!, vraag)))
            .Distinct();

    private static IEnumerable<Actievraag> Uitgeklapt(Actievraag vraag) => vraag.Vragen.Count == 0 ? [vraag] : vraag.Vragen.SelectMany(Uitgeklapt);

    private static bool Bestaat(SchemaType? type, string veld)
        => type is not null && (type.Fields.ContainsKey(veld) || type.InputFields.ContainsKey(veld));

    private static IEnumerable<string> Plaatsen(string tekst) => Plaats().Matches(tekst).Select(plaats => plaats.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plaats();
}
