namespace Leefbaarheid.Basisregistraties.Taken;

/// <summary>
/// The organisatortaak and its copies: the shared record says what is to be done and when, and every attendee has a copy with a status
/// of their own.
/// </summary>
internal sealed partial class Taak
{
    /// <summary>The shared record that this is an attendee's copy of; null for a task that stands by itself.</summary>
    public Guid? OrganisatortaakId { get; private set; }

    public Taak? Organisatortaak { get; private set; }

    /// <summary>A copy of this task for somebody who takes part in it.</summary>
    /// <param name="nummer">The copy's number.</param>
    /// <param name="medewerkerId">Who takes part.</param>
    /// <param name="vandaag">The day that it is.</param>
    internal Taak KopieVoor(string nummer, Guid medewerkerId, DateOnly vandaag)
    {
        ControleerOpen();
        if (OrganisatortaakId is not null)
            throw new RegelovertredingException("TAAK_IS_KOPIE", $"Taak {Nummer} is de taak van een deelnemer. Voeg deelnemers toe aan de organisatortaak.", "taakId");
        if (medewerkerId == MedewerkerId)
            throw new RegelovertredingException("DEELNEMER_IS_ORGANISATOR", "Deze medewerker voert de taak zelf al uit.", "medewerkerIds");
        var kopie = new Taak(nummer, new NieuweTaak(Omschrijving) { MedewerkerId = medewerkerId }, vandaag) { OrganisatortaakId = Id };
        kopie.Volg(this);
        return kopie;
    }

    /// <summary>Takes over what the shared record says.</summary>
    public void Volg(Taak organisatortaak)
    {
        Omschrijving = organisatortaak.Omschrijving;
        Notities = organisatortaak.Notities;
        Type = organisatortaak.Type;
        Prioriteit = organisatortaak.Prioriteit;
        Datum = organisatortaak.Datum;
        Vervaldatum = organisatortaak.Vervaldatum;
        ContactId = organisatortaak.ContactId;
        LeefbaarheidsdossierId = organisatortaak.LeefbaarheidsdossierId;
        ActieregelId = organisatortaak.ActieregelId;
    }

    private void ControleerEigen(bool gewijzigd)
    {
        ControleerOpen();
        if (gewijzigd && OrganisatortaakId is not null)
        {
            throw new RegelovertredingException(
                "TAAK_IS_KOPIE", $"Taak {Nummer} is de taak van een deelnemer. Wijzig de organisatortaak; de deelnemers krijgen de wijziging ook.", "id");
        }
    }
}
