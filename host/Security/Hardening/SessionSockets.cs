using System.Data.Common;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Security;

/// <summary>
/// Breaks off the WebSockets of somebody who may no longer be in: his session was ended, his account switched off, or the key of a program
/// withdrawn. Other requests are asked each time; a socket says who it is from when it opens.
/// </summary>
internal sealed class SessionSockets(RequestDelegate next, SessionGuard sessions, ApiKeyGuard keys, IOptions<SecuritySettings> settings)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (!http.WebSockets.IsWebSocketRequest || Question(http) is not { } stillIn)
        {
            await next(http);
            return;
        }

        using var done = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        var watching = WatchAsync(http, stillIn, done.Token);
        try
        {
            await next(http);
        }
        finally
        {
            await done.CancelAsync();
            await watching;
        }
    }

    private async Task WatchAsync(HttpContext http, Func<CancellationToken, ValueTask<bool>> stillIn, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(settings.Value.Socketcontrole);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                if (await AskAsync(stillIn, cancellationToken))
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
    private static async Task<bool> AskAsync(Func<CancellationToken, ValueTask<bool>> stillIn, CancellationToken cancellationToken)
    {
        try
        {
            return await stillIn(cancellationToken);
        }
        catch (DbException)
        {
            return true;
        }
    }

    /// <summary>Whether he may still be in; null when that was said for good when the socket opened.</summary>
    private Func<CancellationToken, ValueTask<bool>>? Question(HttpContext http)
    {
        if (Identities.SessionOf(http.User) is { } session)
            return async cancellationToken => await sessions.FindAsync(session, cancellationToken) is not null;
        return http.Request.Headers[ApiKeyHandler.Header] is [{ Length: > 0 } key]
            ? async cancellationToken => await keys.FindAsync(key, cancellationToken) is not null
            : null;
    }
}
