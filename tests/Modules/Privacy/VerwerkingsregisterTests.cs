using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;
using Leefbaarheid.Contracts.Privacy;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Privacy;

/// <summary>The verwerkingsregister follows from the models of the modules, from what they declare, and from the policy.</summary>
public sealed class VerwerkingsregisterTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public void Every_table_with_personal_data_says_what_it_is_for()
    {
        using var scope = host.Services.CreateScope();
        var verwerkingen = scope.ServiceProvider.GetServices<IVerwerkingsbron>().SelectMany(bron => bron.Verwerkingen).ToList();
        var typen = scope.ServiceProvider.GetRequiredService<IPersoonsgegevens>().Typen;

        Assert.Equal(
            typen.Select(type => (type.Naam, 1)),
            typen.Select(type => (type.Naam, verwerkingen.Count(verwerking => verwerking.Gegevens.Any(klasse => klasse.IsAssignableFrom(type.Klasse))))));

        // Nothing is declared of what holds no personal data any more.
        Assert.All(verwerkingen.SelectMany(verwerking => verwerking.Gegevens), klasse => Assert.Contains(typen, type => klasse.IsAssignableFrom(type.Klasse)));
        Assert.All(
            verwerkingen.SelectMany(verwerking => new[] { verwerking.Doel, verwerking.Toelichting, verwerking.Bewaartermijn }),
            zin => Assert.EndsWith(".", zin, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_register_tells_the_fields_the_ground_and_the_term_of_the_policy()
    {
        await using var eigen = await host.OfItsOwnAsync();
        var zonder = await RegelAsync(eigen, "Leefbaarheidsdossier");
        await eigen.BeleidAsync("5J");
        await eigen.BeleidAsync("2J", "OVERLIND", "OPGELOST", "ANONIMISEREN", "EINDE_HUUR");
        var met = await RegelAsync(eigen, "Leefbaarheidsdossier");

        Assert.Equal(("Leefbaarheidsdossiers", "GERECHTVAARDIGD_BELANG"), (zonder.Tekst("verwerking"), zonder.Tekst("grondslag")));
        Assert.Contains("omschrijving", zonder.Tekst("persoonsgegevens")!.Split(", "));
        Assert.Equal("Volgens het bewaarbeleid; waar dat er niet is, wist het programma niets.", zonder.Tekst("bewaartermijn"));
        Assert.Equal(
            "Volgens het bewaarbeleid; waar dat er niet is, wist het programma niets. Overige: 5J na afhandeling, daarna verwijderen; "
                + "Type OVERLIND met reden OPGELOST: 2J na het einde van de huur, daarna anonimiseren.",
            met.Tekst("bewaartermijn"));
        Assert.Equal("Contacten en huurders", (await RegelAsync(eigen, "Contact")).Tekst("verwerking"));
    }

    [Fact]
    public async Task It_is_kept_as_a_document_that_says_the_same()
    {
        var regels = await RegelsAsync(host);
        var uitgave = await VastleggenAsync();

        using var antwoord = await host.HaalOpAsync(uitgave.Tekst("documentDownloadpad")!);
        await using var stroom = await antwoord.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using var pakket = new ZipArchive(stroom);
        await using var inhoud = await pakket.GetEntry("word/document.xml")!.OpenAsync(TestContext.Current.CancellationToken);
        var document = await XDocument.LoadAsync(inhoud, LoadOptions.PreserveWhitespace, TestContext.Current.CancellationToken);
        var tekst = string.Join('\n', document.Descendants().Where(element => element.Name.LocalName == "p").Select(alinea => alinea.Value));
        Assert.Equal(("2026-11-23", regels.Count), (uitgave.Tekst("datum"), uitgave.GetProperty("aantalRegels").GetInt32()));
        Assert.All(
            regels.SelectMany(regel => new[] { "verwerking", "gegeven", "doel", "toelichting", "betrokkenen", "ontvangers", "bewaartermijn", "persoonsgegevens" }.Select(veld => regel.Tekst(veld))),
            waarde => Assert.Contains(waarde!, tekst, StringComparison.Ordinal));
    }

    private async Task<JsonElement> VastleggenAsync()
        => (await host.QueryAsync("mutation { verwerkingsregisterVastleggen { registeruitgave { datum aantalRegels documentDownloadpad } } }"))
            .GetProperty("verwerkingsregisterVastleggen").GetProperty("registeruitgave");

    private static async Task<JsonElement> RegelAsync(HostFixture host, string gegeven)
        => Assert.Single(await RegelsAsync(host), regel => regel.Tekst("gegeven") == gegeven);

    private static async Task<IReadOnlyList<JsonElement>> RegelsAsync(HostFixture host)
        => (await host.QueryAsync(
            "{ verwerkingsregister(first: 500) { nodes { verwerking gegeven module doel grondslag toelichting betrokkenen ontvangers bewaartermijn persoonsgegevens } } }"))
            .GetProperty("verwerkingsregister").Lijst("nodes");
}
