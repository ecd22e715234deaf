using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Security;

/// <summary>Makes keys for programs, and takes them away.</summary>
internal sealed class ApiKeyManagement(PlatformContext platform, IUnitOfWork work, FunctieCatalog catalog, TimeProvider time)
{
    /// <exception cref="RegelovertredingException"><c>VERPLICHT</c>, <c>TE_LANG</c>, <c>FUNCTIE_ONGELDIG</c>, <c>FUNCTIE_ONBEKEND</c> or <c>VERVALT_IN_VERLEDEN</c>.</exception>
    public Task AddAsync(
        string naam, string sleutel, string? medewerkercode, IEnumerable<string> functies, DateTime vervaltOp, CancellationToken cancellationToken)
    {
        if (vervaltOp <= time.GetUtcNow().UtcDateTime)
            throw new RegelovertredingException("VERVALT_IN_VERLEDEN", "Laat de sleutel later vervallen dan vandaag.", "vervaltOp");
        var made = new Apisleutel(naam, sleutel, medewerkercode, functies, vervaltOp);
        catalog.Controleer(Functiecodes.Lees(made.Functies));
        return work.RunAsync(
            async token =>
            {
                platform.Add(made);
                await platform.SaveChangesAsync(token);
            },
            cancellationToken);
    }

    /// <summary>How many keys of the program worked until now.</summary>
    /// <exception cref="NietGevondenException">The program has none.</exception>
    public async Task<int> WithdrawAsync(string naam, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var count = 0;
        await work.RunAsync(
            async token =>
            {
                var keys = await platform.Apisleutels.AsTracking().Where(sleutel => sleutel.Naam == naam && sleutel.IngetrokkenOp == null).ToListAsync(token);
                if (keys.Count == 0)
                    throw new NietGevondenException("De sleutel", naam, "naam");
                keys.ForEach(sleutel => sleutel.TrekIn(now));
                count = keys.Count;
                await platform.SaveChangesAsync(token);
            },
            cancellationToken);
        return count;
    }
}
