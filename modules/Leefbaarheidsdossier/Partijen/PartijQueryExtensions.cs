using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Leefbaarheidsdossiers.Partijen;

internal static class PartijQueryExtensions
{
    /// <summary>The dossiers in which contacts take part, with all who do, the oldest first.</summary>
    public static IQueryable<Leefbaarheidsdossier> VanContacten(this IQueryable<Leefbaarheidsdossier> dossiers, IReadOnlyCollection<Guid> contactIds)
        => dossiers.AsNoTracking()
            .AsSplitQuery()
            .Include(dossier => dossier.Melders)
            .Include(dossier => dossier.Veroorzakers)
            .Include(dossier => dossier.Contacten)
            .Where(dossier => dossier.Melders.Any(melder => contactIds.Contains(melder.ContactId))
                || dossier.Veroorzakers.Any(veroorzaker => contactIds.Contains(veroorzaker.ContactId))
                || dossier.Contacten.Any(contact => contactIds.Contains(contact.ContactId)))
            .OrderBy(dossier => dossier.Begindatum)
            .ThenBy(dossier => dossier.Nummer);
}
