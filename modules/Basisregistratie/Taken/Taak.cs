using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Medewerkers;
using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Basisregistraties.Taken;

/// <summary>
/// A work item of a medewerker or a team. A team's task is the organisatortaak: all members see it until one of them takes it.
/// </summary>
[DataClassification(DataClassification.CustomerContent)]
[HoortBij("Leefbaarheidsdossier", nameof(LeefbaarheidsdossierId))]
internal sealed partial class Taak : Entity, ITaak, IBijlagehouder
{
    public const int NummerLengte = 20;
    public const int OmschrijvingLengte = 250;
    public const int NotitiesLengte = 4000;

    private Taak()
    {
    }

    public Taak(string nummer, NieuweTaak nieuw, DateOnly vandaag)
    {
        if (nieuw.MedewerkerId is null && nieuw.TeamId is null)
            throw ZonderUitvoerder();
        if (nieuw.ActieregelId is not null && nieuw.LeefbaarheidsdossierId is null)
        {
            throw new RegelovertredingException(
                "ACTIEREGEL_ZONDER_DOSSIER",
                "Een taak bij een actieregel hoort ook bij het dossier van die regel.",
                "leefbaarheidsdossierId");
        }

        Nummer = nummer;
        Datum = vandaag;
        Omschrijving = Invoer.Verplicht(nieuw.Omschrijving, OmschrijvingLengte, "omschrijving");
        Notities = Invoer.Optioneel(nieuw.Notities, NotitiesLengte, "notities");
        Vervaldatum = nieuw.Vervaldatum is { } dag ? Invoer.NietVoor(dag, vandaag, "vervaldatum") : null;
        MedewerkerId = nieuw.MedewerkerId;
        TeamId = nieuw.TeamId;
        ContactId = nieuw.ContactId;
        LeefbaarheidsdossierId = nieuw.LeefbaarheidsdossierId;
        ActieregelId = nieuw.ActieregelId;
    }

    public string Nummer { get; private set; } = "";

    public Taaktype Type { get; private set; }

    public string Omschrijving { get; private set; } = "";

    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Notities { get; private set; }

    public Taakstatus Status { get; private set; }

    public Taakprioriteit Prioriteit { get; private set; } = Taakprioriteit.Normaal;

    /// <summary>The day that the work starts.</summary>
    public DateOnly Datum { get; private set; }

    public DateOnly? Vervaldatum { get; private set; }

    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid? ContactId { get; private set; }

    public Contact? Contact { get; private set; }

    public Guid? TeamId { get; private set; }

    public Team? Team { get; private set; }

    /// <summary>Who does it; null while a team's task waits to be taken.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid? MedewerkerId { get; private set; }

    public Medewerker? Medewerker { get; private set; }

    public Guid? LeefbaarheidsdossierId { get; private set; }

    public Guid? ActieregelId { get; private set; }

    public bool Gesloten { get; private set; }

    public DateOnly? DatumGesloten { get; private set; }

    /// <summary>Who completed it; null when the program did.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid? VoltooidDoorId { get; private set; }

    public Medewerker? VoltooidDoor { get; private set; }

    public void Wijzig(string? omschrijving, string? notities, Taaktype type, Taakprioriteit prioriteit)
    {
        var tekst = Invoer.Verplicht(omschrijving, OmschrijvingLengte, "omschrijving");
        var notitie = Invoer.Optioneel(notities, NotitiesLengte, "notities");
        ControleerEigen((tekst, notitie, type, prioriteit) != (Omschrijving, Notities, Type, Prioriteit));
        (Omschrijving, Notities, Type, Prioriteit) = (tekst, notitie, type, prioriteit);
    }

    /// <summary>Adds a note below those that are there.</summary>
    public void Noteer(string? notitie, string veld)
    {
        ControleerOpen();
        var tekst = Invoer.Verplicht(notitie, NotitiesLengte, veld);
        Notities = Invoer.Verplicht(Notities is null ? tekst : $"{Notities}\n{tekst}", NotitiesLengte, veld);
    }

    public void Plan(DateOnly datum, DateOnly? vervaldatum)
    {
        ControleerEigen((datum, vervaldatum) != (Datum, Vervaldatum));
        if (vervaldatum < datum)
            throw new RegelovertredingException("EINDE_VOOR_BEGIN", "De vervaldatum ligt vóór de datum van de taak.", "vervaldatum");
        Datum = datum;
        Vervaldatum = vervaldatum;
    }

    public void GaatOver(Guid? contactId)
    {
        ControleerEigen(contactId != ContactId);
        ContactId = contactId;
    }

    /// <summary>Links it to a dossier, and to a line of it when one is given. One task never leads to two dossiers.</summary>
    public void Koppel(Guid leefbaarheidsdossierId, Guid? actieregelId)
    {
        ControleerEigen(gewijzigd: true);
        if (LeefbaarheidsdossierId is { } eerder && eerder != leefbaarheidsdossierId)
        {
            throw new RegelovertredingException(
                "TAAK_AL_GEKOPPELD",
                $"Taak {Nummer} hoort al bij een ander leefbaarheidsdossier. Open dat dossier, of maak een nieuwe taak.",
                "leefbaarheidsdossierId");
        }

        LeefbaarheidsdossierId = leefbaarheidsdossierId;
        ActieregelId = actieregelId ?? ActieregelId;
    }

    /// <summary>Follows its dossier into the one that it was merged with; also when it is completed.</summary>
    public void VerplaatsNaar(Guid leefbaarheidsdossierId) => LeefbaarheidsdossierId = leefbaarheidsdossierId;
}
