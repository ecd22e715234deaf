namespace Leefbaarheid.Contracts.Basisregistratie;

/// <summary>Moves what hangs on one dossier to another, when the module that owns dossiers merges them.</summary>
public interface IDossierverplaatsing
{
    /// <summary>
    /// Links all tasks, interactielogposten and attachments of a dossier, open and closed, to another one. Its action lines keep their
    /// keys, so what hangs on those stays as it is.
    /// </summary>
    /// <param name="vanDossierId">The dossier that they are linked to.</param>
    /// <param name="naarDossierId">The dossier that they are to be linked to.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task VerplaatsAsync(Guid vanDossierId, Guid naarDossierId, CancellationToken cancellationToken);
}
