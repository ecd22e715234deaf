using System.Data.Common;
using System.Text.Json.Serialization;
using Leefbaarheid.Host.Bestanden;
using Leefbaarheid.Host.Data;
using Leefbaarheid.Host.Modules;
using Leefbaarheid.Host.Scheduling;
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
        endpoints.MapGet("/health/live", (ModuleSet modules) => new HealthReport(Overall(modules), null, Reports(modules))).AllowAnonymous();
        endpoints.MapGet("/health/ready", ReadyAsync).AllowAnonymous();
    }

    private static async Task<IResult> ReadyAsync(
        ModuleSet modules,
        PlatformContext database,
        JobStatuses statuses,
        Bestandsmap bestanden,
        IHostApplicationLifetime lifetime,
        ILogger<HealthReport> logger,
        CancellationToken cancellationToken)
    {
        var failures = await FailuresAsync(database, logger, cancellationToken);
        var ready = failures is not null && !lifetime.ApplicationStopping.IsCancellationRequested;
        var background = new BackgroundReport(statuses.Scheduler.ToString(), statuses.Last, failures?.Deadlines, failures?.Messages);
        var writable = bestanden.IsBeschrijfbaar();
        var overall = !ready ? "unavailable" : background.IsHealthy && writable ? Overall(modules) : "degraded";
        return Results.Json(
            new HealthReport(overall, failures is null ? "unreachable" : "reachable", Reports(modules))
            {
                Background = background,
                Files = writable ? "writable" : "unwritable",
            },
            statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>
    /// How much of the background work fails; null when the database cannot be reached. Reads tables of our own: SQLite opens a file
    /// that is gone as a new, empty database.
    /// </summary>
    private static async Task<Failures?> FailuresAsync(PlatformContext database, ILogger logger, CancellationToken cancellationToken)
    {
        try
        {
            return new Failures(
                await database.Termijnen.CountAsync(termijn => termijn.SignaalMisluktOp != null, cancellationToken),
                await database.UitgaandeBerichten.CountAsync(bericht => bericht.MisluktOp != null, cancellationToken));
        }
        catch (Exception unreachable) when (unreachable is DbException or InvalidOperationException)
        {
            // EF wraps what a server's provider calls transient in an InvalidOperationException.
            // Why is for the log: connection errors name servers and users.
            logger.LogError(unreachable, "The database cannot be reached");
            return null;
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

internal sealed record HealthReport(string Status, string? Database, IReadOnlyList<ModuleReport> Modules)
{
    /// <summary>Null where only the process was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BackgroundReport? Background { get; init; }

    /// <summary>Whether the folder for files can be written to; null where only the process was asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Files { get; init; }
}

/// <summary>The background work: of this host (scheduler, jobs) and of all hosts together (what fails and is tried again).</summary>
internal sealed record BackgroundReport(string Scheduler, IReadOnlyList<JobStatus> Jobs, int? FailingDeadlines, int? FailingMessages)
{
    [JsonIgnore]
    public bool IsHealthy => FailingDeadlines is 0 && FailingMessages is 0 && Jobs.All(job => job.Succeeded);
}

internal sealed record Failures(int Deadlines, int Messages);

internal sealed record ModuleReport(string Id, string? Version, string Status, string Step, string? Reason, DateTimeOffset? At);
