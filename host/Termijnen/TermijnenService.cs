using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Scheduling;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Termijnen;

/// <summary>Keeps the deadlines in the host's own table, in the unit of work of who calls.</summary>
internal sealed class TermijnenService(
    PlatformContext platform,
    UnitOfWork unitOfWork,
    IBasisagenda agenda,
    IEnumerable<Termijnsoort> soorten,
    JobWaker waker,
    TimeProvider clock) : ITermijnen
{
    private DateTime Nu => clock.GetUtcNow().UtcDateTime;

    public async Task StelAsync(
        TermijnOnderwerp onderwerp,
        string soort,
        DateOnly uiterlijkeDatum,
        DateOnly? streefdatum,
        CancellationToken cancellationToken)
    {
        if (!soorten.Any(bekend => bekend.Code == soort))
            throw new ArgumentException($"No module declares a kind of deadline '{soort}'.", nameof(soort));
        var termijn = await OpenAsync(onderwerp, soort, cancellationToken);
        if (termijn is null)
        {
            termijn = new Termijnpost(onderwerp, soort);
            platform.Termijnen.Add(termijn);
        }

        termijn.Stel(uiterlijkeDatum, streefdatum);
        await SaveAsync(cancellationToken);
    }

    public async Task HaalAsync(TermijnOnderwerp onderwerp, string soort, DateOnly op, CancellationToken cancellationToken)
    {
        (await OpenAsync(onderwerp, soort, cancellationToken))?.Haal(op, Nu);
        await platform.SaveChangesAsync(cancellationToken);
    }

    public async Task VervalAsync(TermijnOnderwerp onderwerp, string soort, CancellationToken cancellationToken)
    {
        (await OpenAsync(onderwerp, soort, cancellationToken))?.Verval(Nu);
        await platform.SaveChangesAsync(cancellationToken);
    }

    public async Task PauzeerAsync(TermijnOnderwerp onderwerp, DateOnly van, CancellationToken cancellationToken)
    {
        await foreach (var termijn in Open(onderwerp).AsAsyncEnumerable().WithCancellation(cancellationToken))
            termijn.Pauzeer(van);
        await platform.SaveChangesAsync(cancellationToken);
    }

    public async Task HervatAsync(TermijnOnderwerp onderwerp, DateOnly tot, CancellationToken cancellationToken)
    {
        var kalender = await agenda.LaadAsync(cancellationToken);
        await foreach (var termijn in Open(onderwerp).AsAsyncEnumerable().WithCancellation(cancellationToken))
            termijn.Hervat(tot, kalender);
        await SaveAsync(cancellationToken);
    }

    public async Task<ILookup<TermijnOnderwerp, Termijn>> ZoekAsync(
        IReadOnlyCollection<TermijnOnderwerp> onderwerpen,
        CancellationToken cancellationToken)
    {
        // By key alone, which is unique over all kinds of subjects, and the kind afterwards: databases cannot compare pairs.
        var ids = onderwerpen.Select(onderwerp => onderwerp.Id).Distinct().ToList();
        var gevraagd = onderwerpen.ToHashSet();
        var posten = await platform.Termijnen.AsNoTracking()
            .Where(termijn => ids.Contains(termijn.OnderwerpId))
            .OrderBy(termijn => termijn.UiterlijkeDatum).ThenBy(termijn => termijn.Id)
            .ToListAsync(cancellationToken);
        return posten.Where(post => gevraagd.Contains(post.Onderwerp)).ToLookup(post => post.Onderwerp, post => post.AlsTermijn());
    }

    /// <summary>Saves, and has the sweep look at once when there is something to tell already.</summary>
    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        var wand = clock.Wand();
        var due = platform.ChangeTracker.Entries<Termijnpost>()
            .Any(entry => entry.State is EntityState.Added or EntityState.Modified && entry.Entity.SignaalOp <= wand);
        await platform.SaveChangesAsync(cancellationToken);
        if (due)
            unitOfWork.AfterCommitOrNow(() => waker.Wake(Termijnbewaking.JobNaam));
    }

    private IQueryable<Termijnpost> Open(TermijnOnderwerp onderwerp)
        => platform.Termijnen.Where(termijn =>
            termijn.OnderwerpId == onderwerp.Id && termijn.OnderwerpSoort == onderwerp.Soort && termijn.AfgeslotenOp == null);

    private Task<Termijnpost?> OpenAsync(TermijnOnderwerp onderwerp, string soort, CancellationToken cancellationToken)
        => Open(onderwerp).SingleOrDefaultAsync(termijn => termijn.Soort == soort, cancellationToken);
}
