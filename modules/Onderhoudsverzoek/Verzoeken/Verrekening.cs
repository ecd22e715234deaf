using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

/// <summary>An amount that is passed on to whoever caused the damage.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Verrekening : Entity
{
    private const decimal Hoogste = 1_000_000m;

    private Verrekening()
    {
    }

    public Verrekening(string omschrijving, decimal bedrag, Guid? contactId)
    {
        Omschrijving = Invoer.Verplicht(omschrijving, Onderhoudsverzoek.MaximumOmschrijving, "omschrijving");
        Bedrag = decimal.Round(Invoer.Tussen(bedrag, 0.01m, Hoogste, "bedrag"), 2, MidpointRounding.AwayFromZero);
        ContactId = contactId;
    }

    public Guid OnderhoudsverzoekId { get; private set; }

    public string Omschrijving { get; private set; } = "";

    /// <summary>In euros.</summary>
    public decimal Bedrag { get; private set; }

    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid? ContactId { get; private set; }
}
