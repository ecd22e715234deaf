using System.Security.Claims;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Security;

/// <summary>Whose an API key is.</summary>
internal sealed class ApiKeyGuard(IServiceScopeFactory scopes, RememberedUsers<string> known, TimeProvider time)
{
    /// <summary>The program; null when the key opens nothing (any more).</summary>
    public async ValueTask<ClaimsPrincipal?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var hash = Secret.Hash(key);
        if (known.Find(hash) is { } remembered)
            return remembered;
        var user = await ReadAsync(hash, cancellationToken);
        known.Keep(hash, user);
        return user;
    }

    /// <param name="hashes">What is kept of the keys.</param>
    public void Forget(IEnumerable<string> hashes)
    {
        foreach (var hash in hashes)
            known.Forget(hash);
    }

    private async Task<ClaimsPrincipal?> ReadAsync(string hash, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var sleutel = await scope.ServiceProvider.GetRequiredService<PlatformContext>().Apisleutels
            .AsNoTracking().FirstOrDefaultAsync(bestaand => bestaand.Sleutelhash == hash, cancellationToken);
        return sleutel?.IsGeldig(time.GetUtcNow().UtcDateTime) is true
            ? Identities.Create(Schemes.ApiKey, sleutel.Medewerkercode ?? $"api:{sleutel.Naam}", sleutel.Medewerkercode, Functiecodes.Lees(sleutel.Functies))
            : null;
    }
}
