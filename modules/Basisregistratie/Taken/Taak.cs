using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Medewerkers;

namespace Leefbaarheid.Basisregistraties.Taken;

/// <summary>
/// A work item of a medewerker or a team. A team's task is the organisatortaak: all members see it until one of them takes it.
/// </summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Taak : Entity, ITaak
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
        ControleerOpen();
        Omschrijving = Invoer.Verplicht(omschrijving, OmschrijvingLengte, "omschrijving");
        Notities = Invoer.Optioneel(notities, NotitiesLengte, "notities");
        Type = type;
        Prioriteit = prioriteit;
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
        ControleerOpen();
        if (vervaldatum < datum)
            throw new RegelovertredingException("EINDE_VOOR_BEGIN", "De vervaldatum ligt vóór de datum van de taak.", "vervaldatum");
        Datum = datum;
        Vervaldatum = vervaldatum;
    }

    public void WijsToe(Guid? medewerkerId, Guid? teamId)
    {
        ControleerOpen();
        if (medewerkerId is null && teamId is null)
            throw ZonderUitvoerder();
        MedewerkerId = medewerkerId;
        TeamId = teamId;
    }

    public void GaatOver(Guid? contactId)
    {
        ControleerOpen();
        ContactId = contactId;
    }

    /// <summary>Links it to a dossier, and to a line of it when one is given. One task never leads to two dossiers.</summary>
    public void Koppel(Guid leefbaarheidsdossierId, Guid? actieregelId)
    {
        ControleerOpen();
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

    /// <summary>Takes a team's task for one of its members; the others no longer see it among theirs.</summary>
    /// <param name="medewerkerId">Who takes it.</param>
    /// <param name="isTeamlid">True when that is a member of the task's team.</param>
    /// <param name="huidigeUitvoerder">Name of whoever has it now; null when nobody has.</param>
    public void PakOp(Guid medewerkerId, bool isTeamlid, string? huidigeUitvoerder)
    {
        ControleerOpen();
        if (MedewerkerId == medewerkerId)
            return;
        if (MedewerkerId is not null)
            throw AlOpgepakt(huidigeUitvoerder);
        if (!isTeamlid)
        {
            throw new RegelovertredingException(
                "TAAK_ANDER_TEAM",
                "Deze taak is van een team waar u niet in zit. Vraag een teamlid om haar op te pakken.",
                "id");
        }

        MedewerkerId = medewerkerId;
    }

    /// <summary>Changes the status of an open task; <see cref="Voltooi"/> closes it.</summary>
    public void ZetStatus(Taakstatus status)
    {
        ControleerOpen();
        if (status == Taakstatus.Voltooid)
            throw new InvalidOperationException("A task is completed by Voltooi, which records who and when.");
        Status = status;
    }

    public void Voltooi(Guid? doorId, DateOnly op)
    {
        ControleerOpen();
        Status = Taakstatus.Voltooid;
        Gesloten = true;
        DatumGesloten = op;
        VoltooidDoorId = doorId;
    }

    /// <summary>Follows its dossier into the one that it was merged with; also when it is completed.</summary>
    public void VerplaatsNaar(Guid leefbaarheidsdossierId) => LeefbaarheidsdossierId = leefbaarheidsdossierId;

    public void Heropen()
    {
        if (!Gesloten)
            throw new RegelovertredingException("TAAK_OPEN", $"Taak {Nummer} is nog open.", "id");
        Status = Taakstatus.InUitvoering;
        Gesloten = false;
        DatumGesloten = null;
        VoltooidDoorId = null;
    }

    public static RegelovertredingException AlOpgepakt(string? uitvoerder)
        => new("TAAK_AL_OPGEPAKT", $"{uitvoerder ?? "Een collega"} heeft deze taak al opgepakt.", "id");

    private static RegelovertredingException ZonderUitvoerder()
        => new("TAAK_ZONDER_UITVOERDER", "Kies een medewerker of een team voor de taak.", "medewerkerId");

    public void ControleerOpen(string veld = "id")
    {
        if (Gesloten)
            throw new RegelovertredingException("TAAK_GESLOTEN", $"Taak {Nummer} is voltooid. Heropen haar als er nog iets moet gebeuren.", veld);
    }
}
