using Leefbaarheid.Contracts.Events;

namespace Leefbaarheid.Overlast.Koppelingen;

/// <summary>Lets this module's records follow their dossier into the one that it was merged with.</summary>
internal sealed class DossierVolger(OverlastContext context) : IEventHandler<DossierSamengevoegd>
{
    public async Task HandleAsync(DossierSamengevoegd gebeurtenis, CancellationToken cancellationToken)
    {
        await VolgAsync(context.Interventies, gebeurtenis, cancellationToken);
        await VolgAsync(context.Afspraken, gebeurtenis, cancellationToken);
        await VolgAsync(context.Logboek, gebeurtenis, cancellationToken);
        await VolgAsync(context.Stukken, gebeurtenis, cancellationToken);
        await VolgAsync(context.Doorverwijzingen, gebeurtenis, cancellationToken);
        await VolgAsync(context.Gegevensverstrekkingen, gebeurtenis, cancellationToken);
        // A dossier has one triage: that of the older one stands, and the merged one keeps its own to be read.
        if (!await context.Triages.AnyAsync(triage => triage.LeefbaarheidsdossierId == gebeurtenis.In.Id, cancellationToken))
            await VolgAsync(context.Triages, gebeurtenis, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }

    private static async Task VolgAsync<T>(DbSet<T> delen, DossierSamengevoegd gebeurtenis, CancellationToken cancellationToken)
        where T : Dossierdeel
    {
        var vanDossier = gebeurtenis.Dossier.Id;
        foreach (var deel in await delen.Where(deel => deel.LeefbaarheidsdossierId == vanDossier).ToListAsync(cancellationToken))
            deel.VerplaatsNaar(gebeurtenis.In.Id);
    }
}
