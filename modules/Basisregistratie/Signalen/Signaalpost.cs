using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Leefbaarheid.Basisregistraties.Signalen;

/// <summary>Has the signals of other hosts looked for, every few seconds while somebody listens here.</summary>
internal sealed class Signaalpost(Signaalverdeler verdeler, ILogger<Signaalpost> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not the host's clock: how often it looks has nothing to do with what time it is.
        using var timer = new PeriodicTimer(Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await HaalOpAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task HaalOpAsync(CancellationToken cancellationToken)
    {
        try
        {
            await verdeler.HaalOpAsync(cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogWarning(failure, "Signals of other hosts could not be read; they are on the list, and looked for again");
        }
    }
}
