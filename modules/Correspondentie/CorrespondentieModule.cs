using Leefbaarheid.Contracts.Bewaring;
using Leefbaarheid.Contracts.Modules;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Privacy;
using Leefbaarheid.Correspondentie.Brieven;
using Leefbaarheid.Correspondentie.Gegevens;
using Leefbaarheid.Correspondentie.Koppelingen;
using Leefbaarheid.Correspondentie.Sjablonen;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Correspondentie;

/// <summary>Letters on dossiers, as Word documents out of templates.</summary>
internal sealed class CorrespondentieModule : IModule
{
    public void Register(IModuleBuilder module)
    {
        (module.Settings.Get<CorrespondentieInstellingen>() ?? new CorrespondentieInstellingen()).Controleer();

        module
            .AddData<CorrespondentieContext>()
            .AddNummerreeks(new NummerreeksDefinitie(Brief.Nummerreeks, "Brieven", "BRF-{jaar}-#####"));
        foreach (var set in Rechten.Sets)
            module.AddPermissionSet(set);

        module.Services.Configure<CorrespondentieInstellingen>(module.Settings);
        module.Services
            .AddScoped<IInzagebron, Brieveninzage>()
            .AddScoped<IOntvangersbron, Briefontvangers>()
            .AddScoped<IWisbron, Briefwissing>()
            .AddSingleton<IVerwerkingsbron, Briefverwerkingen>()
            .AddScoped<Briefregister>()
            .AddScoped<Briefgegevensbron>()
            .AddScoped<Briefmaker>()
            .AddScoped<Briefverzending>()
            .AddScoped<Sjabloonopslag>();
    }
}
