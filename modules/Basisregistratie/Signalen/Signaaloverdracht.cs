using Leefbaarheid.Contracts.Events;

namespace Leefbaarheid.Basisregistraties.Signalen;

/// <summary>
/// Hands unread signals over with the work of somebody who leaves: a deadline is told once, so who goes on with the work would never hear.
/// </summary>
internal sealed class Signaaloverdracht(
    BasisContext context, Ontvangerskeuze keuze, Signaalverdeler verdeler, IUnitOfWork unitOfWork, TimeProvider klok) : IEventHandler<WerkOvergedragen>
{
    public async Task HandleAsync(WerkOvergedragen gebeurtenis, CancellationToken cancellationToken)
    {
        var ongelezen = await context.Signaalontvangers
            .Where(ontvanger => ontvanger.MedewerkerId == gebeurtenis.VanMedewerkerId && ontvanger.GelezenOp == null)
            .Include(ontvanger => ontvanger.Signaal!.Ontvangers)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        if (ongelezen.Count == 0)
            return;

        // No fallback team here: whoever hands over says who gets it, and without anybody the signals stay where they are.
        var nieuwe = await keuze.InDienstAsync(gebeurtenis.NaarMedewerkerId, gebeurtenis.NaarTeamId, cancellationToken);
        if (nieuwe.Count == 0)
            return;
        var gegeven = new List<Signaalontvanger>();
        foreach (var oud in ongelezen)
        {
            oud.Lees(klok.GetUtcNow().UtcDateTime);
            gegeven.AddRange(nieuwe.Select(nieuw => nieuw.MedewerkerId).Except(oud.Signaal!.Ontvangers.Select(ontvanger => ontvanger.MedewerkerId)).ToList()
                .Select(oud.Signaal.GeefAan));
        }

        await context.SaveChangesAsync(cancellationToken);
        gebeurtenis.Meld("Ongelezen meldingen", ongelezen.Count);
        var berichten = gegeven.Select(ontvanger => new Signaalbericht(ontvanger.Id, ontvanger.MedewerkerId)).ToList();
        unitOfWork.AfterCommit(() => verdeler.VerdeelAsync(berichten));
    }
}
