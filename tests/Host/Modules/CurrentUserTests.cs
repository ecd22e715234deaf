using HotChocolate.Execution;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Modules;

/// <summary>In whose name a request works, as modules see it.</summary>
public sealed class CurrentUserTests : IDisposable
{
    private const string WieIsDaar = "{ wie wieVanLader }";

    private readonly FixtureModules _modules = new();

    public void Dispose() => _modules.Dispose();

    [Fact]
    public async Task Resolvers_and_loaders_see_who_asks()
    {
        await using var host = await _modules.Add("Los").StartAsync();
        host.Client.DefaultRequestHeaders.Add(TestSignIn.Header, "JVISSER");

        var data = (await host.AskAsync(WieIsDaar)).GetProperty("data");

        Assert.Equal("JVISSER", data.GetProperty("wie").GetString());
        Assert.Equal("JVISSER", data.GetProperty("wieVanLader").GetString());
    }

    [Fact]
    public async Task Work_of_the_host_itself_keeps_its_name_in_the_scopes_of_the_engine()
    {
        await using var host = await _modules.Add("Los").StartAsync();
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<BackgroundUser>().Name = "nachttaak";

        await using var result = await scope.ServiceProvider.ExecuteRequestAsync(
            OperationRequestBuilder.New().SetDocument(WieIsDaar).SetServices(scope.ServiceProvider).Build(),
            cancellationToken: TestContext.Current.CancellationToken);

        var data = System.Text.Json.JsonDocument.Parse(result.ToJson()).RootElement.GetProperty("data");
        Assert.Equal("nachttaak", data.GetProperty("wie").GetString());
        Assert.Equal("nachttaak", data.GetProperty("wieVanLader").GetString());
    }

    [Fact]
    public async Task A_code_that_no_medewerker_has_works_under_that_code_and_has_no_tasks()
    {
        await using var host = await _modules.AddReal("Basisregistratie").StartAsync();
        host.Client.DefaultRequestHeaders.Add(TestSignIn.Header, "ONBEKEND");

        var medewerkerId = await host.MakeAsync("medewerkerAanmaken", "medewerker", new { code = "JVISSER", naam = "Jan Visser" });

        var made = await host.PayloadAsync(
            "taakAanmaken", new { omschrijving = "Bel de gemeente", medewerkerId }, "taak { id systemCreatedBy systemModifiedBy }");
        Assert.True(made.GetProperty("taak").ValueKind == System.Text.Json.JsonValueKind.Object, made.ToString());
        var mine = await host.FieldAsync("mijnTaken", selection: "{ totalCount nodes { id } }");

        Assert.Equal("ONBEKEND", made.GetProperty("taak").GetProperty("systemCreatedBy").GetString());
        Assert.Equal("ONBEKEND", made.GetProperty("taak").GetProperty("systemModifiedBy").GetString());
        Assert.Equal(0, mine.GetProperty("totalCount").GetInt32());
        Assert.Empty(mine.GetProperty("nodes").EnumerateArray());
    }

    [Fact]
    public async Task A_change_by_somebody_else_carries_their_code()
    {
        await using var host = await _modules.AddReal("Basisregistratie").StartAsync();
        var gebied = await host.MakeAsync("gebiedAanmaken", "gebied", new { code = "G1", naam = "Noord", niveau = "EIGEN" });
        host.Client.DefaultRequestHeaders.Add(TestSignIn.Header, "JVISSER");

        await host.PayloadAsync("gebiedWijzigen", new { id = gebied, versie = 1, naam = "Noordoost" });

        var changed = await host.FieldAsync("gebied", "(code: \"G1\")", "{ naam systemCreatedBy systemModifiedBy }");
        Assert.Equal("Noordoost", changed.GetProperty("naam").GetString());
        Assert.Equal("anoniem", changed.GetProperty("systemCreatedBy").GetString());
        Assert.Equal("JVISSER", changed.GetProperty("systemModifiedBy").GetString());
    }
}
