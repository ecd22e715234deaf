using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Host.Tests.Support;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Leefbaarheid.Host.Tests.Security;

/// <summary>Programs that get in with a key.</summary>
public sealed class ApiKeyTests : IAsyncLifetime
{
    private readonly FixtureModules _modules = new();
    private readonly SettableClock _clock = new();
    private TestHost? _host;

    private TestHost Host => _host!;

    public async ValueTask InitializeAsync()
        => _host = await TestHost.StartAsync(
            _modules.Add("Los").Arguments(),
            builder => builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(_clock)),
            asksWho: true);

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _modules.Dispose();
    }

    [Theory]
    [InlineData("JV", "JV")]
    [InlineData(null, "api:Maandrapport")]
    public async Task A_program_works_in_the_name_that_its_key_was_made_for(string? medewerker, string expected)
    {
        await Host.ChangeAsync(platform => platform.Add(new Apisleutel("Maandrapport", "de-sleutel", medewerker, ["MANAGER"], vervaltOp: null)));

        using var answer = await AskAsync("de-sleutel");

        var data = (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("data");
        Assert.Equal(expected, data.GetProperty("wie").GetString());
    }

    [Fact]
    public async Task A_key_that_nobody_made_opens_nothing()
    {
        using var answer = await AskAsync("geraden");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_key_ends_when_it_expires()
    {
        await Host.ChangeAsync(platform => platform.Add(new Apisleutel("Maandrapport", "de-sleutel", "JV", ["MANAGER"], _clock.Now.UtcDateTime.AddDays(1))));

        using var before = await AskAsync("de-sleutel");
        _clock.Now += TimeSpan.FromDays(1);
        using var after = await AskAsync("de-sleutel");

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Fact]
    public async Task A_key_is_not_made_for_a_day_that_has_gone_by()
    {
        await using var scope = Host.Services.CreateAsyncScope();

        var refused = await Assert.ThrowsAsync<RegelovertredingException>(() => scope.ServiceProvider.GetRequiredService<ApiKeyManagement>()
            .AddAsync("Maandrapport", "de-sleutel", medewerkercode: null, [], _clock.Now.UtcDateTime, TestContext.Current.CancellationToken));

        Assert.Equal("VERVALT_IN_VERLEDEN", refused.Code);
    }

    [Fact]
    public async Task A_key_that_is_withdrawn_ends_within_seconds()
    {
        await Host.ChangeAsync(platform => platform.Add(new Apisleutel("Maandrapport", "de-sleutel", "JV", ["MANAGER"], vervaltOp: null)));
        (await AskAsync("de-sleutel")).Dispose();

        await Host.ChangeAsync(platform => platform.Apisleutels.AsTracking().Single().TrekIn(_clock.Now.UtcDateTime));
        _clock.Now += TimeSpan.FromSeconds(6);

        using var answer = await AskAsync("de-sleutel");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_key_carries_the_functions_that_it_was_made_with()
    {
        await Host.ChangeAsync(platform => platform.Add(new Apisleutel("Maandrapport", "de-sleutel", "JV", ["manager", " WIJKBEHEERDER ", "MANAGER"], vervaltOp: null)));

        var program = await Host.Services.GetRequiredService<ApiKeyGuard>().FindAsync("de-sleutel", TestContext.Current.CancellationToken);

        Assert.NotNull(program);
        Assert.Equal(["MANAGER", "WIJKBEHEERDER"], Identities.FunctiesOf(program));
    }

    [Fact]
    public async Task A_key_is_not_made_for_a_function_that_nobody_knows()
    {
        await using var scope = Host.Services.CreateAsyncScope();

        var refused = await Assert.ThrowsAsync<RegelovertredingException>(() => scope.ServiceProvider.GetRequiredService<ApiKeyManagement>()
            .AddAsync("Maandrapport", "de-sleutel", medewerkercode: null, ["MANGER"], _clock.Now.UtcDateTime.AddDays(1), TestContext.Current.CancellationToken));

        Assert.Equal(("FUNCTIE_ONBEKEND", "functies"), (refused.Code, refused.Veld));
        Assert.Contains("MANAGER", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ALLES EN MEER")]
    [InlineData("alles;drop")]
    public void What_is_no_code_of_a_function_is_refused(string code)
    {
        var refused = Assert.Throws<RegelovertredingException>(() => new Apisleutel("Maandrapport", "de-sleutel", "JV", [code], vervaltOp: null));

        Assert.Equal("FUNCTIE_ONGELDIG", refused.Code);
    }

    [Fact]
    public async Task Of_a_key_only_its_hash_is_kept()
    {
        await Host.ChangeAsync(platform => platform.Add(new Apisleutel("Maandrapport", "de-sleutel", "JV", ["MANAGER"], vervaltOp: null)));
        await using var scope = Host.Services.CreateAsyncScope();

        var kept = await scope.ServiceProvider.GetRequiredService<PlatformContext>().Apisleutels.AsNoTracking().SingleAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain("de-sleutel", JsonSerializer.Serialize(kept), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> AskAsync(string key)
        => Host.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative))
            {
                Headers = { { ApiKeyHandler.Header, key } },
                Content = JsonContent.Create(new { query = "{ wie }" }),
            },
            TestContext.Current.CancellationToken);
}
