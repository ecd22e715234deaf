using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Logboek;

/// <summary>A seal that somebody kept outside the database.</summary>
/// <param name="Nummer">Its number.</param>
/// <param name="Hash">Its hash in hexadecimal.</param>
internal sealed record BewaardZegel(int Nummer, string Hash);

/// <summary>
/// Reads the whole log and checks it against its seals. Reads only, in pieces, and needs no quiet log: what is sealed while it reads is
/// checked as well.
/// </summary>
internal sealed class Logboekcontrole(PlatformContext platform)
{
    /// <summary>So many seals are read at once, with the rows of all of them in one statement.</summary>
    private const int ZegelsPerKeer = 50;

    /// <param name="bewaard">A seal that the chain must have; null for none.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    public async Task<Logboekverslag> ControleerAsync(BewaardZegel? bewaard, CancellationToken cancellationToken)
    {
        var keten = new Zegelketen(bewaard);
        while (true)
        {
            var zegels = await platform.Zegels.AsNoTracking()
                .Where(zegel => zegel.Nummer > keten.Nummer)
                .OrderBy(zegel => zegel.Nummer)
                .Take(ZegelsPerKeer)
                .ToListAsync(cancellationToken);
            // Rows that name a seal before the first, between two or behind the last belong to the next seal that there is, as strays.
            var (van, tot) = (keten.Nummer, zegels is [.., var laatste] ? laatste.Nummer : int.MaxValue);
            var rijen = platform.Wijzigingen.AsNoTracking()
                .Where(rij => rij.Zegel > van && rij.Zegel <= tot)
                .OrderBy(rij => rij.Zegel)
                .AsAsyncEnumerable();
            if (zegels.Count == 0)
            {
                if (await NieuwerAsync(van, cancellationToken))
                    continue;
                await VoegToeAsync(keten, rijen, cancellationToken);
                break;
            }

            keten.Voeg(zegels);
            await VoegToeAsync(keten, rijen, cancellationToken);
            keten.SluitZegels();
        }

        await VoegToeAsync(keten, platform.Wijzigingen.AsNoTracking().Where(rij => rij.Zegel < 1).AsAsyncEnumerable(), cancellationToken);
        // Also those without a seal: one of them may tell of values that were cleared.
        await foreach (var rij in platform.Wijzigingen.AsNoTracking()
            .Where(rij => rij.Zegel == null && rij.Soort == Logsoort.Gewist)
            .AsAsyncEnumerable()
            .WithCancellation(cancellationToken))
        {
            keten.Onverzegeld(rij);
        }

        return keten.Verslag(await platform.Wijzigingen.LongCountAsync(rij => rij.Zegel == null, cancellationToken));
    }

    /// <summary>A seal may have been made since the last ones were read; its rows are no strays.</summary>
    private Task<bool> NieuwerAsync(int nummer, CancellationToken cancellationToken)
        => platform.Zegels.AnyAsync(zegel => zegel.Nummer > nummer, cancellationToken);

    private static async Task VoegToeAsync(Zegelketen keten, IAsyncEnumerable<Wijziging> rijen, CancellationToken cancellationToken)
    {
        await foreach (var rij in rijen.WithCancellation(cancellationToken))
            keten.Voeg(rij);
    }
}
