using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using Leefbaarheid.Contracts.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Security;

/// <summary>
/// Adds to whoever asks which part of the corporation's work is his. Remembered as long as what is known of sessions, so that it costs no statement of most
/// requests; a change of teams is noticed that much later.
/// </summary>
internal sealed class Werkkringlezer(IServiceScopeFactory scopes, TimeProvider klok, IOptions<SecuritySettings> instellingen) : IClaimsTransformation
{
    private readonly ConcurrentDictionary<string, Bekend> _bekend = new(StringComparer.Ordinal);

    // One for each, as long as there is one of the session: what is worked out from somebody is kept with the object.
    private readonly ConditionalWeakTable<ClaimsPrincipal, ClaimsPrincipal> _metKring = [];

    public async Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal)
    {
        if (Identities.MedewerkerOf(principal) is not { } code || Identities.WerkkringOf(principal) is not null)
            return principal;
        if (_metKring.TryGetValue(principal, out var known))
            return known;
        return await VanAsync(code) is { } kring ? _metKring.GetValue(principal, zonder => Identities.WithWerkkring(zonder, kring)) : principal;
    }

    private async Task<Werkkring?> VanAsync(string code)
    {
        var nu = klok.GetUtcNow();
        if (_bekend.TryGetValue(code, out var bekend) && nu < bekend.Tot)
            return bekend.Kring;
        await using var scope = scopes.CreateAsyncScope();
        if (scope.ServiceProvider.GetService<IWerkkringen>() is not { } werkkringen || await werkkringen.VanAsync(code, CancellationToken.None) is not { } kring)
            return null;
        _bekend[code] = new Bekend(kring, nu + instellingen.Value.Onthouden);
        return kring;
    }

    private sealed record Bekend(Werkkring Kring, DateTimeOffset Tot);
}
