using System.Net.Http.Json;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Host.Tests.Support;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Security;

/// <summary>What stays open while who opened it changes: WebSockets and event streams.</summary>
public sealed class SocketTests : IAsyncLifetime
{
    private const string Name = "jvisser";
    private const string Password = "een fiets in de regen";

    private readonly FixtureModules _modules = new();
    private TestHost? _host;

    private TestHost Host => _host!;

    public async ValueTask InitializeAsync()
    {
        _host = await TestHost.StartAsync([.. _modules.Add("Los").Arguments(), .. OpenSocket.Settings], asksWho: true);
        await using var scope = Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Accounts>()
            .CreateAsync(new Gebruiker(Name, "Joke Visser", "JV", ["SOCIAALBEHEERDER"]), Password, moetWijzigen: false, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _modules.Dispose();
    }

    [Fact]
    public async Task A_socket_closes_when_its_session_ends()
    {
        using var browser = await SignedInAsync();
        using var socket = await OpenSocket.OpenAsync(Host, browser);

        (await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/afmelden"))).Dispose();

        await socket.EndsAsync();
    }

    [Fact]
    public async Task A_socket_closes_when_its_owner_has_other_functions_and_opens_again_with_those()
    {
        using var browser = await SignedInAsync();
        using var socket = await OpenSocket.OpenAsync(Host, browser);

        await ChangeAsync(account => account.StelFunctiesIn(["MANAGER"]));

        await socket.EndsAsync();
        using var again = await OpenSocket.OpenAsync(Host, browser);
    }

    [Fact]
    public async Task A_socket_closes_when_the_key_that_opened_it_is_withdrawn()
    {
        await Host.ChangeAsync(platform => platform.Add(new Apisleutel("Maandrapport", "de-sleutel", "JV", ["MANAGER"], vervaltOp: null)));
        using var socket = await OpenSocket.OpenAsync(Host, request => request.Headers[ApiKeyHandler.Header] = "de-sleutel");

        await Host.ChangeAsync(async platform => (await platform.Apisleutels.AsTracking().SingleAsync()).TrekIn(DateTime.UtcNow));

        await socket.EndsAsync();
    }

    [Fact]
    public async Task A_stream_of_events_ends_too()
    {
        using var browser = await SignedInAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative))
        {
            Headers = { { "Accept", "text/event-stream" }, { "Cookie", string.Join("; ", browser.Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}")) } },
            Content = JsonContent.Create(new { query = "subscription { recordGewijzigd(typen: []) { type } }" }),
        };
        using var answer = await Host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        await using var events = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        using var patience = ChildProcess.CancelAfter(TimeSpan.FromMinutes(1));

        await ChangeAsync(account => account.StelFunctiesIn(["MANAGER"]));

        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        await Assert.ThrowsAnyAsync<IOException>(() => events.CopyToAsync(Stream.Null, patience.Token));
    }

    [Fact]
    public async Task Who_stays_who_he_was_is_left_alone()
    {
        await using var scope = Host.Services.CreateAsyncScope();
        using var browser = await SignedInAsync();
        var session = await scope.ServiceProvider.GetRequiredService<PlatformContext>().Sessies.Select(sessie => sessie.Id).SingleAsync(TestContext.Current.CancellationToken);
        var user = await Host.Services.GetRequiredService<SessionGuard>().FindAsync(session, TestContext.Current.CancellationToken);
        var ask = Host.Services.GetRequiredService<StillIn>().About(new Microsoft.AspNetCore.Http.DefaultHttpContext { User = user! });

        await ChangeAsync(account => account.StelFunctiesIn(["SOCIAALBEHEERDER", "SOCIAALBEHEERDER"]));

        Assert.True(await ask(TestContext.Current.CancellationToken));
    }

    private async Task<Browser> SignedInAsync()
    {
        var browser = new Browser(Host);
        (await browser.SignInAsync(Name, Password)).Dispose();
        return browser;
    }

    private Task ChangeAsync(Action<Gebruiker> change)
        => Host.ChangeAsync(async platform => change(await platform.Gebruikers.AsTracking().SingleAsync()));
}
