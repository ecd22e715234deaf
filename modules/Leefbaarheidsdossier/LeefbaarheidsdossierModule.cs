using Leefbaarheid.Contracts.Bewaring;
using Leefbaarheid.Contracts.Modules;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Privacy;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Leefbaarheidsdossiers.Bewaren;
using Leefbaarheid.Leefbaarheidsdossiers.Demo;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Leefbaarheidsdossiers;

/// <summary>Dossiers: the case module that the others hang their work on.</summary>
internal sealed class LeefbaarheidsdossierModule : IModule
{
    public void Register(IModuleBuilder module)
    {
        (module.Settings.Get<Reactienormen>() ?? new Reactienormen()).Controleer();

        module
            .AddData<DossierContext>()
            .AddNummerreeks(new NummerreeksDefinitie(Leefbaarheidsdossiertype.Standaardreeks, "Leefbaarheidsdossiers", "LBD-{jaar}-#####"))
            .AddTermijnsoort(new Termijnsoort(Dossiertermijnen.Controledatum, "Controledatum"))
            .AddTermijnsoort(new Termijnsoort(Dossiertermijnen.Uitvoeringstermijn, "Uitvoeringstermijn"))
            .AddTermijnsoort(new Termijnsoort(Reactietermijnen.Ontvangstbevestiging, "Ontvangstbevestiging"))
            .AddTermijnsoort(new Termijnsoort(Reactietermijnen.Terugkoppeling, "Terugkoppeling"))
            .AddOnderwerpsoort(Leesrechten.Dossier)
            .AddPermissionSet(Rechten.Lezen)
            .AddPermissionSet(Rechten.Bewerken)
            .AddPermissionSet(Rechten.Blokkade)
            .AddPermissionSet(Rechten.Beheer);

        module.Services
            .AddScoped<Momenten>()
            .AddScoped<Dossierregister>()
            .AddScoped<Verwijzingen>()
            .Configure<Reactienormen>(module.Settings)
            .Configure<Waarnemingsinstellingen>(module.Settings)
            .AddScoped<Reactietermijnen>()
            .AddScoped<Dossiertermijnen>()
            .AddScoped<DossierAanmaken>()
            .AddScoped<DossierVanuitTaak>()
            .AddScoped<WaarnemingMelden>()
            .AddScoped<DossierAfsluiten>()
            .AddScoped<DossierSamenvoegen>()
            .AddScoped<DossierHeropenen>()
            .AddScoped<IDossiers, Dossierdienst>()
            .AddScoped<Lijstwijziging>()
            .AddScoped<PartijToevoegen>()
            .AddScoped<Processtappen>()
            .AddScoped<Regelwerk>()
            .AddScoped<IActieregels>(services => services.GetRequiredService<Regelwerk>())
            .AddScoped<IDossierinzicht, Dossierinzicht>()
            .AddScoped<IInzagebron, Dossierinzage>()
            .AddScoped<IBewaarsoort, Dossierbewaring>()
            .AddScoped<IWisbron, Dossierwissing>()
            .AddSingleton<IVerwerkingsbron, Dossierverwerkingen>()
            .AddScoped<IBijlageonderwerp, Dossierbijlagen>()
            .AddScoped<IBijlageonderwerp, Regelbijlagen>()
            .AddScoped<Bijlagedemo>()
            .AddScoped<IDossierdemobron, Dossierdemobron>()
            .AddScoped<Reactiemeter>()
            .AddScoped<Stamgegevenwijziging>();
    }
}
