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

    /// <summary>For how long nobody has to look again.</summary>
    public const int MaxJaren = 2;

    private Signalering()
    {
    }

    public Signalering(Guid? contactId, Guid? eenheidId, string? soort, string? detailsoort, DateOnly begindatum, DateOnly einddatum, DateOnly vandaag)
    {
        if (contactId is null && eenheidId is null)
            throw new RegelovertredingException("SIGNALERING_ZONDER_ONDERWERP", "Kies een contact of een eenheid voor de signalering.", "contactId");
        ContactId = contactId;
        EenheidId = eenheidId;
        Begindatum = begindatum;
        Wijzig(soort, detailsoort, toelichting: null, einddatum, vandaag);
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

    /// <exception cref="RegelovertredingException"><c>VERPLICHT</c>, <c>TE_LANG</c>, <c>EINDE_VOOR_BEGIN</c> or <c>SIGNALERING_TE_LANG</c>.</exception>
    public void Wijzig(string? soort, string? detailsoort, string? toelichting, DateOnly einddatum, DateOnly vandaag)
    {
        Soort = Invoer.Verplicht(soort, Referentiewaarde.CodeLengte, "soort");
        Detailsoort = Invoer.Optioneel(detailsoort, Referentiewaarde.CodeLengte, "detailsoort");
        Toelichting = Invoer.Optioneel(toelichting, ToelichtingLengte, "toelichting");
        Periode.Controleer(Begindatum, einddatum);
        if (einddatum != Einddatum && einddatum > (Begindatum > vandaag ? Begindatum : vandaag).AddYears(MaxJaren))
        {
            throw new RegelovertredingException(
                "SIGNALERING_TE_LANG", $"Een signalering geldt hoogstens {MaxJaren} jaar. Beoordeel haar daarna opnieuw, en verleng haar als dat nodig is.", "einddatum");
        }

        Einddatum = einddatum;
    }

    /// <summary>Code of the list SIGNALERINGSTATUS on a day: PAS before it starts, ACT while it holds, VER afterwards.</summary>
    public string StatusOp(DateOnly dag)
        => dag < Begindatum ? "PAS"
            : dag <= Einddatum ? "ACT"
            : "VER";
}
