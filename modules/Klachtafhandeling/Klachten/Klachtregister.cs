using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Klachtafhandeling.Klachten;

/// <summary>Finds complaints by their dossier, and sees to it that every dossier of the type Klacht has one.</summary>
internal sealed class Klachtregister(
    KlachtContext context,
    IDossiers dossiers,
    IDossierinzicht inzicht,
    Klachttermijnen termijnen,
    IOptions<KlachtInstellingen> instellingen)
{
    public bool IsKlachttype(string typecode) => typecode == instellingen.Value.Dossiertype;

    /// <summary>The complaint of a dossier with its checks and referrals; null for a dossier of another type.</summary>
    public Task<Klacht?> ZoekAsync(Guid dossierId, CancellationToken cancellationToken)
        => context.Klachten.Include(klacht => klacht.Verwijzingen).Include(klacht => klacht.Controles).AsSplitQuery()
            .FirstOrDefaultAsync(klacht => klacht.LeefbaarheidsdossierId == dossierId, cancellationToken);

    /// <summary>The same, for a user who says that it is a complaint.</summary>
    /// <exception cref="NietGevondenException">There is no such dossier.</exception>
    /// <exception cref="RegelovertredingException"><c>GEEN_KLACHT</c>: the dossier is of another type.</exception>
    public async Task<Klacht> LaadAsync(Guid dossierId, CancellationToken cancellationToken)
    {
        if (await ZoekAsync(dossierId, cancellationToken) is { } klacht)
            return klacht;
        var beeld = await inzicht.ZoekAsync(dossierId, cancellationToken)
            ?? throw new NietGevondenException("Het leefbaarheidsdossier", dossierId.ToString(), "leefbaarheidsdossierId");
        throw new RegelovertredingException(
            "GEEN_KLACHT", $"Dossier {beeld.Dossier.Nummer} gaat niet over een klacht.", "leefbaarheidsdossierId");
    }

    /// <summary>Begins the complaint of a new dossier and sets its deadline.</summary>
    public async Task<Klacht> BeginAsync(Guid dossierId, DateOnly ingediendOp, CancellationToken cancellationToken)
    {
        var klacht = new Klacht(dossierId, ingediendOp);
        context.Add(klacht);
        await termijnen.StelAsync(klacht, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        return klacht;
    }

    /// <summary>The dossiers of the type that have no complaint yet: from before the module was enabled, or out of the demonstration.</summary>
    public async Task<IReadOnlyList<Dossierstand>> ZonderKlachtAsync(CancellationToken cancellationToken)
    {
        var alle = await dossiers.VanTypeAsync(instellingen.Value.Dossiertype, cancellationToken);
        var bekend = await context.Klachten.Select(klacht => klacht.LeefbaarheidsdossierId).ToHashSetAsync(cancellationToken);
        return [.. alle.Where(stand => !bekend.Contains(stand.Dossier.Id))];
    }
}

/// <summary>Makes up for what the module missed while it was not enabled: no complaint goes without its deadline.</summary>
internal sealed class KlachtStartgegevens(KlachtContext context, Klachtregister register, Klachttermijnen termijnen) : IStartgegevens
{
    public async Task VulAanAsync(CancellationToken cancellationToken)
    {
        foreach (var stand in await register.ZonderKlachtAsync(cancellationToken))
        {
            var klacht = new Klacht(stand.Dossier.Id, stand.Begindatum);
            context.Add(klacht);
            if (stand.AfgehandeldPer is { } einde)
                klacht.SluitAf(einde);
            else
                await termijnen.StelAsync(klacht, cancellationToken, opgeschort: stand.Opgeschort);
        }

        await context.SaveChangesAsync(cancellationToken);
    }
}
