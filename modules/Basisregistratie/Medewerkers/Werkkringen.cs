using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Medewerkers;

/// <summary>Teams and areas of a medewerker today.</summary>
internal sealed class Werkkringen(BasisContext context, TimeProvider klok) : IWerkkringen
{
    public async Task<Werkkring?> VanAsync(string medewerkercode, CancellationToken cancellationToken)
    {
        var vandaag = klok.Vandaag();
        var gevonden = await context.Medewerkers
            .Where(medewerker => medewerker.Code == medewerkercode)
            .Select(medewerker => new
            {
                medewerker.Id,
                Teams = medewerker.Teams
                    .Where(lid => lid.Begindatum <= vandaag && (lid.Einddatum == null || lid.Einddatum >= vandaag))
                    .Select(lid => lid.TeamId)
                    .ToList(),
                Gebieden = medewerker.Werkgebieden.Select(werkgebied => werkgebied.GebiedId).ToList(),
            })
            .AsSingleQuery()
            .FirstOrDefaultAsync(cancellationToken);
        return gevonden is null
            ? null
            : new Werkkring(gevonden.Id, [.. gevonden.Teams.Distinct()], await MetOnderliggendeAsync(gevonden.Gebieden, cancellationToken));
    }

    /// <summary>Areas with all that lie within them, level by level: a corporation has few levels and many areas.</summary>
    private async Task<IReadOnlyList<Guid>> MetOnderliggendeAsync(List<Guid> gebieden, CancellationToken cancellationToken)
    {
        var alle = gebieden.ToHashSet();
        for (var niveau = gebieden; niveau.Count > 0;)
        {
            var hoger = niveau;
            niveau = [.. (await context.Gebieden
                    .Where(gebied => gebied.BovenliggendId != null && hoger.Contains(gebied.BovenliggendId.Value))
                    .Select(gebied => gebied.Id)
                    .ToListAsync(cancellationToken))
                .Where(alle.Add)];
        }

        return [.. alle];
    }
}
