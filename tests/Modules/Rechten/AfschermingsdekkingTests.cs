using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Security;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Rechten;

/// <summary>What hangs on a case is kept from those who may not read the case, or it says here why that is not needed.</summary>
public sealed class AfschermingsdekkingTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string AlleenVanuitDossier = "Only ever asked for by the keys of dossiers that somebody reads.";

    private static readonly Dictionary<string, string> s_zonder = new(StringComparer.Ordinal)
    {
        ["DossierAgressiesoort"] = AlleenVanuitDossier,
        ["DossierCluster"] = AlleenVanuitDossier,
        ["DossierCollectiefObject"] = AlleenVanuitDossier,
        ["DossierDossiersoort"] = AlleenVanuitDossier,
        ["DossierEenheid"] = AlleenVanuitDossier,
        ["DossierGebied"] = AlleenVanuitDossier,
        ["Dossiercontact"] = AlleenVanuitDossier,
        ["Dossiermelder"] = AlleenVanuitDossier,
        ["Dossierveroorzaker"] = AlleenVanuitDossier,
        ["Meelezer"] = AlleenVanuitDossier,
        ["Statusregel"] = AlleenVanuitDossier,
        ["Termijnpost"] = "Told with its subject, or to those who handle it.",
    };

    [Fact]
    public void Every_record_with_the_key_of_a_case_follows_the_case()
    {
        using var scope = host.Services.CreateScope();
        var wijzend = scope.ServiceProvider.GetRequiredService<DataModuleRegistry>().All
            .Select(module => (ModuleDbContext)scope.ServiceProvider.GetRequiredService(module.ContextType))
            .SelectMany(context => context.Model.GetEntityTypes())
            .Where(entity => typeof(Entity).IsAssignableFrom(entity.ClrType) && entity.GetProperties().Any(property => Leidt(property.Name)))
            .ToList();
        var zonder = wijzend.Where(entity => entity.FindDeclaredQueryFilter(Afschermingmodel.Filter) is null).Select(entity => entity.ClrType.Name).ToList();

        Assert.Superset(new HashSet<string>(["Taak", "Brief", "Klacht", "Bijlage", "Interventie", "Onderhoudsverzoek"], StringComparer.Ordinal), wijzend.Select(entity => entity.ClrType.Name).ToHashSet(StringComparer.Ordinal));
        Assert.Equal(s_zonder.Keys.Order(StringComparer.Ordinal), zonder.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_that_something_hangs_on_is_declared()
    {
        var soorten = host.Services.GetRequiredService<Onderwerpsoorten>().Alle.Select(soort => soort.Soort).ToHashSet(StringComparer.Ordinal);
        using var scope = host.Services.CreateScope();

        var bijlagen = scope.ServiceProvider.GetServices<Contracts.Basisregistratie.IBijlageonderwerp>().Select(onderwerp => onderwerp.Soort);
        var termijnen = scope.ServiceProvider.GetServices<Contracts.Termijnen.ITermijnonderwerpen>().Select(onderwerp => onderwerp.Soort);

        Assert.Subset(soorten, bijlagen.Concat(termijnen).ToHashSet(StringComparer.Ordinal));
    }

    private static bool Leidt(string veld) => veld is "LeefbaarheidsdossierId" or "OnderwerpId";
}
