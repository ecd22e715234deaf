using Leefbaarheid.Basisregistraties.Contacten;
using Leefbaarheid.Basisregistraties.Medewerkers;

namespace Leefbaarheid.Basisregistraties.Taken;

/// <summary>The life of a task: make, take, work on, complete.</summary>
[MutationType]
internal sealed class TaakMutations
{
    /// <summary>
    /// Makes a task for a medewerker, for a team or for both. A task of an actieregel needs the dossier of that line too.
    /// </summary>
    public Task<Taak> TaakAanmakenAsync(
        string omschrijving,
        string? notities,
        Taaktype? type,
        Taakprioriteit? prioriteit,
        DateOnly? datum,
        DateOnly? vervaldatum,
        Guid? medewerkerId,
        Guid? teamId,
        Guid? contactId,
        Guid? leefbaarheidsdossierId,
        Guid? actieregelId,
        Taakdienst dienst,
        CancellationToken cancellationToken)
        => dienst.MaakAsync(
            new NieuweTaak(omschrijving)
            {
                Notities = notities,
                Vervaldatum = vervaldatum,
                MedewerkerId = medewerkerId,
                TeamId = teamId,
                ContactId = contactId,
                LeefbaarheidsdossierId = leefbaarheidsdossierId,
                ActieregelId = actieregelId,
            },
            taak =>
            {
                taak.Wijzig(taak.Omschrijving, taak.Notities, type ?? taak.Type, prioriteit ?? taak.Prioriteit);
                taak.Plan(datum ?? taak.Datum, taak.Vervaldatum);
            },
            cancellationToken);

    /// <summary>Changes the fields that are given and leaves the others. A closed task must be reopened first.</summary>
    public async Task<Taak> TaakWijzigenAsync(
        Guid id,
        long versie,
        Optional<string?> omschrijving,
        Optional<string?> notities,
        Optional<Taaktype?> type,
        Optional<Taakprioriteit?> prioriteit,
        Optional<DateOnly?> datum,
        Optional<DateOnly?> vervaldatum,
        Optional<Guid?> medewerkerId,
        Optional<Guid?> teamId,
        Optional<Guid?> contactId,
        Optional<Taakstatus?> status,
        Taakdienst dienst,
        BasisContext context,
        CancellationToken cancellationToken)
    {
        var taak = await context.ZoekAsync<Taak>(id, "De taak", cancellationToken);
        await dienst.ControleerVersieAsync(taak, versie, medewerkerId, cancellationToken);
        await context.ControleerBestaanAsync<Medewerker>(medewerkerId.Of(null), "De medewerker", "medewerkerId", cancellationToken);
        await context.ControleerBestaanAsync<Team>(teamId.Of(null), "Het team", "teamId", cancellationToken);
        await context.ControleerBestaanAsync<Contact>(contactId.Of(null), "Het contact", "contactId", cancellationToken);
        taak.Wijzig(
            omschrijving.Of(taak.Omschrijving),
            notities.Of(taak.Notities),
            type.Of(taak.Type) ?? taak.Type,
            prioriteit.Of(taak.Prioriteit) ?? taak.Prioriteit);
        taak.Plan(datum.Of(taak.Datum) ?? taak.Datum, vervaldatum.Of(taak.Vervaldatum));
        taak.WijsToe(medewerkerId.Of(taak.MedewerkerId), teamId.Of(taak.TeamId));
        taak.GaatOver(contactId.Of(taak.ContactId));
        return await dienst.ZetStatusAsync(taak, status.Of(taak.Status) ?? taak.Status, cancellationToken);
    }

    /// <summary>Takes a team's task for the current user; the others of the team no longer see it among theirs.</summary>
    public async Task<Taak> TaakOppakkenAsync(
        Guid id,
        long versie,
        Taakdienst dienst,
        BasisContext context,
        CancellationToken cancellationToken)
    {
        var taak = await context.ZoekAsync<Taak>(id, "De taak", cancellationToken);
        await dienst.PakOpAsync(taak, versie, cancellationToken);
        return taak;
    }

    /// <summary>
    /// Gives an open task another status; Voltooid closes it in the name of the current user, and Uitgesteld needs a datum after today.
    /// </summary>
    public async Task<Taak> TaakStatusWijzigenAsync(
        Guid id,
        Taakstatus status,
        DateOnly? datum,
        DateOnly? vervaldatum,
        Taakdienst dienst,
        BasisContext context,
        CancellationToken cancellationToken)
    {
        var taak = await context.ZoekAsync<Taak>(id, "De taak", cancellationToken);
        taak.Plan(datum ?? taak.Datum, vervaldatum ?? taak.Vervaldatum);
        return await dienst.ZetStatusAsync(taak, status, cancellationToken);
    }

    /// <summary>
    /// Completes a task in the name of the current user, and with it the tasks of those who took part. The field interactievoorstel of
    /// the answer proposes the contact moment to log; taakInteractieVastleggen logs it.
    /// </summary>
    public async Task<Taak> TaakVoltooienAsync(Guid id, Taakdienst dienst, BasisContext context, CancellationToken cancellationToken)
    {
        var taak = await context.ZoekAsync<Taak>(id, "De taak", cancellationToken);
        await dienst.VoltooiAsync(taak, cancellationToken);
        return taak;
    }

    /// <summary>Opens a completed task again: as InUitvoering when somebody has it, as NietGestart when its team has yet to take it.</summary>
    public async Task<Taak> TaakHeropenenAsync(Guid id, BasisContext context, CancellationToken cancellationToken)
    {
        var taak = await context.ZoekAsync<Taak>(id, "De taak", cancellationToken);
        await context.Entry(taak).Reference(kopie => kopie.Organisatortaak).LoadAsync(cancellationToken);
        taak.Heropen();
        await context.SaveChangesAsync(cancellationToken);
        return taak;
    }

    /// <summary>
    /// Links a task, and the contact moments of the task that have no dossier yet, to a dossier and to one of its action lines when that
    /// is given.
    /// </summary>
    public Task<Taak> TaakKoppelenAsync(
        Guid taakId, Guid leefbaarheidsdossierId, Guid? actieregelId, Taakdienst dienst, CancellationToken cancellationToken)
        => dienst.KoppelAsync(taakId, leefbaarheidsdossierId, actieregelId, cancellationToken);

    /// <summary>
    /// Makes a copy of a task for each medewerker who takes part in it, with a status of their own; the task itself is their
    /// organisatortaak. Who takes part already is left out.
    /// </summary>
    public async Task<Taak> TaakDeelnemersToevoegenAsync(
        Guid taakId,
        IReadOnlyList<Guid> medewerkerIds,
        Taakdienst dienst,
        BasisContext context,
        CancellationToken cancellationToken)
        => await dienst.VoegDeelnemersToeAsync(
            await context.ZoekAsync<Taak>(taakId, "De taak", cancellationToken, "taakId"), medewerkerIds, cancellationToken);
}
