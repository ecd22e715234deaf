namespace Leefbaarheid.Leefbaarheidsdossiers.Meelezers;

/// <summary>Who may read a dossier beside those who handle it. A closed dossier is read too, so its list can be changed as well.</summary>
[MutationType]
internal sealed class MeelezerMutations
{
    /// <summary>Lets somebody read the dossier, whatever its vertrouwelijkheid.</summary>
    public async Task<Leefbaarheidsdossier> DossierMeelezerToevoegenAsync(
        Guid leefbaarheidsdossierId, Guid medewerkerId, Lijstwijziging lijst, Verwijzingen verwijzingen, CancellationToken cancellationToken)
    {
        await verwijzingen.ControleerAsync<IMedewerker>(medewerkerId, "De medewerker", "medewerkerId", cancellationToken);
        return await lijst.UitvoerenAsync(
            leefbaarheidsdossierId, [nameof(Leefbaarheidsdossier.Meelezers)], dossier => dossier.VoegMeelezerToe(medewerkerId), cancellationToken);
    }

    /// <summary>Takes that away again. Who handles the dossier, or may read all of its vertrouwelijkheid, goes on reading it.</summary>
    public Task<Leefbaarheidsdossier> DossierMeelezerVerwijderenAsync(
        Guid leefbaarheidsdossierId, Guid medewerkerId, Lijstwijziging lijst, CancellationToken cancellationToken)
        => lijst.UitvoerenAsync(
            leefbaarheidsdossierId, [nameof(Leefbaarheidsdossier.Meelezers)], dossier => dossier.VerwijderMeelezer(medewerkerId), cancellationToken);
}
