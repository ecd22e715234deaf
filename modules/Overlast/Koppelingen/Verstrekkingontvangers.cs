namespace Leefbaarheid.Overlast.Koppelingen;

/// <summary>The partners that got data about the cases of somebody, referrals among them.</summary>
internal sealed class Verstrekkingontvangers(OverlastContext context, IDossierinzicht dossiers) : IOntvangersbron
{
    public async Task<IReadOnlyList<Ontvanging>> LeesAsync(IReadOnlyCollection<Guid> contactIds, DateOnly vanaf, CancellationToken cancellationToken)
    {
        var eigen = (await dossiers.VanContactenAsync(contactIds, cancellationToken)).ToDictionary(beeld => beeld.Dossier.Id, beeld => beeld.Dossier.Nummer);
        var verstrekkingen = await context.Gegevensverstrekkingen.AsNoTracking()
            .Where(verstrekking => eigen.Keys.Contains(verstrekking.LeefbaarheidsdossierId) && verstrekking.Datum >= vanaf)
            .Select(verstrekking => new { verstrekking.Netwerkpartner!.Naam, verstrekking.LeefbaarheidsdossierId, verstrekking.Datum })
            .ToListAsync(cancellationToken);
        return [.. verstrekkingen.Select(verstrekking => new Ontvanging(
            verstrekking.Naam, $"Gegevens uit dossier {eigen[verstrekking.LeefbaarheidsdossierId]}", verstrekking.Datum))];
    }
}
