using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Modules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.Modules.Tests.Privacy;

/// <summary>Every field of every table that leads to a contact is told of in an inzageverzoek, or it says here why it is not.</summary>
public sealed class InzagebronnenTests(HostFixture host) : IClassFixture<HostFixture>
{
    /// <summary>Words that the name of a key to a contact ends in.</summary>
    private static readonly string[] s_sleutels = ["ContactId", "ContactpersoonId", "MelderId", "BetrokkeneId", "HuishoudenId"];

    private static readonly SortedDictionary<string, string> s_bekend = new(StringComparer.Ordinal)
    {
        ["Actieregel.BetrokkeneId"] = "Dossierinzage",
        ["Afspraak.ContactId"] = "Overlastinzage",
        ["Brief.ContactId"] = "Brieveninzage",
        ["Contact.HuishoudenId"] = "Of the household the member reads, see InzageBeantwoorden.",
        ["Correctieverzoek.ContactId"] = "Basisinzage",
        ["Dossiercontact.ContactId"] = "Dossierinzage",
        ["Dossiercontact.ContactpersoonId"] = "Whom to speak with of an organisation: the contact itself is told of.",
        ["Dossiermelder.ContactId"] = "Dossierinzage",
        ["Dossiermelder.ContactpersoonId"] = "As above.",
        ["Dossierveroorzaker.ContactId"] = "Dossierinzage",
        ["Dossierveroorzaker.ContactpersoonId"] = "As above.",
        ["Interactielogpost.ContactId"] = "Basisinzage",
        ["Interventiedeelnemer.ContactId"] = "Overlastinzage",
        ["Inzageverzoek.ContactId"] = "Basisinzage",
        ["Onderhoudsverzoek.MelderId"] = "Onderhoudsinzage",
        ["Overlastlogboekregel.ContactId"] = "Overlastinzage",
        ["Relatierol.ContactId"] = "Basisinzage",
        ["Signalering.ContactId"] = "Basisinzage",
        ["Taak.ContactId"] = "Basisinzage",
        ["Verrekening.ContactId"] = "Onderhoudsinzage",
    };

    [Fact]
    public void Every_way_to_a_contact_is_known()
    {
        using var scope = host.Services.CreateScope();
        var gevonden = scope.ServiceProvider.GetRequiredService<DataModuleRegistry>().All
            .Select(module => (ModuleDbContext)scope.ServiceProvider.GetRequiredService(module.ContextType))
            .SelectMany(context => context.Model.GetEntityTypes())
            .Where(type => !type.ClrType.IsAbstract)
            .SelectMany(type => type.GetProperties()
                .Where(veld => Array.Exists(s_sleutels, sleutel => veld.Name.EndsWith(sleutel, StringComparison.Ordinal)))
                .Select(veld => $"{type.ClrType.Name}.{veld.Name}"))
            .Order(StringComparer.Ordinal);

        Assert.Equal(s_bekend.Keys, gevonden);
    }
}
