using Leefbaarheid.Contracts.Basisregistratie;
using Leefbaarheid.Contracts.Bewaring;
using Leefbaarheid.Contracts.Modules;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Contracts.Privacy;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Onderhoudsverzoeken.Koppelingen;
using Leefbaarheid.Onderhoudsverzoeken.Verzoeken;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Onderhoudsverzoeken;

/// <summary>Maintenance requests: on their own, or made from an action line of a dossier and linked both ways.</summary>
internal sealed class OnderhoudsverzoekModule : IModule
{
    public const string Nummerreeks = "OHV";

    public void Register(IModuleBuilder module)
    {
        module
            .AddData<OnderhoudContext>()
            .AddNummerreeks(new NummerreeksDefinitie(Nummerreeks, "Onderhoudsverzoeken", "OHV-{jaar}-#####"))
            .AddPermissionSet(new PermissionSet(
                "ONDERHOUD_LEZEN",
                "Onderhoudsverzoeken lezen",
                [
                    new Permission("Query.onderhoudsverzoeken"),
                    new Permission("Query.onderhoudsverzoek"),
                    new Permission("Query.vraagboom"),
                    new Permission("Query.vraagboomknopen"),
                    new Permission("Onderhoudsverzoek.*"),
                    new Permission("Actieregel.onderhoudsverzoek"),
                    new Permission("Leefbaarheidsdossier.onderhoudsverzoeken"),
                ])
            {
                Functies = Functies.Iedereen,
            })
            .AddPermissionSet(new PermissionSet(
                "ONDERHOUD_BEWERKEN",
                "Onderhoudsverzoeken bewerken",
                [
                    new Permission("Mutation.onderhoudsverzoekAanmaken"),
                    new Permission("Mutation.onderhoudsverzoekAanmakenVanuitActieregel"),
                    new Permission("Mutation.onderhoudsverzoekWijzigen"),
                    new Permission("Mutation.onderhoudsverzoekKoppelen"),
                    new Permission("Mutation.onderhoudsverzoekOntkoppelen"),
                    new Permission("Mutation.onderhoudsverzoekStatusWijzigen"),
                    new Permission("Mutation.onderhoudsverzoekAfhandelen"),
                    new Permission("Mutation.onderhoudsverzoekAnnuleren"),
                    new Permission("Mutation.onderhoudsverzoekRelateren"),
                    new Permission("Mutation.onderhoudsverzoekRelatieVerwijderen"),
                    new Permission("Mutation.defectToevoegen"),
                    new Permission("Mutation.defectOorzaakVaststellen"),
                    new Permission("Mutation.defectVerwijderen"),
                    new Permission("Mutation.voorkeurAfspraakToevoegen"),
                    new Permission("Mutation.voorkeurAfspraakVerwijderen"),
                    new Permission("Mutation.verrekeningToevoegen"),
                    new Permission("Mutation.verrekeningVerwijderen"),
                    new Permission("Onderhoudsverzoek.alternatiefContactgegeven"),
                ])
            {
                Functies = Functies.Behandelaars,
            })
            .AddPermissionSet(new PermissionSet(
                "ONDERHOUD_BEHEER",
                "Onderhoudsverzoeken beheren",
                [new Permission("Mutation.vraagboomknoopToevoegen")]));

        module.Services.Configure<OnderhoudInstellingen>(module.Settings);
        module.Services.AddScoped<Onderhoudsverzoekproces>();
        module.Services.AddScoped<Verwijzingen>();
        module.Services.AddScoped<IInzagebron, Onderhoudsinzage>();
        module.Services.AddScoped<IWisbron, Onderhoudswissing>();
        module.Services.AddSingleton<IVerwerkingsbron, Onderhoudsverwerkingen>();
        module.Services.AddScoped<IBijlageonderwerp, Verzoekbijlagen>();
    }
}
