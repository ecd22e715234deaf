using Leefbaarheid.Contracts.Bewaring;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Privacy;

/// <summary>
/// Every field of every table that leads to a case, or to what hangs on one, is known to the module that erases it. A new one fails here
/// until its module says what becomes of it.
/// </summary>
public sealed class WisbronnenTests(HostFixture host) : IClassFixture<HostFixture>
{
    /// <summary>Words that the name of a key to a case, or to something on a case, ends in.</summary>
    private static readonly string[] s_sleutels = ["DossierId", "ActieregelId", "OnderwerpId", "PaginaId", "SamengevoegdInId"];

    [Fact]
    public void Every_way_to_a_case_is_known()
    {
        using var scope = host.Services.CreateScope();
        var bekend = Bekend(scope.ServiceProvider);
        var gewist = bekend.Select(veld => veld[..veld.IndexOf('.', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);
        var gevonden = Contexten(scope.ServiceProvider)
            .SelectMany(context => context.Model.GetEntityTypes())
            .Where(type => !type.ClrType.IsAbstract && !type.IsOwned() && !type.HasSharedClrType)
            .SelectMany(type => type.GetProperties()
                .Where(veld => Array.Exists(s_sleutels, sleutel => veld.Name.EndsWith(sleutel, StringComparison.Ordinal))
                    || veld.GetContainingForeignKeys().Any(sleutel => gewist.Contains(sleutel.PrincipalEntityType.ClrType.Name)))
                .Select(veld => $"{type.ClrType.Name}.{veld.Name}"));

        Assert.Empty(gevonden.Except(bekend));
    }

    [Fact]
    public void Every_module_with_tables_of_cases_takes_part()
    {
        using var scope = host.Services.CreateScope();

        Assert.Equal(
            ["Basiswissing", "Briefwissing", "Dossierwissing", "Klachtwissing", "Onderhoudswissing", "Overlastwissing", "Platformwissing"],
            scope.ServiceProvider.GetServices<IWisbron>().Select(bron => bron.GetType().Name).Order(StringComparer.Ordinal));
    }

    private static HashSet<string> Bekend(IServiceProvider services)
        => services.GetServices<IWisbron>().Cast<Wisbron>().SelectMany(bron => bron.Velden).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<ModuleDbContext> Contexten(IServiceProvider services)
        => services.GetRequiredService<DataModuleRegistry>().All.Select(module => (ModuleDbContext)services.GetRequiredService(module.ContextType));
}
