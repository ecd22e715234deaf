namespace Leefbaarheid.Leefbaarheidsdossiers.Kenmerken;

/// <summary>Loads a dossier with some of its lists, changes these and saves it.</summary>
internal sealed class Lijstwijziging(DossierContext context, Dossierregister register)
{
    public async Task<Leefbaarheidsdossier> UitvoerenAsync(
        Guid dossierId, IEnumerable<string> lijsten, Action<Leefbaarheidsdossier> wijziging, CancellationToken cancellationToken)
    {
        var dossier = await register.LaadLijstAsync(dossierId, lijsten, cancellationToken);
        wijziging(dossier);
        await context.SaveChangesAsync(cancellationToken);
        return dossier;
    }
}
