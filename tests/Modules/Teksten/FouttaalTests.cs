using System.Net.Http.Json;
using System.Text.Json;
using Leefbaarheid.Modules.Tests.Support;

namespace Leefbaarheid.Modules.Tests.Teksten;

/// <summary>Why something is refused is said in the language that the client asks for; codes and fields are the same in all.</summary>
public sealed class FouttaalTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Onbekend = "00000000-0000-0000-0000-000000000001";

    [Theory]
    [InlineData("nl", "Het leefbaarheidsdossier '{0}' bestaat niet.")]
    [InlineData("en", "The case '{0}' does not exist.")]
    [InlineData("fr", "Het leefbaarheidsdossier '{0}' bestaat niet.")]
    public async Task A_mutation_refuses_in_the_language_of_the_client(string taal, string bericht)
    {
        var antwoord = await VraagAsync(taal, $$"""mutation { processtappenToevoegen(input: { leefbaarheidsdossierId: "{{Onbekend}}", sjabloonId: "{{Onbekend}}" }) { errors { ... on NietGevondenError { code message } } } }""");

        var fout = Assert.Single(antwoord.GetProperty("data").GetProperty("processtappenToevoegen").GetProperty("errors").EnumerateArray());
        Assert.Equal("NIET_GEVONDEN", fout.GetProperty("code").GetString());
        Assert.Equal(bericht.Replace("{0}", Onbekend, StringComparison.Ordinal), fout.GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("nl", "Geef een id of een nummer op.")]
    [InlineData("en", "Give an id or a number.")]
    public async Task A_query_refuses_in_the_language_of_the_client(string taal, string bericht)
    {
        var fout = (await VraagAsync(taal, "{ leefbaarheidsdossier { nummer } }")).GetProperty("errors")[0];

        Assert.Equal("SLEUTEL_VERPLICHT", fout.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(bericht, fout.GetProperty("message").GetString());
    }

    private async Task<JsonElement> VraagAsync(string taal, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.AcceptLanguage.ParseAdd(taal);
        using var answer = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
