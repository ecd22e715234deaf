namespace Leefbaarheid.Contracts.Leefbaarheidsdossier;

/// <summary>Action lines, for the modules that hang work on them.</summary>
public interface IActieregels
{
    /// <summary>The open action line that work is to be hung on.</summary>
    /// <param name="actieregelId">Key of the line.</param>
    /// <param name="veld">The input field that held the key, for the error.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <exception cref="Errors.NietGevondenException">There is no such line.</exception>
    /// <exception cref="Errors.RegelovertredingException">
    /// <c>DOSSIER_GESLOTEN</c> or <c>ACTIEREGEL_GESLOTEN</c>: no work can be added.
    /// </exception>
    Task<ActieregelMetDossier> OpenRegelAsync(Guid actieregelId, string veld, CancellationToken cancellationToken);

    /// <summary>Completes a line in the name of the current user; a line that is closed already is left as it is.</summary>
    Task VoltooiAsync(Guid actieregelId, CancellationToken cancellationToken);
}

/// <summary>An action line with what its dossier knows of the place.</summary>
/// <param name="Regel">The line.</param>
/// <param name="Dossier">Its dossier.</param>
/// <param name="EenheidId">The unit that the dossier shows on its card; null for none.</param>
/// <param name="ClusterId">The cluster that the dossier shows on its card; null for none.</param>
/// <param name="CollectiefObjectId">The shared object that the dossier shows on its card; null for none.</param>
/// <param name="MelderContactId">The first reporter; null for none.</param>
public sealed record ActieregelMetDossier(
    IActieregel Regel,
    ILeefbaarheidsdossier Dossier,
    Guid? EenheidId,
    Guid? ClusterId,
    Guid? CollectiefObjectId,
    Guid? MelderContactId);
