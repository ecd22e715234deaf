using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Contracts.Leefbaarheidsdossier;

/// <summary>What the rules of other modules may know of a dossier.</summary>
public interface IDossierinzicht
{
    /// <summary>A dossier that is to be changed, or that something is to be hung on.</summary>
    /// <param name="dossierId">Key of the dossier.</param>
    /// <param name="veld">The input field that held the key, for the error.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <exception cref="Errors.NietGevondenException">There is no such dossier.</exception>
    /// <exception cref="Errors.RegelovertredingException">
    /// <c>DOSSIER_GESLOTEN</c>, or <c>DOSSIER_SAMENGEVOEGD</c> when it went on in an older one.
    /// </exception>
    Task<Dossierbeeld> OpenAsync(Guid dossierId, string veld, CancellationToken cancellationToken);

    /// <summary>A dossier as it stands, open or closed; null when there is none.</summary>
    /// <param name="dossierId">Key of the dossier.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<Dossierbeeld?> ZoekAsync(Guid dossierId, CancellationToken cancellationToken);

    /// <summary>The dossiers in which contacts take part, open and closed, the oldest first.</summary>
    /// <param name="contactIds">The contacts.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<IReadOnlyList<Dossierbeeld>> VanContactenAsync(IReadOnlyCollection<Guid> contactIds, CancellationToken cancellationToken);
}

/// <summary>A dossier as it stands.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Typecode">Code of its type, e.g. <c>OVERLIND</c>.</param>
/// <param name="Gesloten">True once it was closed or cancelled.</param>
/// <param name="Begindatum">The day on which the case began.</param>
/// <param name="BehandelendMedewerkerId">Who handles it; null for nobody.</param>
/// <param name="BehandelendTeamId">The team that handles it; null for none.</param>
/// <param name="Partijen">Who takes part, in order of adding per part.</param>
public sealed record Dossierbeeld(
    ILeefbaarheidsdossier Dossier,
    string Typecode,
    bool Gesloten,
    DateOnly Begindatum,
    Guid? BehandelendMedewerkerId,
    Guid? BehandelendTeamId,
    IReadOnlyList<Dossierpartij> Partijen)
{
    /// <summary>Who may know of it; what is written about it is kept at least as close.</summary>
    public Vertrouwelijkheid Vertrouwelijkheid { get; init; } = Vertrouwelijkheid.Intern;

    /// <summary>The older dossier in which it went on; null when it was not merged.</summary>
    public Guid? SamengevoegdInId { get; init; }

    /// <summary>As what the deadlines of its parts are told, and to whom: those who handle it, also when it is closed.</summary>
    public Termijnonderwerpbeeld Termijnonderwerp => new($"dossier {Dossier.Nummer}")
    {
        MedewerkerId = BehandelendMedewerkerId,
        TeamId = BehandelendTeamId,
        Pagina = "leefbaarheidsdossier",
        PaginaId = Dossier.Id,
    };
}

/// <summary>Somebody who takes part in a dossier.</summary>
/// <param name="Rol">In what part.</param>
/// <param name="ContactId">The contact.</param>
public sealed record Dossierpartij(Partijrol Rol, Guid ContactId);
