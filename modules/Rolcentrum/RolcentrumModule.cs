using Leefbaarheid.Contracts.Modules;
using Leefbaarheid.Contracts.Privacy;
using Leefbaarheid.Rolcentra.Drempels;
using Leefbaarheid.Rolcentra.Profielen;
using Leefbaarheid.Rolcentra.Weergave;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Rolcentra;

/// <summary>The page that people start their day on.</summary>
internal sealed class RolcentrumModule : IModule
{
    public void Register(IModuleBuilder module)
    {
        module.AddData<RolcentrumContext>();
        foreach (var set in Rechten.Sets)
            module.AddPermissionSet(set);

        module.Services
            .AddSingleton(RolcentrumInstellingen.Lees(module.Settings))
            .AddSingleton<IVerwerkingsbron, Rolverwerkingen>()
            .AddScoped<Profielbepaling>()
            .AddScoped<Drempelstanden>()
            .AddScoped<Rolcentrumlezer>();
    }
}
