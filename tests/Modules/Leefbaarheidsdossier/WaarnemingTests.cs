using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;
using Leefbaarheid.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;

/// <summary>What a wijkbeheerder reports from the street.</summary>
public sealed class WaarnemingTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Mutatie = """
        mutation($omschrijving: String, $eenheid: UUID, $fotos: [Upload!]) {
          waarnemingMelden(input: { omschrijving: $omschrijving, eenheidId: $eenheid, fotos: $fotos }) {
            leefbaarheidsdossier { omschrijving type { code } eenheden { eenheidId tonenOpDossier } bijlagen { bestandsnaam soort } gesloten }
            errors { __typename ... on RegelovertredingError { code veld } ... on NietGevondenError { code } }
          }
        }
        """;

    [Fact]
    public async Task A_photo_alone_makes_a_dossier()
    {
        var dossier = (await MeldAsync(omschrijving: null, eenheid: null, "galerij.png")).GetProperty("leefbaarheidsdossier");

        Assert.Equal("Waarneming van 23-11-2026", dossier.GetProperty("omschrijving").GetString());
        Assert.Equal("VERBETER", dossier.GetProperty("type").GetProperty("code").GetString());
        Assert.Equal("galerij.png", Assert.Single(dossier.GetProperty("bijlagen").EnumerateArray()).GetProperty("bestandsnaam").GetString());
    }

    [Fact]
    public async Task Words_an_address_and_several_photos_come_along()
    {
        var buurt = await Leefomgeving.MaakAsync(host);

        var dossier = (await MeldAsync("Zwerfvuil bij de ingang", buurt.Eenheden[0], "een.png", "twee.png")).GetProperty("leefbaarheidsdossier");

        Assert.Equal("Zwerfvuil bij de ingang", dossier.GetProperty("omschrijving").GetString());
        var eenheid = Assert.Single(dossier.GetProperty("eenheden").EnumerateArray());
        Assert.Equal((buurt.Eenheden[0], true), (eenheid.GetProperty("eenheidId").GetGuid(), eenheid.GetProperty("tonenOpDossier").GetBoolean()));
        Assert.Equal(2, dossier.GetProperty("bijlagen").GetArrayLength());
    }

    [Theory]
    [InlineData(null, "WAARNEMING_LEEG")]
    [InlineData("  ", "WAARNEMING_LEEG")]
    public async Task Nothing_at_all_is_no_observation(string? omschrijving, string code)
        => Assert.Equal(code, Fout(await MeldAsync(omschrijving, eenheid: null)));

    [Fact]
    public async Task A_place_that_does_not_exist_leaves_no_dossier_behind()
    {
        var voor = await AantalAsync();

        Assert.NotEmpty(Fout(await MeldAsync("Kapotte lamp", Guid.NewGuid(), "lamp.png")));

        Assert.Equal(voor, await AantalAsync());
    }

    [Fact]
    public async Task A_file_that_is_refused_leaves_no_dossier_behind()
    {
        var voor = await AantalAsync();

        Assert.NotEmpty(Fout(await MeldAsync("Kapotte lamp", eenheid: null, "lamp.exe")));

        Assert.Equal(voor, await AantalAsync());
    }

    private async Task<int> AantalAsync()
        => (await host.QueryAsync("{ leefbaarheidsdossiers { totalCount } }")).GetProperty("leefbaarheidsdossiers").GetProperty("totalCount").GetInt32();

    private static string Fout(JsonElement payload) => Assert.Single(payload.GetProperty("errors").EnumerateArray()).GetProperty("code").GetString()!;

    private static StringContent Json(object inhoud) => new(JsonSerializer.Serialize(inhoud));

    private async Task<JsonElement> MeldAsync(string? omschrijving, Guid? eenheid, params string[] fotos)
    {
        using var formulier = new MultipartFormDataContent
        {
            { Json(new { query = Mutatie, variables = new { omschrijving, eenheid, fotos = fotos.Select(_ => (string?)null) } }), "operations" },
            { Json(fotos.Select((_, nummer) => nummer).ToDictionary(nummer => $"{nummer}", nummer => new[] { $"variables.fotos.{nummer}" })), "map" },
        };
        foreach (var (foto, nummer) in fotos.Select((foto, nummer) => (foto, nummer)))
        {
            var inhoud = new ByteArrayContent(Uploads.Png);
            inhoud.Headers.ContentType = new MediaTypeHeaderValue("image/png");
            formulier.Add(inhoud, $"{nummer}", foto);
        }

        using var vraag = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = formulier };
        vraag.Headers.Add(TestSignIn.Header, HostFixture.Medewerker);
        vraag.Headers.Add("GraphQL-Preflight", "1");
        using var response = await host.Client.SendAsync(vraag, TestContext.Current.CancellationToken);
        var antwoord = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.False(antwoord.TryGetProperty("errors", out var fouten), fouten.ToString());
        return antwoord.GetProperty("data").GetProperty("waarnemingMelden");
    }
}
