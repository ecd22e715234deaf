using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Nummering;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Nummering;

/// <summary>
/// Hands out numbers by raising the line's count in the database: the row stays locked until the unit of work ends, so a number is
/// neither handed out twice nor lost.
/// </summary>
internal sealed class Nummerreeksen(PlatformContext platform, IUnitOfWork unitOfWork, ILogger<Nummerreeksen> logger) : INummerreeksen
{
    public async Task<string> VolgendNummerAsync(string reeks, DateOnly datum, CancellationToken cancellationToken)
    {
        var nummer = "";
        await unitOfWork.RunAsync(async ct => nummer = await NeemAsync(reeks, datum, ct), cancellationToken);
        return nummer;
    }

    private async Task<string> NeemAsync(string code, DateOnly datum, CancellationToken cancellationToken)
    {
        var reeks = await platform.Nummerreeksen.AsNoTracking().SingleOrDefaultAsync(r => r.Code == code, cancellationToken)
            ?? throw new RegelovertredingException("NUMMERREEKS_ONBEKEND", $"De nummerreeks '{code}' bestaat niet. Vraag de beheerder haar aan te maken.");
        var patroon = Nummerpatroon.Lees(reeks.Patroon);
        var jaar = patroon.PerJaar ? datum.Year : Nummerreeksregel.AlleJaren;

        var nummer = await VerhoogAsync(code, reeks.Id, jaar, datum, cancellationToken);
        if (nummer is null)
        {
            await ZorgVoorRegelAsync(reeks.Id, jaar, patroon.Maximum, cancellationToken);
            // Also when the line was there: it may have been committed after the first attempt looked.
            nummer = await VerhoogAsync(code, reeks.Id, jaar, datum, cancellationToken);
        }

        return nummer is { } gekregen
            ? patroon.Maak(datum.Year, gekregen)
            : throw await WaaromNietAsync(reeks, jaar, cancellationToken);
    }

    private IQueryable<Nummerreeksregel> Regel(Guid reeks, int jaar)
        => platform.Nummerreeksregels.Where(r => r.NummerreeksId == reeks && r.Jaar == jaar);

    private async Task<long?> VerhoogAsync(string code, Guid reeks, int jaar, DateOnly datum, CancellationToken cancellationToken)
    {
        var geraakt = await Regel(reeks, jaar)
            .Where(r => r.Open && r.LaatstGebruikt < r.Eindnummer)
            .ExecuteUpdateAsync(
                regel => regel
                    .SetProperty(r => r.LaatstGebruikt, r => r.LaatstGebruikt + 1)
                    .SetProperty(r => r.LaatsteDatum, datum),
                cancellationToken);
        if (geraakt == 0)
            return null;
        var regel = await Regel(reeks, jaar)
            .Select(r => new { r.LaatstGebruikt, r.Eindnummer, r.Waarschuwingsnummer })
            .SingleAsync(cancellationToken);
        // At this one number only: once is enough to act upon.
        if (regel.LaatstGebruikt == regel.Waarschuwingsnummer)
            logger.LogWarning("Number series {Series} is nearly full: {Number} of {Last} was handed out", code, regel.LaatstGebruikt, regel.Eindnummer);
        return regel.LaatstGebruikt;
    }

    /// <summary>Makes the year's line when there is none. Another writer's uncommitted one is waited for.</summary>
    private async Task ZorgVoorRegelAsync(Guid reeks, int jaar, long eindnummer, CancellationToken cancellationToken)
    {
        if (await Regel(reeks, jaar).AnyAsync(cancellationToken))
            return;
        var regel = platform.Nummerreeksregels.Add(new Nummerreeksregel(reeks, jaar, eindnummer));
        try
        {
            // EF sets a savepoint before and returns to it on failure, so the transaction stays usable.
            await platform.SaveChangesAsync(cancellationToken);
        }
        catch (RegelovertredingException bestaat) when (bestaat.Code == "BESTAAT_AL")
        {
            // Another writer was first, which serves as well.
        }
        finally
        {
            regel.State = EntityState.Detached;
        }
    }

    private async Task<RegelovertredingException> WaaromNietAsync(Nummerreeks reeks, int jaar, CancellationToken cancellationToken)
    {
        var open = await Regel(reeks.Id, jaar).Select(r => r.Open).SingleAsync(cancellationToken);
        return open
            ? new RegelovertredingException("NUMMERREEKS_VOL", $"De nummerreeks '{reeks.Code}' is vol. Vraag de beheerder om een nieuwe reeks.")
            : new RegelovertredingException("NUMMERREEKS_GESLOTEN", $"De nummerreeks '{reeks.Code}' is gesloten. Vraag de beheerder haar te openen.");
    }
}
