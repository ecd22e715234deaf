using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Nummering;

/// <summary>Changes series while others take numbers from them.</summary>
internal sealed class Nummerreeksbeheer(PlatformContext platform)
{
    /// <exception cref="NietGevondenException">There is no series with this code.</exception>
    public async Task<Nummerreeks> WijzigReeksAsync(string code, long versie, Action<Nummerreeks> wijzig, CancellationToken cancellationToken)
    {
        await VergrendelAsync(
            platform.Nummerreeksregels.Where(regel => platform.Nummerreeksen.Any(reeks => reeks.Id == regel.NummerreeksId && reeks.Code == code)),
            cancellationToken);
        var reeks = await platform.Nummerreeksen
            .Include(reeks => reeks.Regels.OrderByDescending(regel => regel.Jaar))
            .SingleOrDefaultAsync(reeks => reeks.Code == code, cancellationToken)
            ?? throw new NietGevondenException("De nummerreeks", code, "code");
        reeks.ControleerVersie(versie);
        wijzig(reeks);
        await platform.SaveChangesAsync(cancellationToken);
        return reeks;
    }

    /// <exception cref="NietGevondenException">There is no line with this key.</exception>
    public async Task<Nummerreeksregel> WijzigRegelAsync(
        Guid id,
        long versie,
        Action<Nummerreeksregel, Nummerpatroon> wijzig,
        CancellationToken cancellationToken)
    {
        await VergrendelAsync(platform.Nummerreeksregels.Where(regel => regel.Id == id), cancellationToken);
        var regel = await platform.Nummerreeksregels.SingleOrDefaultAsync(regel => regel.Id == id, cancellationToken)
            ?? throw new NietGevondenException("De nummerreeksregel", id.ToString(), "id");
        regel.ControleerVersie(versie);
        var patroon = await platform.Nummerreeksen
            .Where(reeks => reeks.Id == regel.NummerreeksId)
            .Select(reeks => reeks.Patroon)
            .SingleAsync(cancellationToken);
        wijzig(regel, Nummerpatroon.Lees(patroon));
        await platform.SaveChangesAsync(cancellationToken);
        return regel;
    }

    /// <summary>
    /// Holds the counts still until the unit of work ends, as handing out a number does: otherwise one could pass a limit between
    /// the reading of it and the commit.
    /// </summary>
    private static Task VergrendelAsync(IQueryable<Nummerreeksregel> regels, CancellationToken cancellationToken)
        => regels.ExecuteUpdateAsync(regel => regel.SetProperty(r => r.LaatstGebruikt, r => r.LaatstGebruikt), cancellationToken);
}
