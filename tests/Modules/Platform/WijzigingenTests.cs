using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Leefbaarheid.Host.Events;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Platform;

/// <summary>A page that follows what others do.</summary>
public sealed class WijzigingenTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task Who_follows_a_type_hears_of_its_records_with_their_keys_and_of_nothing_else()
    {
        using var scherm = await VolgAsync("Team");

        await host.MutateAsync("medewerkerAanmaken", new { code = "VOLG", naam = "Volger" }, "medewerker { id }");
        var team = await host.MutateAsync("teamAanmaken", new { code = "VOLGT", naam = "Volgteam" }, "team { id version }");
        var gemaakt = await scherm.VolgendeAsync();
        await host.MutateAsync(
            "teamWijzigen", new { id = team.GetProperty("id").GetGuid(), versie = 1, naam = "Anders" }, "team { id }");
        var gewijzigd = await scherm.VolgendeAsync();

        Assert.Equal([("Team", team.GetProperty("id").GetGuid(), "NIEUW")], gemaakt);
        Assert.Equal([("Team", team.GetProperty("id").GetGuid(), "GEWIJZIGD")], gewijzigd);
    }

    [Fact]
    public async Task A_mutation_that_is_refused_is_not_told()
    {
        using var scherm = await VolgAsync("Medewerker");

        await host.MutateAsync("medewerkerAanmaken", new { code = "EEN", naam = "Een" }, "medewerker { id }");
        await host.RefusedAsync("medewerkerAanmaken", new { code = "EEN", naam = "Nog een" });
        var tweede = await host.MutateAsync("medewerkerAanmaken", new { code = "TWEE", naam = "Twee" }, "medewerker { id }");

        await scherm.VolgendeAsync();
        Assert.Equal(tweede.GetProperty("id").GetGuid(), Assert.Single(await scherm.VolgendeAsync()).Id);
    }

    [Theory]
    [InlineData("Weg")]
    [InlineData("Pagina")]
    [InlineData("Query")]
    public async Task What_is_not_stored_cannot_be_followed(string type)
    {
        using var scherm = await StuurAsync(type);

        Assert.Contains("ONBEKEND_RECORDTYPE", await scherm.RegelAsync("\"errors\""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_a_page_says_that_it_shows_can_be_followed()
    {
        var types = host.Services.GetRequiredService<RecordTypes>();

        var paginas = (await host.QueryAsync("{ paginas { id recordtypen } }")).GetProperty("paginas").EnumerateArray().ToList();

        Assert.Contains(paginas, pagina => pagina.GetProperty("recordtypen").GetArrayLength() > 10);
        Assert.Empty(paginas.SelectMany(pagina => pagina.GetProperty("recordtypen").EnumerateArray()
            .Select(type => type.GetString()!)
            .Where(type => types.Find(type) is null)
            .Select(type => $"{pagina.GetProperty("id")}: {type}")));
    }

    [Fact]
    public async Task Every_record_that_a_card_can_change_can_be_followed()
    {
        var types = host.Services.GetRequiredService<RecordTypes>();
        var kaarten = (await host.QueryAsync("{ paginas { id recordtype wijzigmutatie } }")).GetProperty("paginas").EnumerateArray()
            .Where(pagina => pagina.GetProperty("wijzigmutatie").ValueKind != JsonValueKind.Null)
            .ToList();

        Assert.NotEmpty(kaarten);
        Assert.Empty(kaarten.Where(kaart => types.Find(kaart.GetProperty("recordtype").GetString()!) is null).Select(kaart => kaart.ToString()));
    }

    private async Task<Scherm> VolgAsync(string type)
    {
        // The protocol does not say when the server listens, nor when it has noticed that the listener of the test before is gone.
        await LuisteraarsAsync(0);
        var scherm = await StuurAsync(type);
        await LuisteraarsAsync(1);
        return scherm;
    }

    private async Task LuisteraarsAsync(int aantal)
    {
        var feed = host.Services.GetRequiredService<ChangeFeed>();
        while (feed.ListenerCount != aantal)
            await Task.Delay(10, TestContext.Current.CancellationToken);
    }

    private async Task<Scherm> StuurAsync(string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative))
        {
            Content = JsonContent.Create(new
            {
                query = "subscription($typen: [String!]!) { recordGewijzigd(typen: $typen) { type id soort } }",
                variables = new { typen = new[] { type } },
            }),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        var antwoord = await host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        return new Scherm(antwoord, new StreamReader(await antwoord.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken)));
    }

    private sealed class Scherm(HttpResponseMessage antwoord, StreamReader lezer) : IDisposable
    {
        public async Task<List<(string Type, Guid Id, string Soort)>> VolgendeAsync()
        {
            var regel = await RegelAsync("recordGewijzigd");
            var gegevens = JsonSerializer.Deserialize<JsonElement>(regel[regel.IndexOf('{', StringComparison.Ordinal)..]);
            return [.. gegevens.GetProperty("data").GetProperty("recordGewijzigd").EnumerateArray().Select(wijziging => (
                wijziging.GetProperty("type").GetString()!,
                wijziging.GetProperty("id").GetGuid(),
                wijziging.GetProperty("soort").GetString()!))];
        }

        public async Task<string> RegelAsync(string met)
        {
            while (await lezer.ReadLineAsync(TestContext.Current.CancellationToken) is { } regel)
            {
                if (regel.Contains(met, StringComparison.Ordinal))
                    return regel;
            }

            throw new InvalidOperationException($"The stream ended without {met}.");
        }

        public void Dispose()
        {
            lezer.Dispose();
            antwoord.Dispose();
        }
    }
}
