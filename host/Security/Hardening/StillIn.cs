using Microsoft.AspNetCore.Authentication;

namespace Leefbaarheid.Host.Security;

/// <summary>
/// Whether whoever opened a connection may still have it, as who he was then: his session stands, the key or the token of a program holds,
/// and neither name nor functions have changed since.
/// </summary>
internal sealed class StillIn(SessionGuard sessions, ApiKeyGuard keys, TimeProvider time)
{
    /// <summary>Asks about whoever sends this request, as long as it goes on.</summary>
    public Func<CancellationToken, ValueTask<bool>> About(HttpContext http)
    {
        var user = http.User;
        if (Identities.SessionOf(user) is { } session)
            return async cancellationToken => Identities.AreSame(user, await sessions.FindAsync(session, cancellationToken));
        if (http.Request.Headers[ApiKeyHandler.Header] is [{ Length: > 0 } key])
            return async cancellationToken => Identities.AreSame(user, await keys.FindAsync(key, cancellationToken));
        var token = http.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties?.ExpiresUtc;
        return _ => ValueTask.FromResult(token is not { } ends || time.GetUtcNow() < ends + Tokens.Skew);
    }
}
