using System.Collections.Concurrent;
using System.Security.Claims;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Security;

/// <summary>Whose an API key is. What the database said is remembered for some seconds, of keys that exist.</summary>
internal sealed class ApiKeyGuard(IServiceScopeFactory scopes, TimeProvider time, IOptions<SecuritySettings> settings)
{
    private readonly ConcurrentDictionary<string, Remembered> _known = new(StringComparer.Ordinal);

    /// <summary>The program; null when the key opens nothing (any more).</summary>
    public async ValueTask<ClaimsPrincipal?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var hash = Secret.Hash(key);
        var now = time.GetUtcNow();
        if (_known.TryGetValue(hash, out var remembered) && now < remembered.Until)
            return remembered.User;
        await using var scope = scopes.CreateAsyncScope();
        var sleutel = await scope.ServiceProvider.GetRequiredService<PlatformContext>().Apisleutels
            .AsNoTracking().FirstOrDefaultAsync(bestaand => bestaand.Sleutelhash == hash, cancellationToken);
        if (sleutel is null || !sleutel.IsGeldig(now.UtcDateTime))
        {
            _known.TryRemove(hash, out _);
            return null;
        }

        var user = Identities.Create(Schemes.ApiKey, sleutel.Medewerkercode ?? $"api:{sleutel.Naam}", sleutel.Medewerkercode);
        _known[hash] = new Remembered(user, now + settings.Value.Onthouden);
        return user;
    }

    private sealed record Remembered(ClaimsPrincipal User, DateTimeOffset Until);
}
