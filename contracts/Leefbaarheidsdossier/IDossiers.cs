using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Contracts.Leefbaarheidsdossier;

/// <summary>
/// Dossiers as a whole, for the modules that know one type of them better; one dossier at a time comes from <see cref="IDossierinzicht"/>.
/// </summary>
public interface IDossiers
{
    /// <summary>All dossiers of a type, open and closed, in order of their number.</summary>
    /// <param name="typecode">Code of the type, e.g. <c>KLACHT</c>; for a code that is not there the answer is empty.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<IReadOnlyList<Dossierstand>> VanTypeAsync(string typecode, CancellationToken cancellationToken);

    /// <summary>Opens a closed dossier again, in the name of the current user and under the same rules as when a user does.</summary>
    /// <param name="dossierId">Key of the dossier.</param>
    /// <param name="toelichting">Why, in the user's words.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="Errors.NietGevondenException">There is no such dossier.</exception>
    /// <exception cref="Errors.RegelovertredingException"><c>DOSSIER_NIET_GESLOTEN</c>, <c>VERPLICHT</c>, or the refusal of a module.</exception>
    Task HeropenAsync(Guid dossierId, string toelichting, CancellationToken cancellationToken);

    /// <summary>
    /// Records that the reporter was told that the report came in, with what follows from it for deadlines. A day that was recorded before
    /// stays, and so does what a closed dossier says.
    /// </summary>
    /// <param name="dossierId">Key of the dossier.</param>
    /// <param name="op">The day; not in the future and not before the dossier began.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="Errors.NietGevondenException">There is no such dossier.</exception>
    /// <exception cref="Errors.RegelovertredingException"><c>DATUM_IN_TOEKOMST</c> or <c>DATUM_VOOR_BEGIN</c>.</exception>
    Task BevestigOntvangstAsync(Guid dossierId, DateOnly op, CancellationToken cancellationToken);

    /// <summary>Records that the reporter was told what becomes of the report; otherwise as <see cref="BevestigOntvangstAsync"/>.</summary>
    /// <param name="dossierId">Key of the dossier.</param>
    /// <param name="op">The day; not in the future and not before the dossier began.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="Errors.NietGevondenException">There is no such dossier.</exception>
    /// <exception cref="Errors.RegelovertredingException"><c>DATUM_IN_TOEKOMST</c> or <c>DATUM_VOOR_BEGIN</c>.</exception>
    Task KoppelTerugAsync(Guid dossierId, DateOnly op, CancellationToken cancellationToken);

    /// <summary>
    /// What a deadline of a dossier belongs to. A deadline of any kind that is set on it stops and moves with the dossier when that is
    /// paused and resumed, and shows among the dossier's deadlines; who sets it, ends it.
    /// </summary>
    /// <param name="dossierId">Key of the dossier.</param>
    TermijnOnderwerp Onderwerp(Guid dossierId);
}

/// <summary>How a dossier stands.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Typecode">Code of its type.</param>
/// <param name="Begindatum">The day that its handling counts from.</param>
/// <param name="AfgehandeldPer">The day on which it was closed or cancelled; null while it is open.</param>
/// <param name="Geannuleerd">True when it was cancelled, and so not closed as done.</param>
/// <param name="Opgeschort">True while its clock stands still.</param>
public sealed record Dossierstand(
    ILeefbaarheidsdossier Dossier,
    string Typecode,
    DateOnly Begindatum,
    DateOnly? AfgehandeldPer,
    bool Geannuleerd,
    bool Opgeschort)
{
    /// <summary>True when it was closed or cancelled.</summary>
    public bool Gesloten => AfgehandeldPer is not null;
}
