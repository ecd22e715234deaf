using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Security;

/// <summary>What the database said of those who asked, for some seconds: so long another host may go on with what was just ended.</summary>
internal sealed class RememberedUsers<TKey>(TimeProvider time, IOptions<SecuritySettings> settings)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Remembered> _known = new();

    /// <summary>Null: the database is to be asked.</summary>
    public ClaimsPrincipal? Find(TKey key) => _known.TryGetValue(key, out var remembered) && time.GetUtcNow() < remembered.Until ? remembered.User : null;

    /// <summary>Keeps what the database said, and lets go of what it said too long ago.</summary>
    /// <param name="key">Of a session or a key.</param>
    /// <param name="user">Null: nobody gets in with it, which is not worth remembering.</param>
    public void Keep(TKey key, ClaimsPrincipal? user)
    {
        var now = time.GetUtcNow();
        foreach (var (old, remembered) in _known)
        {
            if (now >= remembered.Until)
                Forget(old);
        }

        if (user is null)
            Forget(key);
        else
            _known[key] = new Remembered(user, now + settings.Value.Onthouden);
    }

    public void Forget(TKey key) => _known.TryRemove(key, out _);

    private sealed record Remembered(ClaimsPrincipal User, DateTimeOffset Until);
}
