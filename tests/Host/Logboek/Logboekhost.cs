using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Logboek;
using Leefbaarheid.Host.Tests.Data;
using Leefbaarheid.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Host.Tests.Logboek;

/// <summary>A host with houses, and with things that have secrets.</summary>
internal static class Logboekhost
{
    public static async Task<DataHost> StartAsync(string provider, PostgresCluster cluster, Action<IServiceCollection>? configure = null)
    {
        var host = await DataHost.StartAsync(provider, cluster, services =>
        {
            services.AddModuleData<KluisContext>("Kluis");
            configure?.Invoke(services);
        });
        await host.InScopeAsync(services => services.GetRequiredService<KluisContext>().GetService<IRelationalDatabaseCreator>().CreateTablesAsync(DataHost.Cancel));
        return host;
    }

    /// <summary>Changes the houses, in one save.</summary>
    public static Task WijzigAsync(this DataHost host, Action<Huis> change) => host.InUnitOn<HuisContext>(async (context, ct) =>
    {
        foreach (var huis in await context.Huizen.ToListAsync(ct))
            change(huis);
        await context.SaveChangesAsync(ct);
    });

    public static Task VoegToeAsync(this DataHost host, params Entity[] records) => host.InUnitAsync(async (services, ct) =>
    {
        foreach (var record in records)
        {
            DbContext context = record is Huis ? services.GetRequiredService<HuisContext>() : services.GetRequiredService<KluisContext>();
            context.Add(record);
            await context.SaveChangesAsync(ct);
        }
    });

    /// <summary>The log in the order in which it was written, as far as the clock tells.</summary>
    public static Task<List<Wijziging>> LogAsync(this DataHost host)
        => host.ReadAsync((PlatformContext platform) => platform.Wijzigingen.AsNoTracking().OrderBy(rij => rij.Tijdstip).ThenBy(rij => rij.Soort).ToListAsync(DataHost.Cancel));

    /// <summary>The fields of a row: <c>bewoners: 2 → 3</c>.</summary>
    public static List<string> Velden(this Wijziging rij)
        => [.. Veldinhoud.Lees(rij.Inhoud).Select(veld => veld.Staat == Veldstaat.Aanwezig ? $"{veld.Naam}: {veld.Oud} → {veld.Nieuw}" : $"{veld.Naam}: {veld.Staat}").Order(StringComparer.Ordinal)];

    public static async Task<int> VerzegelAsync(this DataHost host)
    {
        var aantal = 0;
        await host.InScopeAsync(async services => aantal = await services.GetRequiredService<Verzegeling>().VerzegelAsync(DataHost.Cancel));
        return aantal;
    }

    public static async Task<Logboekverslag> ControleerAsync(this DataHost host, BewaardZegel? bewaard = null)
    {
        Logboekverslag? verslag = null;
        await host.InScopeAsync(async services => verslag = await services.GetRequiredService<Logboekcontrole>().ControleerAsync(bewaard, DataHost.Cancel));
        return verslag!;
    }
}

[DataClassification(DataClassification.CustomerContent)]
internal sealed class Kluis : Entity
{
    public string Eigenaar { get; set; } = "";

    public string Pinhash { get; set; } = "";

    [ChangeLogging(ChangeLogging.WithoutValues)]
    public string Combinatie { get; set; } = "";

    [ChangeLogging(ChangeLogging.Nothing)]
    public int Kijkers { get; set; }

    [DataClassification(DataClassification.SystemMetadata)]
    public int Bijgehouden { get; set; }

    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string Inhoud { get; set; } = "";
}

[ChangeLogging(ChangeLogging.Nothing)]
[DataClassification(DataClassification.SystemMetadata)]
internal sealed class Kladje : Entity
{
    public string Tekst { get; set; } = "";
}

internal sealed class KluisContext(DbContextOptions<KluisContext> options) : ModuleDbContext(options)
{
    public override string Schema => "kluis";

    protected override void Configure(ModelBuilder model)
    {
        model.Entity<Kluis>();
        model.Entity<Kladje>();
    }
}
