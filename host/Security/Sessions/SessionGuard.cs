using System.Security.Claims;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Security;

/// <summary>Whether a session still stands, and whose it is. A host forgets at once what it ended itself.</summary>
internal sealed class SessionGuard(IServiceScopeFactory scopes, RememberedUsers<Guid> known, TimeProvider time)
{
    /// <summary>Who works in the session; null when it has ended.</summary>
    public async ValueTask<ClaimsPrincipal?> FindAsync(Guid session, CancellationToken cancellationToken)
    {
        if (known.Find(session) is { } remembered)
            return remembered;
        var user = await ReadAsync(session, cancellationToken);
        known.Keep(session, user);
        return user;
    }

    public void Forget(IEnumerable<Guid> sessions)
    {
        foreach (var session in sessions)
            known.Forget(session);
    }

    private async Task<ClaimsPrincipal?> ReadAsync(Guid session, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await using var scope = scopes.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<PlatformContext>().Sessies
            .Where(sessie => sessie.Id == session && sessie.VervaltOp > now && !sessie.Gebruiker.IsUitgeschakeld)
            .Select(sessie => new { sessie.Gebruiker.Gebruikersnaam, sessie.Gebruiker.Medewerkercode, sessie.Gebruiker.Functies })
            .FirstOrDefaultAsync(cancellationToken);
        return found is null
            ? null
            : Identities.Create(Schemes.Session, found.Gebruikersnaam, found.Medewerkercode, Functiecodes.Lees(found.Functies), session);
    }
}
