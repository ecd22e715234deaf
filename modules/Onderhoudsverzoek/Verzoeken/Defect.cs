using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Onderhoudsverzoeken.Vraagboom;

namespace Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

/// <summary>What is broken. Described in words, or chosen in the vraagboom, or both.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Defect : Entity
{
    /// <summary>VERA DEFECTOORZAAK BEW, Bewonersopdracht/gedrag: the tenant pays.</summary>
    public const string OorzaakBewoner = "BEW";

    private Defect()
    {
    }

    public Defect(string? omschrijving, string? locatie, string? oorzaak, Vraagboomknoop? knoop)
    {
        Omschrijving = Invoer.Verplicht(omschrijving ?? knoop?.Naam, Onderhoudsverzoek.MaximumOmschrijving, "omschrijving");
        Locatie = locatie ?? knoop?.Defectlocatie;
        Oorzaak = oorzaak;
        VraagboomknoopId = knoop?.Id;
        Vraagboomknoop = knoop;
    }

    public Guid OnderhoudsverzoekId { get; private set; }

    public string Omschrijving { get; private set; } = "";

    /// <summary>VERA DEFECTLOCATIE.</summary>
    public string? Locatie { get; private set; }

    /// <summary>VERA DEFECTOORZAAK, as reported.</summary>
    public string? Oorzaak { get; private set; }

    /// <summary>VERA DEFECTOORZAAK, as the craftsman found it; overrules <see cref="Oorzaak"/>.</summary>
    public string? AangetroffenOorzaak { get; private set; }

    public Guid? VraagboomknoopId { get; private set; }

    public Vraagboomknoop? Vraagboomknoop { get; private set; }

    public bool DoorHuurder => (AangetroffenOorzaak ?? Oorzaak) == OorzaakBewoner;

    public void StelOorzaakVast(string? aangetroffenOorzaak) => AangetroffenOorzaak = aangetroffenOorzaak;
}
