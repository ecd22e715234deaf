using System.Data.Common;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Security;

/// <summary>
/// Breaks off the WebSockets and the event streams of somebody who may no longer be in, or who has other functions now: a client opens
/// another one by itself, with what he may do then. Other requests are asked each time; these say who they are from when they begin.
/// </summary>
internal sealed class SessionSockets(RequestDelegate next, StillIn stillIn, TimeProvider time, IOptions<SecuritySettings> settings)
{
    private const string EventStream = "text/event-stream";

    public Task InvokeAsync(HttpContext http)
    {
        if (http.WebSockets.IsWebSocketRequest)
            Watch(http);
        else
            http.Response.OnStarting(WatchStreamAsync, http);
        return next(http);
    }

    private Task WatchStreamAsync(object state)
    {
        var http = (HttpContext)state;
        if (http.Response.ContentType?.StartsWith(EventStream, StringComparison.OrdinalIgnoreCase) is true)
            Watch(http);
        return Task.CompletedTask;
    }

    private void Watch(HttpContext http)
    {
        var done = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        var watching = WatchAsync(http, stillIn.About(http), done.Token);
        http.Response.OnCompleted(async () =>
        {
            await done.CancelAsync();
            await watching;
            done.Dispose();
        });
    }

    private async Task WatchAsync(HttpContext http, Func<CancellationToken, ValueTask<bool>> ask, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(settings.Value.Socketcontrole, time);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                if (await AskAsync(ask, cancellationToken))
                    continue;
                http.Abort();
                return;
            }
        }
        catch (OperationCanceledException)
        {
            // It closed by itself.
        }
    }

    /// <summary>A database that cannot be asked says nothing about anybody; the next time it may.</summary>
    private static async Task<bool> AskAsync(Func<CancellationToken, ValueTask<bool>> ask, CancellationToken cancellationToken)
    {
        try
        {
            return await ask(cancellationToken);
        }
        catch (DbException)
        {
            return true;
        }
    }
}
