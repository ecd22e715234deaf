namespace Leefbaarheid.Basisregistraties.Taken;

/// <summary>Moves the tasks, contact moments and attachments of a dossier that was merged into another.</summary>
internal sealed class Dossierverplaatsing(BasisContext context) : IDossierverplaatsing
{
    public async Task VerplaatsAsync(Guid vanDossierId, Guid naarDossierId, CancellationToken cancellationToken)
    {
        foreach (var taak in await context.Taken.Where(taak => taak.LeefbaarheidsdossierId == vanDossierId).ToListAsync(cancellationToken))
            taak.VerplaatsNaar(naarDossierId);
        foreach (var post in await context.Interactielogposten
            .Where(post => post.LeefbaarheidsdossierId == vanDossierId).ToListAsync(cancellationToken))
        {
            post.VerplaatsNaar(naarDossierId);
        }

        foreach (var bijlage in await context.Bijlagen.Where(bijlage => bijlage.OnderwerpId == vanDossierId).ToListAsync(cancellationToken))
            bijlage.VerplaatsNaar(naarDossierId);

        await context.SaveChangesAsync(cancellationToken);
    }
}
