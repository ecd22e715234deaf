using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Scheduling;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Termijnen;

/// <summary>
/// Tells of deadlines whose day has come. It reads the index of what is due, kind by kind, so its cost follows what is due; kinds that
/// no module declares (theirs is disabled) are not read and wait.
/// </summary>
internal sealed class Termijnbewaking(
    IServiceScopeFactory scopes,
    IEnumerable<Termijnsoort> soorten,
    TimeProvider clock,
    ILogger<Termijnbewaking> logger) : IBackgroundJob
{
    public const string JobNaam = "platform.Termijnen";

    /// <summary>So many keys are read at a time; each deadline is a unit of work of its own.</summary>
    private const int Batch = 500;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public string Naam => JobNaam;

    public TimeSpan Interval { get; } = TimeSpan.FromMinutes(1);

    private DateTime Nu => clock.GetUtcNow().UtcDateTime;

    public async Task VoerUitAsync(CancellationToken cancellationToken)
    {
        foreach (var soort in soorten)
        {
            // Each deadline that was looked at is no longer due, told or put off. What another host took is not there either.
            while (await DueAsync(soort.Code, cancellationToken) is { Count: > 0 } due)
            {
                foreach (var id in due)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    await HandleAsync(id, soort.Code, cancellationToken);
                }
            }
        }
    }

    /// <summary>The keys of deadlines of one kind that are due, the longest due first.</summary>
    internal static IQueryable<Guid> Due(PlatformContext platform, string soort, DateTime wand)
        => platform.Termijnen
            .Where(termijn => termijn.Soort == soort && termijn.SignaalOp <= wand)
            .OrderBy(termijn => termijn.SignaalOp)
            .Select(termijn => termijn.Id)
            .Take(Batch);

    private async Task<List<Guid>> DueAsync(string soort, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await Due(scope.ServiceProvider.GetRequiredService<PlatformContext>(), soort, clock.Wand()).ToListAsync(cancellationToken);
    }

    private async Task HandleAsync(Guid id, string soort, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            await InUnitAsync(SignalAsync, limited.Token);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogError(failure, "The handlers of deadline {Termijn} ({Soort}) failed; it is tried again later", id, soort);
            await InUnitAsync(PostponeAsync, cancellationToken);
        }

        async Task SignalAsync(IServiceProvider services, CancellationToken ct)
        {
            if (await ClaimAsync(services, id, post => post.Signaleer(Nu, clock.Wand()), ct) is { } bereikt)
                await services.GetRequiredService<IEventPublisher>().PublishAsync(bereikt, ct);
        }

        Task PostponeAsync(IServiceProvider services, CancellationToken ct)
            => ClaimAsync(services, id, post => { post.StelSignaalUit(Nu, clock.Wand()); return post; }, ct);
    }

    /// <summary>
    /// Changes a deadline that is still due. Saving it locks its row until the commit, and fails when another host was first: the
    /// version is no longer the one that was read.
    /// </summary>
    private async Task<T?> ClaimAsync<T>(IServiceProvider services, Guid id, Func<Termijnpost, T> change, CancellationToken cancellationToken)
        where T : class
    {
        var wand = clock.Wand();
        var platform = services.GetRequiredService<PlatformContext>();
        var post = await platform.Termijnen.SingleOrDefaultAsync(termijn => termijn.Id == id && termijn.SignaalOp <= wand, cancellationToken);
        if (post is null)
            return null;
        var result = change(post);
        try
        {
            await platform.SaveChangesAsync(cancellationToken);
        }
        catch (Exception conflict) when (conflict is VersieconflictException or NietGevondenException)
        {
            throw new TakenElsewhereException(conflict);
        }

        return result;
    }

    private async Task InUnitAsync(Func<IServiceProvider, CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        try
        {
            await services.GetRequiredService<UnitOfWork>().RunAsync(ct => work(services, ct), cancellationToken);
        }
        catch (TakenElsewhereException)
        {
            // By another host, or by somebody who moved or closed it just now.
        }
    }

    private sealed class TakenElsewhereException(Exception conflict) : Exception(conflict.Message, conflict);
}
