using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Security;

/// <summary>Makes keys for programs, and takes them away.</summary>
internal sealed class ApiKeyManagement(
    PlatformContext platform, UnitOfWork work, FunctieCatalog catalog, Beheergrens grens, ApiKeyGuard guard, TimeProvider time)
{
    /// <exception cref="RegelovertredingException">
    /// <c>VERPLICHT</c>, <c>TE_LANG</c>, <c>FUNCTIE_ONGELDIG</c>, <c>FUNCTIE_ONBEKEND</c>, <c>MEER_RECHTEN</c> or <c>VERVALT_IN_VERLEDEN</c>.
    /// </exception>
    public async Task<Apisleutel> AddAsync(
        string naam, string sleutel, string? medewerkercode, IEnumerable<string> functies, DateTime vervaltOp, CancellationToken cancellationToken)
    {
        if (vervaltOp <= time.GetUtcNow().UtcDateTime)
            throw new RegelovertredingException("VERVALT_IN_VERLEDEN", "Laat de sleutel later vervallen dan vandaag.", "vervaltOp");
        var made = new Apisleutel(naam, sleutel, medewerkercode, functies, vervaltOp);
        var codes = Functiecodes.Lees(made.Functies);
        catalog.Controleer(codes);
        grens.Controleer(codes);
        await work.RunAsync(
            async token =>
            {
                platform.Add(made);
                await platform.SaveChangesAsync(token);
            },
            cancellationToken);
        return made;
    }

    /// <summary>How many keys of the program worked until now.</summary>
    /// <exception cref="NietGevondenException">The program has none.</exception>
    public async Task<int> WithdrawAsync(string naam, CancellationToken cancellationToken)
    {
        var count = 0;
        await work.RunAsync(
            async token =>
            {
                var keys = await platform.Apisleutels.AsTracking().Where(sleutel => sleutel.Naam == naam && sleutel.IngetrokkenOp == null).ToListAsync(token);
                if (keys.Count == 0)
                    throw new NietGevondenException("De sleutel", naam, "naam");
                count = keys.Count;
                await WithdrawAsync(keys, token);
            },
            cancellationToken);
        return count;
    }

    /// <exception cref="NietGevondenException">There is no such key.</exception>
    /// <exception cref="RegelovertredingException"><c>MEER_RECHTEN</c>.</exception>
    public async Task<Apisleutel> WithdrawAsync(Guid id, CancellationToken cancellationToken)
    {
        var sleutel = await platform.Apisleutels.AsTracking().SingleOrDefaultAsync(sleutel => sleutel.Id == id, cancellationToken)
            ?? throw new NietGevondenException("De sleutel", id.ToString(), "id");
        grens.Controleer(Functiecodes.Lees(sleutel.Functies));
        await WithdrawAsync([sleutel], cancellationToken);
        return sleutel;
    }

    private async Task WithdrawAsync(List<Apisleutel> keys, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        keys.ForEach(sleutel => sleutel.TrekIn(now));
        await platform.SaveChangesAsync(cancellationToken);
        work.AfterCommitOrNow(() => guard.Forget(keys.Select(sleutel => sleutel.Sleutelhash)));
    }
}
