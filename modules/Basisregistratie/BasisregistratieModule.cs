using Leefbaarheid.Basisregistraties.Bewaren;
using Leefbaarheid.Basisregistraties.Bijlagen;
using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Correctie;
using Leefbaarheid.Basisregistraties.Import;
using Leefbaarheid.Basisregistraties.Interacties;
using Leefbaarheid.Basisregistraties.Inzage;
using Leefbaarheid.Basisregistraties.Medewerkers;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Basisregistraties.Signalen;
using Leefbaarheid.Basisregistraties.Taken;
using Leefbaarheid.Basisregistraties.Verwerkingen;
using Leefbaarheid.Contracts.Bewaring;
using Leefbaarheid.Contracts.Modules;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Privacy;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Basisregistraties;

internal sealed class BasisregistratieModule : IModule
{
    public void Register(IModuleBuilder module)
    {
        module.AddData<BasisContext>().AddOnderwerpsoort(new Openonderwerp(nameof(Signalering))).AddOnderwerpsoort(new Openonderwerp(nameof(Correctieverzoek)));
        module.AddNummerreeks(new NummerreeksDefinitie(Taakdienst.Nummerreeks, "Taken", "TAAK-{jaar}-######"));
        module.AddNummerreeks(new NummerreeksDefinitie(Interactiedienst.Nummerreeks, "Interactielogposten", "INT-{jaar}-######"));
        module.AddNummerreeks(new NummerreeksDefinitie(Contact.Nummerreeks, "Contacten", "C######"));
        module.AddNummerreeks(new NummerreeksDefinitie(Inzageverzoek.Nummerreeks, "Inzageverzoeken", "INZ-{jaar}-####"));
        module.AddNummerreeks(new NummerreeksDefinitie(Correctieverzoek.Nummerreeks, "Correctieverzoeken", "COR-{jaar}-####"));
        module.AddNummerreeks(new NummerreeksDefinitie(Bewaarronde.Nummerreeks, "Bewaarrondes", "BWR-{jaar}-####"));
        module.AddTermijnsoort(new Termijnsoort(Signaleringtermijnen.Einde, "Einde van een signalering"));
        module.AddTermijnsoort(new Termijnsoort(Correctietermijnen.Antwoord, "Antwoord op een verzoek om gegevens te verbeteren"));

        module.Services
            .AddScoped<IStamgegevens, Stamgegevens>()
            .AddScoped<IWerkkringen, Werkkringen>()
            .AddScoped<IAdresboek, Adresboek>()
            .AddScoped<IDemobron, Demo.Demobron>()
            .AddScoped<Demo.Contactmomentdemo>()
            .AddScoped<Demo.Bewaardemo>()
            .AddScoped<Demo.Correctiedemo>()
            .AddScoped<Taakdienst>()
            .AddScoped<ITaken>(services => services.GetRequiredService<Taakdienst>())
            .AddScoped<Interactiedienst>()
            .AddScoped<IInteracties>(services => services.GetRequiredService<Interactiedienst>())
            .AddScoped<IDossierverplaatsing, Dossierverplaatsing>()
            .AddScoped<ContactmomentViaSjabloon>()
            .AddScoped<Werkverdeling>()
            .AddScoped<Signaleringtermijnen>()
            .AddScoped<Ontvangerskeuze>()
            .AddSingleton<Signaalverdeler>()
            .AddHostedService<Signaalpost>()
            .Configure<Signaalinstellingen>(module.Settings)
            .AddScoped<Bijlagedienst>()
            .AddScoped<IBijlagen>(services => services.GetRequiredService<Bijlagedienst>())
            .AddScoped<IBijlageonderwerp, Interactiebijlagen>()
            .AddScoped<IBijlageonderwerp, Taakbijlagen>()
            .AddScoped<IInzagebron, Basisinzage>()
            .AddScoped<InzageBeantwoorden>()
            .AddScoped<Persoonslezer>()
            .AddScoped<Correctiegegevens>()
            .AddScoped<Correctietermijnen>()
            .AddScoped<Correctieontvangers>()
            .AddScoped<CorrectieAfsluiten>()
            .AddScoped<Betwistingen>()
            .AddScoped<Derdenfilter>()
            .AddScoped<IWisbron, Basiswissing>()
            .AddSingleton<IVerwerkingsbron, Basisverwerkingen>()
            .AddScoped<Verwerkingsregister>()
            .AddScoped<Samenhangzoeker>()
            .AddScoped<Bewaarbeoordeling>()
            .AddScoped<Rondemaker>()
            .AddScoped<Wisser>()
            .AddScoped<Codecontrole>()
            .AddScoped<Importcodes>();

        foreach (var set in Machtigingen.Sets)
            module.AddPermissionSet(set);
    }
}
