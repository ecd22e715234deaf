using System.Text.Json;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Graph;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Rechten;

/// <summary>
/// A dossier that is not for everybody is not there for the others, nor is anything that hangs on it: asked of every list of the schema, with every field
/// that it has, on the demonstration corporation.
/// </summary>
public sealed class AfschermingTests(DemoHostFixture host) : IClassFixture<DemoHostFixture>
{
    private const int Bladzijde = 200;

    /// <summary>What hangs on dossiers of the demonstration corporation, as far as lists show it.</summary>
    private static readonly string[] s_soorten =
    [
        "Leefbaarheidsdossier", "Actieregel", "Opmerkingsregel", "Statusregel", "Dossiermelder", "Taak", "Interactielogpost", "Brief", "Bijlage", "Klacht", "Verwijzing", "Interventie",
        "Afspraak", "Overlasttriage", "Onderhoudsverzoek",
    ];

    /// <summary>Does the work of everybody who handles dossiers, and handles none of those that are secret.</summary>
    private Aanvrager Buitenstaander => new(host, "BUITEN", Functies.Wijkbeheerder, Functies.SociaalBeheerder, Functies.Leefbaarheidsmedewerker, Functies.Ondersteuner);

    private SchemaModel Schema => host.Services.GetRequiredService<SchemaModel>();

    [Fact]
    public async Task Nothing_of_a_secret_dossier_is_in_any_list()
    {
        var dossiers = await RijkeDossiersAsync();
        var sporen = await SporenAsync(dossiers);
        var voor = await AllesAsync(Buitenstaander);
        var gevonden = sporen.Where(spoor => voor.Contains(spoor.Id)).Select(spoor => spoor.Soort).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(s_soorten.Except(gevonden));

        await MaakGeheimAsync(dossiers);
        var na = await AllesAsync(Buitenstaander);

        Assert.Empty(sporen.Where(spoor => na.Contains(spoor.Id)).Select(spoor => $"{spoor.Soort} {spoor.Id}"));
        Assert.NotEmpty(na);
    }

    /// <summary>Some dossiers for each kind of record that hangs on them.</summary>
    private async Task<IReadOnlyList<Guid>> RijkeDossiersAsync()
    {
        var dossiers = new HashSet<Guid>();
        await PerSoortAsync(async (context, soort, sleutel) => dossiers.UnionWith(
            await SleutelsAsync(context, $"SELECT DISTINCT \"{sleutel}\" FROM \"{soort.Tabel}\" WHERE \"{sleutel}\" IS NOT NULL ORDER BY \"{sleutel}\" LIMIT 3")));
        return [.. dossiers];
    }

    /// <summary>The keys of everything that leads to some dossiers, also to what hangs on something of them.</summary>
    private async Task<List<(string Soort, Guid Id)>> SporenAsync(IReadOnlyList<Guid> dossiers)
    {
        var sporen = dossiers.Select(dossier => (Soort: "Leefbaarheidsdossier", Id: dossier)).ToList();
        await PerSoortAsync(async (context, soort, sleutel) =>
        {
            sporen.AddRange((await SleutelsAsync(context, $"SELECT \"Id\" FROM \"{soort.Tabel}\" WHERE \"{sleutel}\" IN ({Lijst(dossiers)})")).Select(id => (soort.Naam, id)));
        });
        await using var scope = host.Services.CreateAsyncScope();
        foreach (var (tabel, soort) in new[] { ("basisregistratie_Bijlage", "Bijlage"), ("basisregistratie_Signaal", "Signaal") })
        {
            var ids = await SleutelsAsync(Contexten(scope).First(), $"SELECT \"Id\" FROM \"{tabel}\" WHERE \"OnderwerpId\" IN ({Lijst(sporen.Select(spoor => spoor.Id))})");
            sporen.AddRange(ids.Select(id => (soort, id)));
        }

        return sporen;
    }

    /// <summary>Every entity with a key of a dossier.</summary>
    private async Task PerSoortAsync(Func<DbContext, (string Naam, string Tabel), string, Task> doe)
    {
        await using var scope = host.Services.CreateAsyncScope();
        foreach (var context in Contexten(scope))
        {
            foreach (var entity in context.Model.GetEntityTypes().Where(entity => typeof(Entity).IsAssignableFrom(entity.ClrType) && entity.FindProperty("LeefbaarheidsdossierId") is not null))
                await doe(context, (entity.ClrType.Name, entity.GetTableName()!), "LeefbaarheidsdossierId");
        }
    }

    private static IEnumerable<ModuleDbContext> Contexten(AsyncServiceScope scope)
        => scope.ServiceProvider.GetRequiredService<DataModuleRegistry>().All.Select(module => (ModuleDbContext)scope.ServiceProvider.GetRequiredService(module.ContextType));

    private static async Task<List<Guid>> SleutelsAsync(DbContext context, string sql)
        => await context.Database.SqlQueryRaw<Guid>(sql).ToListAsync(TestContext.Current.CancellationToken);

    private async Task MaakGeheimAsync(IReadOnlyList<Guid> dossiers)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var sql = $"UPDATE \"leefbaarheidsdossier_Leefbaarheidsdossier\" SET \"Vertrouwelijkheid\" = 'Geheim' WHERE \"Id\" IN ({Lijst(dossiers)})";
        await Contexten(scope).First().Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);
    }

    private static string Lijst(IEnumerable<Guid> ids) => string.Join(", ", ids.Select(id => $"'{id.ToString().ToUpperInvariant()}'"));

    /// <summary>Every key that somebody gets to see who asks every list for everything, and everything for what it leads to.</summary>
    private async Task<HashSet<Guid>> AllesAsync(Aanvrager wie)
    {
        var gezien = new HashSet<Guid>();
        foreach (var vraag in Schema.Query.Fields.Values.Where(vraag => vraag.TakesNothing && Schema.TypeOf(vraag).Fields.ContainsKey("nodes")))
        {
            var record = Schema.Types[Schema.TypeOf(vraag).Fields["nodes"].Type.Name];
            foreach (var selectie in Selecties(record))
            {
                for (string? na = null; ;)
                {
                    var antwoord = await wie.SendAsync($"query($na: String) {{ lijst: {vraag.Name}(first: {Bladzijde}, after: $na) {{ nodes {{ {selectie} }} pageInfo {{ hasNextPage endCursor }} }} }}", new { na });
                    if (!antwoord.TryGetProperty("data", out var data))
                        break;
                    Assert.False(antwoord.TryGetProperty("errors", out var fouten), $"{vraag.Name} {{ {selectie} }}: {fouten}");
                    Verzamel(data, gezien);
                    var verder = data.GetProperty("lijst").GetProperty("pageInfo");
                    if (!verder.GetProperty("hasNextPage").GetBoolean())
                        break;
                    na = verder.GetProperty("endCursor").GetString();
                }
            }
        }

        return gezien;
    }

    /// <summary>What there is to ask of a record: its own values, and those of each record and list that it leads to.</summary>
    private IEnumerable<string> Selecties(SchemaType record)
    {
        yield return Waarden(record);
        foreach (var veld in record.Fields.Values.Where(veld => veld.TakesNothing && !Schema.TypeOf(veld).IsLeaf))
        {
            if (Waarden(Schema.TypeOf(veld)) is { Length: > 0 } waarden)
                yield return $"{veld.Name} {{ {waarden} }}";
            else if (Schema.TypeOf(veld).Fields.TryGetValue("nodes", out var nodes))
                yield return $"{veld.Name} {{ nodes {{ {Waarden(Schema.TypeOf(nodes))} }} }}";
        }
    }

    private string Waarden(SchemaType type) => string.Join(' ', type.Fields.Values.Where(veld => veld.TakesNothing && Schema.TypeOf(veld).IsLeaf).Select(veld => veld.Name));

    private static void Verzamel(JsonElement waarde, HashSet<Guid> gezien)
    {
        switch (waarde.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var veld in waarde.EnumerateObject())
                    Verzamel(veld.Value, gezien);
                break;
            case JsonValueKind.Array:
                foreach (var deel in waarde.EnumerateArray())
                    Verzamel(deel, gezien);
                break;
            case JsonValueKind.String when Guid.TryParse(waarde.GetString(), out var id):
                gezien.Add(id);
                break;
        }
    }
}
