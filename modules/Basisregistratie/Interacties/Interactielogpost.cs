using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Medewerkers;
using Leefbaarheid.Basisregistraties.Referentiedata;
using Leefbaarheid.Basisregistraties.Taken;
using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Basisregistraties.Interacties;

/// <summary>A logged contact moment. It is never changed or removed: a mistake is cancelled and logged anew.</summary>
[DataClassification(DataClassification.EndUserIdentifiableInformation)]
[HoortBij("Leefbaarheidsdossier", nameof(LeefbaarheidsdossierId))]
internal sealed class Interactielogpost : Entity, IInteractielogpost, IBijlagehouder
{
    public const int VolgnummerLengte = 20;
    public const int OnderwerpLengte = 150;
    public const int NotitieLengte = 4000;

    private Interactielogpost()
    {
    }

    public Interactielogpost(
        string volgnummer,
        Guid contactId,
        DateTime tijdstip,
        string? onderwerp,
        string? notitie,
        string? richting,
        string? kanaal,
        Initiator initiator)
    {
        Volgnummer = volgnummer;
        ContactId = contactId;
        Tijdstip = tijdstip;
        Onderwerp = Invoer.Verplicht(onderwerp, OnderwerpLengte, "onderwerp");
        Notitie = Invoer.Optioneel(notitie, NotitieLengte, "notitie");
        Richting = Invoer.Verplicht(richting, Referentiewaarde.CodeLengte, "richting");
        Kanaal = Invoer.Verplicht(kanaal, Referentiewaarde.CodeLengte, "kanaal");
        Initiator = initiator;
    }

    [DataClassification(DataClassification.SystemMetadata)]
    public string Volgnummer { get; private set; } = "";

    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid ContactId { get; private set; }

    public Contact? Contact { get; private set; }

    /// <summary>When it took place, in UTC.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public DateTime Tijdstip { get; private set; }

    public string Onderwerp { get; private set; } = "";

    public string? Notitie { get; private set; }

    /// <summary>Code of the list COMMUNICATIERICHTING.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public string Richting { get; private set; } = "";

    /// <summary>Code of the list COMMUNICATIEKANAAL.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public string Kanaal { get; private set; } = "";

    [DataClassification(DataClassification.CustomerContent)]
    public Initiator Initiator { get; private set; }

    /// <summary>Who had the contact; null when the program logged it.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid? MedewerkerId { get; private set; }

    public Medewerker? Medewerker { get; private set; }

    [DataClassification(DataClassification.CustomerContent)]
    public Guid? TaakId { get; private set; }

    public Taak? Taak { get; private set; }

    [DataClassification(DataClassification.CustomerContent)]
    public Guid? LeefbaarheidsdossierId { get; private set; }

    [DataClassification(DataClassification.CustomerContent)]
    public Guid? ActieregelId { get; private set; }

    /// <summary>The template that it was made with; null for none.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public Guid? SjabloonId { get; private set; }

    public Interactiesjabloon? Sjabloon { get; private set; }

    /// <summary>True when the contact may read it in the portal.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public bool ToonInKlantportaal { get; private set; }

    [DataClassification(DataClassification.CustomerContent)]
    public bool Geannuleerd { get; private set; }

    public void WordtGevoerdDoor(Guid? medewerkerId) => MedewerkerId = medewerkerId;

    public void VolgtSjabloon(Interactiesjabloon sjabloon, bool toonInKlantportaal)
    {
        SjabloonId = sjabloon.Id;
        ToonInKlantportaal = toonInKlantportaal;
    }

    public void HoortBijTaak(Guid? taakId) => TaakId = taakId;

    /// <summary>Links it to a dossier, and to a line of it when one is given.</summary>
    public void Koppel(Guid? leefbaarheidsdossierId, Guid? actieregelId)
    {
        ControleerGeldig("id");
        if (leefbaarheidsdossierId is null && actieregelId is not null)
        {
            throw new RegelovertredingException(
                "ACTIEREGEL_ZONDER_DOSSIER",
                "Kies ook het dossier van de actieregel.",
                "leefbaarheidsdossierId");
        }

        LeefbaarheidsdossierId = leefbaarheidsdossierId;
        ActieregelId = actieregelId;
    }

    /// <exception cref="RegelovertredingException"><c>INTERACTIE_GEANNULEERD</c>.</exception>
    internal void ControleerGeldig(string veld)
    {
        if (Geannuleerd)
            throw new RegelovertredingException("INTERACTIE_GEANNULEERD", $"Interactielogpost {Volgnummer} is geannuleerd.", veld);
    }

    /// <summary>Follows its dossier into the one that it was merged with; also when it was cancelled.</summary>
    public void VerplaatsNaar(Guid leefbaarheidsdossierId) => LeefbaarheidsdossierId = leefbaarheidsdossierId;

    public void Ontkoppel()
    {
        LeefbaarheidsdossierId = null;
        ActieregelId = null;
    }

    public void Annuleer()
    {
        if (Geannuleerd)
            throw new RegelovertredingException("INTERACTIE_GEANNULEERD", $"Interactielogpost {Volgnummer} is al geannuleerd.", "id");
        Geannuleerd = true;
    }
}
