using System.Data.Common;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Modules;
using Microsoft.EntityFrameworkCore;

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
        PlatformContext database,
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

    /// <summary>Reads a table of our own: SQLite opens a file that is gone as a new, empty database.</summary>
    private static async Task<bool> IsReachableAsync(PlatformContext database, ILogger logger, CancellationToken cancellationToken)
    {
        try
        {
            _ = await database.Nummerreeksen.AnyAsync(cancellationToken);
            return true;
        }
        catch (Exception unreachable) when (unreachable is DbException or InvalidOperationException)
        {
            // EF wraps what a server's provider calls transient in an InvalidOperationException.
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
