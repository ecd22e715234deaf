namespace Leefbaarheid.Contracts.Basisregistratie;

/// <summary>Work items, for the modules that hand out work.</summary>
public interface ITaken
{
    /// <summary>Makes a task and returns it.</summary>
    /// <exception cref="Errors.RegelovertredingException">Neither a medewerker nor a team was given, or the date is invalid.</exception>
    /// <exception cref="Errors.NietGevondenException">The medewerker or the team does not exist.</exception>
    Task<ITaak> MaakAsync(NieuweTaak taak, CancellationToken cancellationToken);

    /// <summary>The tasks of a number of dossiers, open and closed, in order of their due date.</summary>
    Task<ILookup<Guid, ITaak>> VanDossiersAsync(IReadOnlyCollection<Guid> dossierIds, CancellationToken cancellationToken);

    /// <summary>The open task that somebody goes on from, for instance to make a dossier.</summary>
    /// <param name="taakId">Key of the task.</param>
    /// <param name="veld">The input field that held the key, for the error.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <exception cref="Errors.NietGevondenException">There is no such task.</exception>
    /// <exception cref="Errors.RegelovertredingException"><c>TAAK_GESLOTEN</c>: it was completed.</exception>
    Task<ITaak> OpenTaakAsync(Guid taakId, string veld, CancellationToken cancellationToken);

    /// <summary>
    /// Links an open task to a dossier, and with it the contact moments of the task that have no dossier yet. Of two who link one task
    /// to different dossiers at once, one gets an <see cref="Errors.VersieconflictException"/>.
    /// </summary>
    /// <param name="taakId">Key of the task.</param>
    /// <param name="leefbaarheidsdossierId">The dossier.</param>
    /// <param name="actieregelId">The action line; null leaves the task's line as it is.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="Errors.NietGevondenException">There is no such task.</exception>
    /// <exception cref="Errors.RegelovertredingException">
    /// <c>TAAK_GESLOTEN</c>, <c>TAAK_AL_GEKOPPELD</c> (to another dossier), or what a subscriber of <see cref="KoppelingWordtGelegd"/> says.
    /// </exception>
    Task<ITaak> KoppelAsync(Guid taakId, Guid leefbaarheidsdossierId, Guid? actieregelId, CancellationToken cancellationToken);

    /// <summary>Adds a note below those of an open task.</summary>
    /// <param name="taakId">Key of the task.</param>
    /// <param name="notitie">The note; with those that are there at most 4,000 characters.</param>
    /// <param name="veld">The input field that held the note, for the error.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="Errors.NietGevondenException">There is no such task.</exception>
    /// <exception cref="Errors.RegelovertredingException"><c>TAAK_GESLOTEN</c>, <c>VERPLICHT</c> or <c>TE_LANG</c>.</exception>
    Task<ITaak> NoteerAsync(Guid taakId, string notitie, string veld, CancellationToken cancellationToken);

    /// <summary>Completes open tasks in the name of the current user. Closed ones are left as they are.</summary>
    /// <exception cref="Errors.RegelovertredingException">A subscriber of <see cref="TaakWordtVoltooid"/> refuses it.</exception>
    Task VoltooiAsync(IReadOnlyCollection<Guid> taakIds, CancellationToken cancellationToken);
}

/// <summary>A task to be made.</summary>
/// <param name="Omschrijving">What is to be done; at most 250 characters.</param>
public sealed record NieuweTaak(string Omschrijving)
{
    /// <summary>Note for whoever does it.</summary>
    public string? Notities { get; init; }

    /// <summary>Who does it; either this or <see cref="TeamId"/>, or both (a team task that is claimed already).</summary>
    public Guid? MedewerkerId { get; init; }

    /// <summary>The team that may claim it.</summary>
    public Guid? TeamId { get; init; }

    /// <summary>When it is to be done at the latest.</summary>
    public DateOnly? Vervaldatum { get; init; }

    /// <summary>The contact that it is about.</summary>
    public Guid? ContactId { get; init; }

    /// <summary>The dossier that it is linked to.</summary>
    public Guid? LeefbaarheidsdossierId { get; init; }

    /// <summary>The action line that it is linked to; needs <see cref="LeefbaarheidsdossierId"/>.</summary>
    public Guid? ActieregelId { get; init; }
}
