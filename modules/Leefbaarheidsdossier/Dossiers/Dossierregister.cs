using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>Finds what a rule needs, and says so in Dutch when it is not there.</summary>
internal sealed class Dossierregister(DossierContext context)
{
    /// <summary>A dossier with its status and its type, to be changed.</summary>
    /// <param name="id">Key.</param>
    /// <param name="met">The lists that the rule looks at; a list that was not loaded looks empty.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <param name="veld">The input field that held the key.</param>
    /// <exception cref="NietGevondenException">There is no such dossier.</exception>
    public async Task<Leefbaarheidsdossier> LaadAsync(
        Guid id,
        IEnumerable<string> met,
        CancellationToken cancellationToken,
        string veld = "leefbaarheidsdossierId")
    {
        var dossiers = context.Dossiers.Include(dossier => dossier.Status).Include(dossier => dossier.Type).AsSplitQuery();
        return await met.Aggregate(dossiers, (query, lijst) => query.Include(lijst))
            .FirstOrDefaultAsync(dossier => dossier.Id == id, cancellationToken)
            ?? throw new NietGevondenException("Het leefbaarheidsdossier", id.ToString(), veld);
    }

    /// <summary>
    /// The same, for a change of one of its lists. The dossier itself counts as changed, so that two people who change a list at
    /// the same moment cannot both believe that theirs is the only line to be shown, or the next number.
    /// </summary>
    /// <exception cref="NietGevondenException">There is no such dossier.</exception>
    public async Task<Leefbaarheidsdossier> LaadLijstAsync(
        Guid id,
        IEnumerable<string> met,
        CancellationToken cancellationToken,
        string veld = "leefbaarheidsdossierId")
    {
        var dossier = await LaadAsync(id, met, cancellationToken, veld);
        context.Entry(dossier).Property(gewijzigd => gewijzigd.Omschrijving).IsModified = true;
        return dossier;
    }

    /// <summary>The key of the dossier that an action line belongs to.</summary>
    /// <exception cref="NietGevondenException">There is no such line.</exception>
    public async Task<Guid> DossierVanRegelAsync(Guid actieregelId, string veld, CancellationToken cancellationToken)
    {
        var dossierId = await context.Actieregels
            .Where(regel => regel.Id == actieregelId)
            .Select(regel => (Guid?)regel.LeefbaarheidsdossierId)
            .FirstOrDefaultAsync(cancellationToken);
        return dossierId ?? throw new NietGevondenException("De actieregel", actieregelId.ToString(), veld);
    }

    /// <summary>A line of a set-up table.</summary>
    /// <exception cref="NietGevondenException">There is no such line.</exception>
    public async Task<T> StamgegevenAsync<T>(Guid id, string soort, string veld, CancellationToken cancellationToken)
        where T : Stamgegeven
        => await context.Set<T>().FirstOrDefaultAsync(regel => regel.Id == id, cancellationToken)
            ?? throw new NietGevondenException(soort, id.ToString(), veld);

    public async Task<T?> StamgegevenAsync<T>(Guid? id, string soort, string veld, CancellationToken cancellationToken)
        where T : Stamgegeven
        => id is { } sleutel ? await StamgegevenAsync<T>(sleutel, soort, veld, cancellationToken) : null;

    /// <summary>The status of a kind that comes first; a corporation always has one of each.</summary>
    /// <exception cref="RegelovertredingException"><c>STATUS_ONTBREEKT</c>.</exception>
    public async Task<Dossierstatus> EersteStatusAsync(Statussoort soort, CancellationToken cancellationToken)
        => await context.Statussen
            .Where(status => status.Soort == soort && !status.Geblokkeerd)
            .OrderBy(status => status.Volgorde)
            .FirstOrDefaultAsync(cancellationToken)
            ?? throw new RegelovertredingException(
                "STATUS_ONTBREEKT", $"Er is geen dossierstatus van de soort {soort} ingericht. Vraag uw beheerder om die toe te voegen.");

    /// <summary>A template with its steps and their actions.</summary>
    public async Task<Processtappensjabloon> SjabloonAsync(Guid id, string veld, CancellationToken cancellationToken)
        => await context.Sjablonen.MetStappen().FirstOrDefaultAsync(sjabloon => sjabloon.Id == id, cancellationToken)
            ?? throw new NietGevondenException("Het processtappensjabloon", id.ToString(), veld);
}

internal static class SjabloonQueries
{
    public static IQueryable<Processtappensjabloon> MetStappen(this IQueryable<Processtappensjabloon> sjablonen)
        => sjablonen.Include(sjabloon => sjabloon.Stappen).ThenInclude(stap => stap.Actie).AsSplitQuery();
}
