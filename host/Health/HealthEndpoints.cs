using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Modules;

namespace Leefbaarheid.Host.Health;

/// <summary>
/// <c>/health/live</c> tells that the process answers; <c>/health/ready</c> whether it can do its work, with the modules that it had
/// to leave out.
/// </summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", (ModuleSet modules) => new HealthReport(Overall(modules), null, Reports(modules)));
        endpoints.MapGet("/health/ready", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(
        ModuleSet modules,
        HostDatabase database,
        IHostApplicationLifetime lifetime,
        ILogger<HealthReport> logger,
        CancellationToken cancellationToken)
    {
        var reachable = await IsReachableAsync(database, logger, cancellationToken);
        var ready = reachable && !lifetime.ApplicationStopping.IsCancellationRequested;
        return Results.Json(
            new HealthReport(ready ? Overall(modules) : "unavailable", reachable ? "reachable" : "unreachable", Reports(modules)),
            statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<bool> IsReachableAsync(HostDatabase database, ILogger logger, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = database.CreateConnection();
            await connection.OpenAsync(cancellationToken);
            return true;
        }
        catch (System.Data.Common.DbException unreachable)
        {
            // Why is for the log: connection errors name servers and users.
            logger.LogError(unreachable, "The database cannot be reached");
            return false;
        }
    }

    private static string Overall(ModuleSet modules)
        => modules.All.All(module => module.Status is ModuleStatus.Actief or ModuleStatus.Uitgeschakeld) ? "healthy" : "degraded";

    private static ModuleReport[] Reports(ModuleSet modules)
        => [.. modules.All.Select(module => new ModuleReport(
            module.Id,
            module.Manifest?.Version.ToString(),
            module.Status.ToString(),
            module.Stap.ToString(),
            module.Reden,
            module.Tijd))];
}

internal sealed record HealthReport(string Status, string? Database, IReadOnlyList<ModuleReport> Modules);

internal sealed record ModuleReport(string Id, string? Version, string Status, string Step, string? Reason, DateTimeOffset? At);
