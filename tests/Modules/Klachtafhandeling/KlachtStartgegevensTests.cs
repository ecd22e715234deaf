using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Klachten;

/// <summary>What the module makes up for at a start, after it was not enabled for a while.</summary>
public sealed class KlachtStartgegevensTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task Dossiers_from_before_the_module_was_enabled_get_their_complaint_and_open_ones_their_deadline()
    {
        var klachten = await Klachtopstelling.MaakAsync(host);
        var open = await klachten.DossierAsync();
        var gesloten = await klachten.OpgelostAsync();
        var ander = await klachten.Buurt.DossierAsync();
        await VergeetAsync();
        Assert.Equal("Null", (await klachten.KlachtAsync(open)).ValueKind.ToString());

        await StartAsync();
        var eenmaal = (await klachten.KlachtAsync(open)).GetRawText();
        await StartAsync();

        Assert.Equal(eenmaal, (await klachten.KlachtAsync(open)).GetRawText());
        Assert.Equal(("TE_BEOORDELEN", "2027-01-04"), ((await klachten.KlachtAsync(open)).Tekst("fase"), (await klachten.KlachtAsync(open)).Tekst("uitersteDatum")));
        Assert.Equal("2027-01-04", Assert.Single(await klachten.TermijnenAsync(open)).Uiterlijk);
        Assert.Equal(("AFGESLOTEN", "2026-11-23"), ((await klachten.KlachtAsync(gesloten)).Tekst("fase"), (await klachten.KlachtAsync(gesloten)).Tekst("afgeslotenOp")));
        Assert.Empty(await klachten.TermijnenAsync(gesloten));
        Assert.Equal("Null", (await klachten.KlachtAsync(ander)).ValueKind.ToString());
    }

    /// <summary>Leaves the database as it would be had the module not been there.</summary>
    private async Task VergeetAsync()
    {
        await using var connection = new SqliteConnection(
            host.Services.GetRequiredService<IConfiguration>().GetConnectionString("Leefbaarheid"));
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText =
            "DELETE FROM klachtafhandeling_Klacht; DELETE FROM platform_Termijn WHERE Soort = 'KLACHTTERMIJN'";
        Assert.NotEqual(0, await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
    }

    private async Task StartAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().RunAsync(
            async stop =>
            {
                foreach (var stap in scope.ServiceProvider.GetServices<IStartgegevens>())
                    await stap.VulAanAsync(stop);
            },
            TestContext.Current.CancellationToken);
    }
}
