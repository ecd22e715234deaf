namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>
/// Leefbaarheidsdossier maken, from the task that a report came in as: the dossier gets the task's contact in the part that the user
/// chose, and the task is linked to it.
/// </summary>
internal sealed class DossierVanuitTaak(ITaken taken, DossierAanmaken aanmaken, PartijToevoegen partijen)
{
    /// <param name="taakId">The task; open, and without a dossier.</param>
    /// <param name="rol">The part of the task's contact; null only when it has none.</param>
    /// <param name="nieuw">Makes what the dossier starts with out of the task's description.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Leefbaarheidsdossier> UitvoerenAsync(
        Guid taakId, Partijrol? rol, Func<string, NieuwDossier> nieuw, CancellationToken cancellationToken)
    {
        var taak = await taken.OpenTaakAsync(taakId, "taakId", cancellationToken);
        if (taak.LeefbaarheidsdossierId is not null)
        {
            throw new RegelovertredingException(
                "TAAK_HEEFT_DOSSIER", $"Taak {taak.Nummer} hoort al bij een leefbaarheidsdossier. Open dat dossier vanuit de taak.", "taakId");
        }

        if (taak.ContactId is not null && rol is null)
            throw new RegelovertredingException("ROL_VERPLICHT", "Kies welke rol het contact van de taak in het dossier heeft.", "rol");
        if (taak.ContactId is null && rol is not null)
        {
            throw new RegelovertredingException(
                "TAAK_ZONDER_CONTACT", $"Taak {taak.Nummer} heeft geen contact. Vul eerst een contact in, of maak het dossier zonder rol.", "rol");
        }

        var dossier = await aanmaken.UitvoerenAsync(nieuw(taak.Omschrijving), cancellationToken);
        if (taak.ContactId is { } contactId)
            await VoegPartijToeAsync(dossier, contactId, rol!.Value, cancellationToken);
        await taken.KoppelAsync(taakId, dossier.Id, actieregelId: null, cancellationToken);
        return dossier;
    }

    /// <summary>With what a user gets who adds the party by hand and says nothing else.</summary>
    private Task VoegPartijToeAsync(Leefbaarheidsdossier dossier, Guid contactId, Partijrol rol, CancellationToken cancellationToken)
        => partijen.UitvoerenAsync(
            dossier.Id,
            contactId,
            contactpersoonId: null,
            rol,
            (gevonden, moment) =>
            {
                switch (rol)
                {
                    case Partijrol.Melder:
                        gevonden.VoegMelderToe(contactId, dossier.Begindatum, new Meldergegevens(), tonen: true, moment);
                        break;
                    case Partijrol.Veroorzaker:
                        gevonden.VoegVeroorzakerToe(new Dossierveroorzaker(contactId, null, actieregelAanmaken: false, eenheidClusterOvernemen: false), tonen: true);
                        break;
                    default:
                        gevonden.VoegContactToe(new Dossiercontact(contactId, null, rol: null), tonen: true);
                        break;
                }
            },
            actieregelAanmaken: rol != Partijrol.Veroorzaker,
            eenheidClusterOvernemen: false,
            cancellationToken);
}

/// <summary>From tasks to dossiers.</summary>
[MutationType]
internal sealed class DossierVanuitTaakMutations
{
    /// <summary>Makes a dossier out of the task that a report came in as, and links the two.</summary>
    /// <param name="taakId">The task; open, and without a dossier.</param>
    /// <param name="typeId">The type of the dossier.</param>
    /// <param name="rol">The part of the task's contact in the dossier; to be left out only when the task has no contact.</param>
    /// <param name="omschrijving">What the case is about; the task's own description when left out.</param>
    /// <param name="begindatum">The day of the report, which terms count from; today when left out.</param>
    public Task<Leefbaarheidsdossier> LeefbaarheidsdossierMakenVanuitTaakAsync(
        Guid taakId,
        Guid typeId,
        Partijrol? rol,
        string? omschrijving,
        DateOnly? begindatum,
        DossierVanuitTaak maken,
        CancellationToken cancellationToken)
        => maken.UitvoerenAsync(
            taakId,
            rol,
            omschrijvingVanTaak => new NieuwDossier(typeId, omschrijving ?? omschrijvingVanTaak) { Begindatum = begindatum },
            cancellationToken);
}
