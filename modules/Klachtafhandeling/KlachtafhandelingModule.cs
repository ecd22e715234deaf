using Leefbaarheid.Contracts.Bewaring;
using Leefbaarheid.Contracts.Modules;
using Leefbaarheid.Contracts.Privacy;
using Leefbaarheid.Klachtafhandeling.Koppelingen;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Klachtafhandeling;

/// <summary>Complaints: what a dossier of the type Klacht needs beside what every dossier has.</summary>
internal sealed class KlachtafhandelingModule : IModule
{
    public void Register(IModuleBuilder module)
    {
        (module.Settings.Get<KlachtInstellingen>() ?? new KlachtInstellingen()).Controleer();

        module
            .AddData<KlachtContext>()
            .AddTermijnsoort(new Termijnsoort(Klachttermijnen.Klachttermijn, "Klachttermijn"))
            .AddTermijnsoort(new Termijnsoort(Klachttermijnen.Indientermijn, "Uiterste indiendatum verwijzing"))
            .AddPermissionSet(Rechten.Lezen)
            .AddPermissionSet(Rechten.Bewerken);

        module.Services.Configure<KlachtInstellingen>(module.Settings);
        module.Services
            .AddScoped<IInzagebron, Klachtinzage>()
            .AddScoped<IWisbron, Klachtwissing>()
            .AddSingleton<IVerwerkingsbron, Klachtverwerkingen>()
            .AddScoped<Klachtregister>()
            .AddScoped<Klachttermijnen>();
    }
}
