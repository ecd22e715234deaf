using Leefbaarheid.Host.Pages;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace Leefbaarheid.Host.Graph;

/// <summary>
/// Takes the questions of all pages through the whole application before the first caller can connect. What the runtime compiles, and what
/// EF Core prepares for each question, is then there; otherwise the first person of the morning would wait for it, a second or two per page.
/// In development the host listens at once and rehearses meanwhile: whoever starts it after every change waits for one page, not for all.
/// </summary>
internal sealed class RehearsedServer(
    IServer server,
    IServiceProvider services,
    IConfiguration configuration,
    IHostEnvironment environment,
    TimeProvider time,
    ILogger<RehearsedServer> logger) : IServer
{
    /// <summary>The most time that a start may spend on it; 0: none.</summary>
    public const string SecondsSetting = "GraphQL:RehearsalSeconds";

    /// <summary>Whether the host rehearses before it listens, rather than meanwhile. By default it does, except in development.</summary>
    public const string FirstSetting = "GraphQL:RehearsalFirst";

    private const double DefaultSeconds = 10;
    private readonly CancellationTokenSource _stopping = new();
    private Task _meanwhile = Task.CompletedTask;

    public IFeatureCollection Features => server.Features;

    public async Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        var limit = TimeSpan.FromSeconds(configuration.GetValue(SecondsSetting, DefaultSeconds));
        var isFirst = configuration.GetValue(FirstSetting, !environment.IsDevelopment());
        if (limit > TimeSpan.Zero && isFirst)
            await RehearseAsync(application, limit, atOnce: Environment.ProcessorCount, cancellationToken);
        await server.StartAsync(application, cancellationToken);

        // One question at a time leaves the rest of the machine to those who ask.
        if (limit > TimeSpan.Zero && !isFirst)
            _meanwhile = Task.Run(() => RehearseAsync(application, limit, atOnce: 1, _stopping.Token), _stopping.Token);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _meanwhile.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await server.StopAsync(cancellationToken);
    }

    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
        server.Dispose();
    }

    private async Task<Rehearsal> RehearsalAsync(RehearsalStage stage, int atOnce, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var variables = scope.ServiceProvider.GetRequiredService<PageVariables>();
        var known = variables.All.ToList();
        var values = await variables.ValuesAsync(known.Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal), cancellationToken);
        var pages = services.GetRequiredService<PageCatalog>().All.Select(page => page.Page);
        return new Rehearsal(
            new RehearsalQuestions(services.GetRequiredService<SchemaModel>(), pages, known), values, stage.AskAsync, atOnce, logger);
    }

    private async Task RehearseAsync<TContext>(
        IHttpApplication<TContext> application,
        TimeSpan limit,
        int atOnce,
        CancellationToken cancellationToken)
        where TContext : notnull
    {
        var start = time.GetTimestamp();
        using var timer = new CancellationTokenSource(limit, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            await using var stage = await RehearsalStage.OpenAsync(application, services, stop.Token);
            await stage.GreetAsync(stop.Token);
            var count = await (await RehearsalAsync(stage, atOnce, stop.Token)).RunAsync(stop.Token);
            logger.LogInformation("Rehearsed {Count} questions in {Elapsed:0} ms", count, time.GetElapsedTime(start).TotalMilliseconds);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogInformation("The rehearsal was broken off after {Elapsed:0} ms", time.GetElapsedTime(start).TotalMilliseconds);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Callers find a host that is slow for once, which is better than none.
            logger.LogWarning(exception, "There was no rehearsal");
        }
    }
}
