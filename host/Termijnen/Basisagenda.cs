using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Termijnen;

/// <summary>Keeps the closing days and makes the calendar of them.</summary>
internal sealed class Basisagenda(
    PlatformContext platform,
    UnitOfWork unitOfWork,
    BasisagendaCache cache,
    TimeProvider clock) : IBasisagenda
{
    /// <summary>True once this scope changed the days: what it reads until its commit is nobody else's business.</summary>
    private bool _changed;

    public async ValueTask<Werkkalender> LaadAsync(CancellationToken cancellationToken)
    {
        if (!_changed && cache.Get() is { } bekend)
            return bekend;
        var generation = cache.Generation;
        var kalender = await LeesAsync(cancellationToken);
        if (!_changed)
            cache.Set(kalender, generation);
        return kalender;
    }

    public async Task<Sluitingsdag> VoegToeAsync(DateOnly datum, string omschrijving, CancellationToken cancellationToken)
    {
        // From the table, not from the cache: another host may have added this day a moment ago.
        var dag = new Sluitingsdag(datum, omschrijving, clock.Vandaag(), await LeesAsync(cancellationToken));
        platform.Sluitingsdagen.Add(dag);
        await SaveAsync(cancellationToken);
        return dag;
    }

    /// <exception cref="NietGevondenException">There is no closing day on this date.</exception>
    public async Task<Sluitingsdag> VerwijderAsync(DateOnly datum, CancellationToken cancellationToken)
    {
        var dag = await platform.Sluitingsdagen.SingleOrDefaultAsync(dag => dag.Datum == datum, cancellationToken)
            ?? throw new NietGevondenException("De sluitingsdag", datum.ToString("d-M-yyyy", System.Globalization.CultureInfo.InvariantCulture), "datum");
        dag.ControleerVerwijderen(clock.Vandaag());
        platform.Sluitingsdagen.Remove(dag);
        await SaveAsync(cancellationToken);
        return dag;
    }

    private async Task<Werkkalender> LeesAsync(CancellationToken cancellationToken)
        => new(await platform.Sluitingsdagen.Select(dag => dag.Datum).ToListAsync(cancellationToken));

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        await platform.SaveChangesAsync(cancellationToken);
        _changed = unitOfWork.IsActive;
        unitOfWork.AfterCommitOrNow(() =>
        {
            _changed = false;
            cache.Invalidate();
        });
    }
}
