using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Events;
using Leefbaarheid.Contracts.Scheduling;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Events;

/// <summary>
/// Sends what is in the outbox, channel by channel. An attempt is begun in a unit of work and noted in another, and made between the
/// two: a host that is killed meanwhile leaves a message that is due again when the attempt must have ended.
/// </summary>
internal sealed class OutboxDispatch(
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<OutboxDispatch> logger) : IBackgroundJob
{
    public const string JobNaam = "platform.Outbox";

    private const int Batch = 100;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Longer than an attempt may take, so that no two run at once.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>So long the key of a sent message is remembered.</summary>
    private static readonly TimeSpan Keep = TimeSpan.FromDays(90);

    public string Naam => JobNaam;

    public TimeSpan Interval { get; } = TimeSpan.FromMinutes(1);

    private DateTime Nu => clock.GetUtcNow().UtcDateTime;

    public async Task VoerUitAsync(CancellationToken cancellationToken)
    {
        foreach (var kanaal in await InScopeAsync(services => Task.FromResult(services.GetServices<IOutboxSender>().Select(sender => sender.Kanaal).ToList())))
        {
            while (await DueAsync(kanaal, cancellationToken) is { Count: > 0 } due)
            {
                foreach (var id in due)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    await SendAsync(id, kanaal, cancellationToken);
                }
            }
        }

        await ForgetAsync(cancellationToken);
    }

    private Task<List<Guid>> DueAsync(string kanaal, CancellationToken cancellationToken)
    {
        var nu = Nu;
        return InScopeAsync(services => services.GetRequiredService<PlatformContext>().UitgaandeBerichten
            .Where(bericht => bericht.Kanaal == kanaal && bericht.VerzendenOp <= nu)
            .OrderBy(bericht => bericht.VerzendenOp)
            .Select(bericht => bericht.Id)
            .Take(Batch)
            .ToListAsync(cancellationToken));
    }

    private async Task SendAsync(Guid id, string kanaal, CancellationToken cancellationToken)
    {
        OutboxMessage? bericht = null;
        if (!await ChangeAsync(id, stored => stored.VerzendenOp <= Nu, begun => bericht = begun.Neem(Nu, Lease), cancellationToken) || bericht is null)
            return;
        var attempt = bericht.Poging;
        if (await TryAsync(kanaal, bericht, cancellationToken))
            await ChangeAsync(id, IsStillOurs, sent => sent.IsVerzonden(Nu), CancellationToken.None);
        else
            await ChangeAsync(id, IsStillOurs, failed => failed.IsMislukt(Nu), CancellationToken.None);

        bool IsStillOurs(Uitgaandbericht stored) => stored.Pogingen == attempt && stored.VerzondenOp is null;
    }

    private async Task<bool> TryAsync(string kanaal, OutboxMessage bericht, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var sender = scope.ServiceProvider.GetServices<IOutboxSender>().First(sender => sender.Kanaal == kanaal);
            await sender.VerstuurAsync(bericht, limited.Token);
            return true;
        }
        catch (Exception failure)
        {
            // Without the key, which may tell of a person.
            logger.LogError(failure, "Sending a message of channel {Kanaal} failed (attempt {Poging}); it is tried again later", kanaal, bericht.Poging);
            return false;
        }
    }

    /// <summary>Changes a message that is as expected; false when it is not, or another host was first.</summary>
    private async Task<bool> ChangeAsync(
        Guid id,
        Func<Uitgaandbericht, bool> expected,
        Action<Uitgaandbericht> change,
        CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var changed = false;
        try
        {
            await services.GetRequiredService<UnitOfWork>().RunAsync(
                async ct =>
                {
                    var platform = services.GetRequiredService<PlatformContext>();
                    if (await platform.UitgaandeBerichten.SingleOrDefaultAsync(bericht => bericht.Id == id, ct) is not { } stored || !expected(stored))
                        return;
                    change(stored);
                    await platform.SaveChangesAsync(ct);
                    changed = true;
                },
                cancellationToken);
            return changed;
        }
        catch (Exception conflict) when (conflict is VersieconflictException or NietGevondenException)
        {
            logger.LogDebug(conflict, "Another host has taken a message of the outbox");
            return false;
        }
    }

    private Task<int> ForgetAsync(CancellationToken cancellationToken)
    {
        var before = Nu - Keep;
        return InScopeAsync(services => services.GetRequiredService<PlatformContext>().UitgaandeBerichten
            .Where(bericht => bericht.VerzondenOp < before)
            .ExecuteDeleteAsync(cancellationToken));
    }

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> read)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await read(scope.ServiceProvider);
    }
}
