using Leefbaarheid.Contracts.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Leefbaarheid.Basisregistraties.Bewaren;

/// <summary>
/// Does the rounds that somebody agreed to, case by case, each in a unit of work of its own: what a killed process left goes on at the next
/// run, and nothing is done twice.
/// </summary>
internal sealed class Bewaaruitvoering(BasisContext context, IServiceScopeFactory scopes, IUnitOfWork unitOfWork, TimeProvider klok, ILogger<Bewaaruitvoering> logger)
    : IBackgroundJob
{
    private const int PerKeer = 25;

    public string Naam => "Basisregistratie.Bewaaruitvoering";

    public TimeSpan Interval => TimeSpan.FromMinutes(1);

    public async Task VoerUitAsync(CancellationToken cancellationToken)
    {
        var rondes = await context.Bewaarrondes.Where(ronde => ronde.Status == Rondestatus.InUitvoering).Select(ronde => ronde.Id).ToListAsync(cancellationToken);
        foreach (var ronde in rondes)
        {
            while (await VolgendeAsync(ronde, cancellationToken) is { Count: > 0 } regels)
            {
                foreach (var regel in regels)
                    await DoeAsync(regel, cancellationToken);
            }

            await unitOfWork.RunAsync(ct => SluitAfAsync(ronde, ct), cancellationToken);
        }
    }

    private Task<List<Guid>> VolgendeAsync(Guid rondeId, CancellationToken cancellationToken) => context.Bewaarregels
        .Where(regel => regel.BewaarrondeId == rondeId && regel.Uitkomst == Bewaaruitkomst.Gepland)
        .OrderBy(regel => regel.Volgnummer)
        .Select(regel => regel.Id)
        .Take(PerKeer)
        .ToListAsync(cancellationToken);

    private async Task DoeAsync(Guid regelId, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Wisser>().DoeAsync(regelId, cancellationToken);
        }
        catch (Exception mislukt) when (mislukt is not OperationCanceledException)
        {
            // One case that cannot be erased does not keep the others; what it was is said in the round, and why in the log of the host.
            logger.LogError(mislukt, "Line {RegelId} of a round of retention failed", regelId);
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Wisser>().SlaOverAsync(regelId, cancellationToken);
        }
    }

    private async Task SluitAfAsync(Guid rondeId, CancellationToken cancellationToken)
    {
        var ronde = await context.Bewaarrondes.SingleAsync(gevraagd => gevraagd.Id == rondeId, cancellationToken);
        if (ronde.Status != Rondestatus.InUitvoering)
            return;
        ronde.SluitAf(klok.GetUtcNow().UtcDateTime);
        await context.SaveChangesAsync(cancellationToken);
    }
}

/// <summary>Makes a proposal once a day when something is due, for the privacy officer to look at. It never does anything itself.</summary>
internal sealed class Bewaarvoorstel(Rondemaker maker, IUnitOfWork unitOfWork) : IBackgroundJob
{
    public string Naam => "Basisregistratie.Bewaarvoorstel";

    public TimeSpan Interval => TimeSpan.FromDays(1);

    public async Task VoerUitAsync(CancellationToken cancellationToken)
    {
        // What is blocked is no reason to make one: it would be made again every day.
        if (await maker.OpenRondeAsync(cancellationToken) is null && await maker.HeeftWerkAsync(cancellationToken))
            await unitOfWork.RunAsync(ct => maker.MaakAsync(ct), cancellationToken);
    }
}
