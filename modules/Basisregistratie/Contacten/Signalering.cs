using Leefbaarheid.Basisregistraties.Eenheden;
using Leefbaarheid.Basisregistraties.Referentiedata;

namespace Leefbaarheid.Basisregistraties.Contacten;

/// <summary>
/// A warning about a person or an address. It always ends: nobody may stay marked because a colleague forgot to look again.
/// </summary>
[DataClassification(DataClassification.EndUserIdentifiableInformation)]
internal sealed class Signalering : Entity
{
    public const int ToelichtingLengte = 500;

    private Signalering()
    {
    }

    public Signalering(Guid? contactId, Guid? eenheidId, string? soort, string? detailsoort, DateOnly begindatum, DateOnly einddatum)
    {
        if (contactId is null && eenheidId is null)
            throw new RegelovertredingException("SIGNALERING_ZONDER_ONDERWERP", "Kies een contact of een eenheid voor de signalering.", "contactId");
        ContactId = contactId;
        EenheidId = eenheidId;
        Begindatum = begindatum;
        Wijzig(soort, detailsoort, toelichting: null, einddatum);
    }

    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid? ContactId { get; private set; }

    public Contact? Contact { get; private set; }

    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid? EenheidId { get; private set; }

    public Eenheid? Eenheid { get; private set; }

    /// <summary>Code of the list SIGNALERINGSOORT.</summary>
    public string Soort { get; private set; } = "";

    /// <summary>Code of the list SIGNALERINGDETAILSOORT.</summary>
    public string? Detailsoort { get; private set; }

    public string? Toelichting { get; private set; }

    public DateOnly Begindatum { get; private set; }

    /// <summary>The last day that it holds.</summary>
    public DateOnly Einddatum { get; private set; }

    public void Wijzig(string? soort, string? detailsoort, string? toelichting, DateOnly einddatum)
    {
        Soort = Invoer.Verplicht(soort, Referentiewaarde.CodeLengte, "soort");
        Detailsoort = Invoer.Optioneel(detailsoort, Referentiewaarde.CodeLengte, "detailsoort");
        Toelichting = Invoer.Optioneel(toelichting, ToelichtingLengte, "toelichting");
        Periode.Controleer(Begindatum, einddatum);
        Einddatum = einddatum;
    }

    /// <summary>Code of the list SIGNALERINGSTATUS on a day: PAS before it starts, ACT while it holds, VER afterwards.</summary>
    public string StatusOp(DateOnly dag)
        => dag < Begindatum ? "PAS"
            : dag <= Einddatum ? "ACT"
            : "VER";
}
