namespace Leefbaarheid.Contracts.Basisregistratie;

/// <summary>Moves what hangs on one dossier to another, when the module that owns dossiers merges them.</summary>
public interface IDossierverplaatsing
{
    /// <summary>
    /// Links all tasks and interactielogposten of a dossier, open and closed, to another one. Their action lines keep their keys, so
    /// these links stay as they are.
    /// </summary>
    /// <param name="vanDossierId">The dossier that they are linked to.</param>
    /// <param name="naarDossierId">The dossier that they are to be linked to.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task VerplaatsAsync(Guid vanDossierId, Guid naarDossierId, CancellationToken cancellationToken);
}
