using Leefbaarheid.Contracts.Bewaring;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Logboek;

/// <summary>
/// Clears what the log holds about a person once it may no longer be kept. What remains is that the record was changed, by whom, when and
/// in which fields, and the digests by which the seals still fit. Each clearing is a row of the log itself.
/// </summary>
internal sealed class Logboekwissing(PlatformContext platform, IUnitOfWork unitOfWork, TimeProvider clock, ICurrentUser gebruiker) : ILogboekwissing
{
    private const int PerVraag = 500;

    private static readonly HashSet<DataClassification> s_alle = [.. Enum.GetValues<DataClassification>()];

    public async Task WisAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken)
    {
        foreach (var deel in recordIds.Chunk(PerVraag))
            await WisAsync(platform.Wijzigingen.Where(rij => deel.Contains(rij.RecordId)), s_alle, cancellationToken);
    }

    /// <summary>Clears the values of one record.</summary>
    /// <param name="recordId">The record.</param>
    /// <param name="klassen">Only fields of these classes.</param>
    /// <param name="cancellationToken">Undoes all of it.</param>
    /// <returns>How many rows had values to clear.</returns>
    public Task<int> WisAsync(Guid recordId, IReadOnlySet<DataClassification> klassen, CancellationToken cancellationToken)
        => WisAsync(platform.Wijzigingen.Where(rij => rij.RecordId == recordId), klassen, cancellationToken);

    private async Task<int> WisAsync(IQueryable<Wijziging> wijzigingen, IReadOnlySet<DataClassification> klassen, CancellationToken cancellationToken)
    {
        var aantal = 0;
        await unitOfWork.RunAsync(
            async ct =>
            {
                var rijen = await wijzigingen.AsNoTracking().Where(rij => rij.Soort != Logsoort.Gewist).ToListAsync(ct);
                foreach (var rij in rijen)
                {
                    if (await WisAsync(rij, klassen, ct))
                        aantal++;
                }

                await platform.SaveChangesAsync(ct);
            },
            cancellationToken);
        return aantal;
    }

    private async Task<bool> WisAsync(Wijziging rij, IReadOnlySet<DataClassification> klassen, CancellationToken cancellationToken)
    {
        var velden = Veldinhoud.Lees(rij.Inhoud);
        var gewist = velden.Where(veld => veld.Staat == Veldstaat.Aanwezig && klassen.Contains(veld.Klasse)).ToHashSet();
        if (gewist.Count == 0)
            return false;
        var inhoud = Veldinhoud.Schrijf([.. velden.Select(veld => gewist.Contains(veld) ? veld.Gewist() : veld)]);

        // Past the tracker, which refuses to change a row: this is the one change that its seal allows.
        await platform.Wijzigingen.Where(w => w.Id == rij.Id).ExecuteUpdateAsync(set => set.SetProperty(w => w.Inhoud, inhoud), cancellationToken);
        platform.Add(new Wijziging(
            clock.GetUtcNow().UtcDateTime,
            gebruiker.Gebruikersnaam,
            rij.Module,
            rij.Recordtype,
            rij.RecordId,
            Logsoort.Gewist,
            [.. gewist.Select(veld => Veldwijziging.Zonder(veld.Naam, veld.Klasse))]));
        return true;
    }
}
