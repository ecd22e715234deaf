using System.Collections.Concurrent;
using System.Security.Claims;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Security;

/// <summary>
/// Whether a session still stands, and whose it is. What the database said is remembered for some seconds: so long another host may go on
/// with a session that was ended here. A host forgets at once what it ended itself.
/// </summary>
internal sealed class SessionGuard(IServiceScopeFactory scopes, TimeProvider time, IOptions<SecuritySettings> settings)
{
    private readonly ConcurrentDictionary<Guid, Remembered> _known = new();

    /// <summary>Who works in the session; null when it has ended.</summary>
    public async ValueTask<ClaimsPrincipal?> FindAsync(Guid session, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_known.TryGetValue(session, out var remembered) && now < remembered.Until)
            return remembered.User;
        Forget(_known.Where(entry => now >= entry.Value.Until).Select(entry => entry.Key));
        var user = await ReadAsync(session, now.UtcDateTime, cancellationToken);
        if (user is not null)
            _known[session] = new Remembered(user, now + settings.Value.Onthouden);
        return user;
    }

    public void Forget(IEnumerable<Guid> sessions)
    {
        foreach (var session in sessions)
            _known.TryRemove(session, out _);
    }

    private async Task<ClaimsPrincipal?> ReadAsync(Guid session, DateTime now, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<PlatformContext>().Sessies
            .Where(sessie => sessie.Id == session && sessie.VervaltOp > now && !sessie.Gebruiker.IsUitgeschakeld)
            .Select(sessie => new { sessie.Gebruiker.Gebruikersnaam, sessie.Gebruiker.Medewerkercode })
            .FirstOrDefaultAsync(cancellationToken);
        return found is null ? null : Identities.Create(Schemes.Session, found.Gebruikersnaam, found.Medewerkercode, session);
    }

    private sealed record Remembered(ClaimsPrincipal User, DateTimeOffset Until);
}
