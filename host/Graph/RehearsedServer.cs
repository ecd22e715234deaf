using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace Leefbaarheid.Host.Graph;

/// <summary>
/// Takes some requests through the whole application before the first caller can connect. What the runtime compiles, and what EF Core
/// prepares of each module's model, is then there; otherwise the first person of the morning would wait for it, a second or two per page.
/// </summary>
internal sealed class RehearsedServer(IServer server, IServiceProvider services, TimeProvider time, ILogger<RehearsedServer> logger) : IServer
{
    public IFeatureCollection Features => server.Features;

    public async Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        var start = time.GetTimestamp();
        var count = 0;
        foreach (var query in Rehearsal.Queries(services.GetRequiredService<SchemaModel>()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                await SendAsync(application, query);
                count++;
            }
            catch (Exception exception)
            {
                // What is wrong will show, with all its circumstances, when somebody really asks for it.
                logger.LogDebug(exception, "The rehearsal of {Query} failed", query);
            }
        }

        logger.LogInformation("Rehearsed {Count} requests in {Elapsed:0} ms", count, time.GetElapsedTime(start).TotalMilliseconds);
        await server.StartAsync(application, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => server.StopAsync(cancellationToken);

    public void Dispose() => server.Dispose();

    private static async Task SendAsync<TContext>(IHttpApplication<TContext> application, string query)
        where TContext : notnull
    {
        var features = new FeatureCollection();
        features.Set(new RehearsalFeature());
        features.Set<IHttpRequestFeature>(Rehearsal.Request(query));
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        var context = application.CreateContext(features);
        try
        {
            await application.ProcessRequestAsync(context);
            application.DisposeContext(context, null);
        }
        catch (Exception exception)
        {
            application.DisposeContext(context, exception);
            throw;
        }
    }
}
