using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Basisregistraties.Signalen;

/// <summary>How many signals were marked as read.</summary>
/// <param name="Aantal">Those that were unread until now.</param>
internal sealed record GelezenSignalen(int Aantal);

/// <summary>Reading one's own signals.</summary>
[MutationType]
internal sealed class SignaalMutations
{
    /// <summary>Marks a signal to the current medewerker as read, and for nobody else; one that was read stays as it is.</summary>
    public async Task<Signaalontvanger> SignaalGelezenAsync(
        Guid id, BasisContext context, ICurrentUser gebruiker, TimeProvider klok, CancellationToken cancellationToken)
    {
        // Those of others are not there.
        var ontvanger = await context.Signaalontvangers.Van(gebruiker).FirstOrDefaultAsync(gekozen => gekozen.Id == id, cancellationToken)
            ?? throw new NietGevondenException("De melding", id.ToString(), "id");
        ontvanger.Lees(klok.GetUtcNow().UtcDateTime);
        await context.SaveChangesAsync(cancellationToken);
        return ontvanger;
    }

    /// <summary>Marks all signals to the current medewerker as read.</summary>
    public async Task<GelezenSignalen> AlleSignalenGelezenAsync(
        BasisContext context, ICurrentUser gebruiker, TimeProvider klok, CancellationToken cancellationToken)
    {
        var ongelezen = await context.Signaalontvangers.Van(gebruiker).Where(ontvanger => ontvanger.GelezenOp == null).ToListAsync(cancellationToken);
        foreach (var ontvanger in ongelezen)
            ontvanger.Lees(klok.GetUtcNow().UtcDateTime);
        await context.SaveChangesAsync(cancellationToken);
        return new GelezenSignalen(ongelezen.Count);
    }
}
