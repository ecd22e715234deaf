using Leefbaarheid.Contracts.Scheduling;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Bestanden;

/// <summary>
/// Removes contents without a row: of work that was not committed, of hosts that were killed, and of removals that failed. Each must be
/// older than any unit of work can last.
/// </summary>
internal sealed class Bestandsopruiming(
    IServiceScopeFactory scopes,
    Bestandsmap map,
    TimeProvider clock,
    ILogger<Bestandsopruiming> logger) : IBackgroundJob
{
    public const string JobNaam = "platform.Bestandsopruiming";

    /// <summary>Keys in one statement; databases take only so many.</summary>
    private const int Batch = 500;

    private static readonly TimeSpan Bedenktijd = TimeSpan.FromDays(1);

    public string Naam => JobNaam;

    public TimeSpan Interval { get; } = TimeSpan.FromDays(1);

    public async Task VoerUitAsync(CancellationToken cancellationToken)
    {
        var verwijderd = 0;
        foreach (var deel in map.VanVoor(clock.GetUtcNow().UtcDateTime - Bedenktijd).SelectMany(bestanden => bestanden.Chunk(Batch)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await BekendAsync([.. deel.Select(bestand => bestand.Opslagnaam)], cancellationToken) is not { } bekend)
            {
                logger.LogWarning("The folder for files is not empty and this database knows no file at all: do they belong together? Nothing was removed");
                return;
            }

            foreach (var (_, pad) in deel.Where(bestand => !bekend.Contains(bestand.Opslagnaam)))
            {
                map.Verwijder(pad);
                verwijderd++;
            }
        }

        if (verwijderd > 0)
            logger.LogInformation("Removed {Count} files that no record knows", verwijderd);
    }

    /// <summary>Null in a new or foreign database beside this folder: removing would take everything that the right one knows.</summary>
    private async Task<HashSet<string>?> BekendAsync(string[] opslagnamen, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var bestanden = scope.ServiceProvider.GetRequiredService<PlatformContext>().Bestanden;
        if (!await bestanden.AnyAsync(cancellationToken))
            return null;
        return await bestanden
            .Where(post => opslagnamen.Contains(post.Opslagnaam))
            .Select(post => post.Opslagnaam)
            .ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
    }
}
