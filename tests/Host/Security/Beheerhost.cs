using System.Net.Http.Json;
using System.Text.Json;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Host.Tests.Support;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Leefbaarheid.Host.Tests.Security;

/// <summary>A host with somebody who manages its accounts, has signed in and works in a browser.</summary>
internal sealed class Beheerhost : IAsyncDisposable
{
    public const string Password = "een fiets in de regen";
    public const string Beheerder = "bbeheer";

    private readonly FixtureModules _modules = new();
    private TestHost? _host;
    private Browser? _browser;

    public SettableClock Clock { get; } = new();

    public TestHost Host => _host!;

    public Browser Browser => _browser!;

    public static async Task<Beheerhost> StartAsync()
    {
        var made = new Beheerhost();
        made._host = await TestHost.StartAsync(
            [
                .. made._modules.Add("Los").Arguments(), "--Aanmelding:Onthouden=00:00:00", "--Functies:ICT:Naam=Helpdesk",
                "--Functies:ICT:Sets:0=GEBRUIKERS_BEHEREN", "--Functies:ICT:Sets:1=PLATFORM_GEBRUIKEN",
            ],
            builder => builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(made.Clock)),
            asksWho: true);
        await made.MakeAsync(Beheerder, Functiecodes.Beheer);
        made._browser = await made.SignedInAsync(Beheerder);
        return made;
    }

    public async ValueTask DisposeAsync()
    {
        _browser?.Dispose();
        if (_host is not null)
            await _host.DisposeAsync();
        _modules.Dispose();
    }

    public async Task<(Guid Gebruiker, string Link)> InviteAsync(string naam, string functie)
    {
        var toegang = await DoAsync("gebruikerAanmaken", $"gebruikersnaam: \"{naam}\", naam: \"Nina Nieuw\", functies: [\"{functie}\"]");
        return (toegang.GetProperty("gebruikertoegang").GetProperty("gebruiker").GetProperty("id").GetGuid(), Link(toegang));
    }

    public static string Link(JsonElement payload)
    {
        var link = new Uri(payload.GetProperty("gebruikertoegang").GetProperty("link").GetString()!);
        Assert.Equal("http://localhost", link.GetLeftPart(UriPartial.Authority));
        return link.PathAndQuery;
    }

    /// <summary>Does something as the beheerder, or in another browser; with a code, it is to be refused with that one.</summary>
    public async Task<JsonElement> DoAsync(string mutation, string input, string? code = null, Browser? browser = null)
    {
        var payload = (await AskAsync(browser ?? Browser, Mutation(mutation, input))).GetProperty(mutation);
        if (code is null)
        {
            Assert.True(payload.GetProperty("errors").ValueKind == JsonValueKind.Null, payload.ToString());
            return payload;
        }

        Assert.Equal(code, payload.GetProperty("errors")[0].GetProperty("code").GetString());
        return payload.GetProperty("errors")[0];
    }

    private static string Mutation(string mutation, string input)
    {
        var made = mutation switch
        {
            "gebruikerAanmaken" or "gebruikerWachtwoordInstellen" => "gebruikertoegang { link geldigTot gebruiker { id } }",
            "apisleutelAanmaken" => "apisleuteltoegang { sleutel apisleutel { id } }",
            "apisleutelIntrekken" => "apisleutel { id }",
            _ => "gebruiker { id geblokkeerd }",
        };
        return $$"""
            mutation { {{mutation}}(input: { {{input}} }) { {{made}} errors {
              ... on RegelovertredingError { message code veld } ... on NietGevondenError { message code veld } ... on VersieconflictError { message code veld }
            } } }
            """;
    }

    public async Task<JsonElement> KeyAsync(string mutation, string input)
    {
        using var answer = await WithKeyAsync("een-sleutel", Mutation(mutation, input));
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("data").GetProperty(mutation);
    }

    public Task<HttpResponseMessage> WithKeyAsync(string key, string query)
        => Host.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative)) { Headers = { { ApiKeyHandler.Header, key } }, Content = JsonContent.Create(new { query }) },
            TestContext.Current.CancellationToken);

    public static Task<HttpResponseMessage> SendAsync(Browser browser, string query)
        => browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) });

    public static async Task<JsonElement> AskAsync(Browser browser, string query)
    {
        using var answer = await SendAsync(browser, query);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.False(body.TryGetProperty("errors", out var errors), errors.ToString());
        return body.GetProperty("data");
    }

    public async Task<Guid> MakeAsync(string naam, params string[] functies)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Accounts>()
            .CreateAsync(new Gebruiker(naam, "Joke Visser", medewerkercode: null, functies), Password, moetWijzigen: false, TestContext.Current.CancellationToken);
    }

    public async Task<Guid> IdAsync(string naam)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var normaal = Gebruiker.Normaal(naam);
        return await scope.ServiceProvider.GetRequiredService<PlatformContext>().Gebruikers.Where(one => one.Gebruikersnaam == normaal).Select(one => one.Id).SingleAsync(TestContext.Current.CancellationToken);
    }

    public Task ChangeAsync(Guid id, Action<Gebruiker> change)
        => Host.ChangeAsync(async platform => change(await platform.Gebruikers.AsTracking().SingleAsync(one => one.Id == id)));

    public async Task<Browser> SignedInAsync(string naam)
    {
        var browser = new Browser(Host);
        using var answer = await browser.SignInAsync(naam, Password);
        Assert.Equal("/", answer.Headers.Location?.ToString());
        return browser;
    }
}
