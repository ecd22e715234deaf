using Leefbaarheid.Contracts.Pages;

namespace Leefbaarheid.Onderhoudsverzoeken.Pages;

/// <summary>How maintenance requests ask what they need.</summary>
internal sealed class Vraagregels : IPageSource
{
    IEnumerable<Page> IPageSource.Pages => [];

    public IEnumerable<PageExtension> Extensions => [];

    public IEnumerable<ActionQuestion> Questions =>
    [
        new("gerelateerdVerzoekId") { Caption = "Gerelateerd onderhoudsverzoek", Lookup = new Lookup("onderhoudsverzoeken", "id", ["nummer", "omschrijving"]) },
        new("vraagboomknoopId")
        {
            Caption = "Gebrek volgens de vraagboom",
            Lookup = new Lookup("vraagboomknopen", "id", ["bovenliggend.naam", "naam", "niveau"]),
            Help = "Kies wat er kapot is, of laat dit leeg en beschrijf het zelf.",
            Order = -1,
        },
        Code("onderhoudsoort", "Onderhoudsoort", "ONDERHOUDSOORT"),
        Code("bekwaamheid", "Bekwaamheid", "ONDERHOUDSPECIALISME"),
        Code("locatie", "Locatie", "DEFECTLOCATIE") with { Mutation = "defectToevoegen" },
        Code("oorzaak", "Oorzaak", "DEFECTOORZAAK") with { Mutation = "defectToevoegen" },
        Code("aangetroffenOorzaak", "Aangetroffen oorzaak", "DEFECTOORZAAK"),
        new("contactId") { Mutation = "verrekeningToevoegen", Caption = "Wie betaalt", Lookup = new Lookup("contacten", "id", ["nummer", "naam", "adres"]) },
        new("actieregelId") { Mutation = "onderhoudsverzoekKoppelen", Caption = "Actieregel", Lookup = new Lookup("actieregels", "id", ["leefbaarheidsdossier.nummer", "regelnummer", "omschrijving"]) },
        new("huurderAkkoordMetKosten") { Caption = "Huurder akkoord met kosten" },
    ];

    public IEnumerable<ChoiceStyle> ChoiceStyles =>
    [
        new("Onderhoudsverzoekstatus", "AFGEHANDELD", CueStyle.Gunstig),
        new("Onderhoudsverzoekstatus", "GEANNULEERD", CueStyle.Ondergeschikt),
        new("Onderhoudsverzoekstatus", "TER_BEOORDELING", CueStyle.Dubbelzinnig),
    ];

    private static ActionQuestion Code(string invoer, string caption, string lijst) => new(invoer)
    {
        Caption = caption,
        Lookup = new Lookup("referentiewaarden", "code", ["code", "naam"]) { Where = $"{{ soort: {{ eq: \"{lijst}\" }}, einddatum: {{ eq: null }} }}" },
    };
}
