using Leefbaarheid.Contracts.Bewaring;
using Leefbaarheid.Contracts.Modules;
using Leefbaarheid.Contracts.Privacy;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Overlast.Samenwerking;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Overlast;

/// <summary>What the handling of nuisance adds to a dossier, and the work together with partners.</summary>
internal sealed class OverlastModule : IModule
{
    public void Register(IModuleBuilder module)
    {
        module.AddData<OverlastContext>().AddOnderwerpsoort(new Openonderwerp(nameof(Convenant)));
        foreach (var soort in Bewaking.Soorten)
            module.AddTermijnsoort(soort);
        foreach (var set in Rechten.Sets)
            module.AddPermissionSet(set);

        module.Services
            .AddScoped<Bewaking>()
            .AddScoped<IInzagebron, Overlastinzage>()
            .AddScoped<IOntvangersbron, Verstrekkingontvangers>()
            .AddScoped<IWisbron, Overlastwissing>()
            .AddSingleton<IVerwerkingsbron, Overlastverwerkingen>()
            .AddScoped<Verwijzingen>()
            .AddScoped<IBijlageonderwerp, Logboekbijlagen>()
            .AddScoped<IBijlageonderwerp, Stukbijlagen>()
            .AddScoped<IBijlageonderwerp, Afspraakbijlagen>()
            .AddScoped<IBijlageonderwerp, Interventiebijlagen>()
            .AddScoped<Convenanttoets>();
    }
}
