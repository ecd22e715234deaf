using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Scheduling;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Logboek;

/// <summary>
/// Seals the rows that have no seal. Which rows those are is asked and not counted: one whose transaction is committed late, or on a host
/// whose clock is slow, is in the next seal.
/// </summary>
internal sealed class Verzegeling(PlatformContext platform, IUnitOfWork unitOfWork, TimeProvider clock, ILogger<Verzegeling> logger)
{
    /// <summary>As many as are read while, on SQLite, nobody else can write.</summary>
    public const int HoogstensPerZegel = 10_000;

    /// <summary>Seals until there is nothing left, or another host is at it.</summary>
    /// <returns>How many seals were made.</returns>
    public async Task<int> VerzegelAsync(CancellationToken cancellationToken)
    {
        var aantal = 0;
        // Asked outside the unit of work first: mostly there is nothing to do, and then nobody has to wait for it.
        while (await platform.Wijzigingen.AnyAsync(rij => rij.Zegel == null, cancellationToken))
        {
            try
            {
                await unitOfWork.RunAsync(MaakAsync, cancellationToken);
            }
            catch (RegelovertredingException anderen) when (anderen.Code == "BESTAAT_AL")
            {
                logger.LogDebug(anderen, "Another host seals the log");
                return aantal;
            }

            aantal++;
        }

        return aantal;
    }

    private async Task MaakAsync(CancellationToken cancellationToken)
    {
        var nu = clock.GetUtcNow().UtcDateTime;
        var vorige = await platform.Zegels.AsNoTracking().OrderByDescending(zegel => zegel.Nummer).FirstOrDefaultAsync(cancellationToken);
        int? nummer = (vorige?.Nummer ?? 0) + 1;

        // Not through the tracker, which refuses to change a row, and one statement however many there are.
        var genomen = await platform.Wijzigingen
            .Where(rij => rij.Zegel == null)
            .OrderBy(rij => rij.Tijdstip)
            .Take(HoogstensPerZegel)
            .ExecuteUpdateAsync(rijen => rijen.SetProperty(rij => rij.Zegel, nummer), cancellationToken);
        if (genomen == 0)
            return;
        var afdrukken = new List<byte[]>(genomen);
        await foreach (var rij in platform.Wijzigingen.AsNoTracking().Where(rij => rij.Zegel == nummer).AsAsyncEnumerable().WithCancellation(cancellationToken))
            afdrukken.Add(Afdruk(rij));
        var zegel = new Zegel(vorige, nu, afdrukken);
        platform.Add(zegel);
        await platform.SaveChangesAsync(cancellationToken);

        // Also where no administrator of the database can change it: whoever keeps the log of the host can hold the chain against it.
        logger.LogInformation("Seal {Nummer} of the log: {Aantal} rows, {Hash}", zegel.Nummer, zegel.Aantal, Convert.ToHexString(zegel.Hash));
    }

    /// <summary>A row that was spoilt before it was sealed may not keep the rest from being sealed; the check finds it.</summary>
    private byte[] Afdruk(Logregel rij)
    {
        try
        {
            return rij.Afdruk();
        }
        catch (BeschadigdException beschadigd)
        {
            logger.LogError(beschadigd, "Row {Id} of the log cannot be read; it is sealed as unreadable", rij.Id);
            return new byte[Logboek.Afdruk.Lengte];
        }
    }
}

/// <summary>Seals the log again and again.</summary>
internal sealed class Verzegelingswerk(Verzegeling verzegeling) : IBackgroundJob
{
    public string Naam => "platform.Verzegeling";

    /// <summary>So long a row may stand without a seal; what is done to it in the meantime cannot be seen.</summary>
    public TimeSpan Interval { get; } = TimeSpan.FromMinutes(1);

    public Task VoerUitAsync(CancellationToken cancellationToken) => verzegeling.VerzegelAsync(cancellationToken);
}
