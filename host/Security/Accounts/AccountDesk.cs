using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Security;

/// <summary>Somebody's own account, in a session of his.</summary>
internal sealed class AccountDesk(PlatformContext platform, AccountStore store, Accounts accounts, Tweedefactor tweede, TimeProvider time)
{
    private static readonly CultureInfo s_dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The account of the session.</summary>
    public async Task<Gebruiker> FindAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var session = Identities.SessionOf(user);
        return await platform.Sessies.AsNoTracking().Where(sessie => sessie.Id == session).Select(sessie => sessie.Gebruiker).SingleAsync(cancellationToken);
    }

    /// <summary>Where and since when somebody is signed in, the last one first.</summary>
    public async Task<IReadOnlyList<string>> SessionsAsync(Guid account, CancellationToken cancellationToken)
    {
        var sessions = await platform.Sessies.AsNoTracking()
            .Where(sessie => sessie.GebruikerId == account)
            .OrderByDescending(sessie => sessie.SystemCreatedAt)
            .Select(sessie => new { sessie.SystemCreatedAt, sessie.Apparaat })
            .ToListAsync(cancellationToken);
        return
        [
            .. sessions.Select(sessie => string.Create(
                s_dutch,
                $"{Apparaat.Naam(sessie.Apparaat)}, sinds {TimeZoneInfo.ConvertTimeFromUtc(sessie.SystemCreatedAt, time.LocalTimeZone):d MMMM HH:mm}")),
        ];
    }

    /// <summary>A second factor that nobody has yet, for the form to bring back.</summary>
    public string Propose(string geheim) => tweede.Versleutel(geheim);

    /// <summary>Takes a second factor when a code shows that it is on the telephone; false when the code is wrong.</summary>
    public async Task<bool> SwitchOnAsync(ClaimsPrincipal user, string proposal, string code, CancellationToken cancellationToken)
    {
        var account = await FindAsync(user, cancellationToken);
        if (account.TweedeFactor is not null || Read(proposal) is not { } geheim || tweede.Tijdstap(geheim, code) is not { } stap)
            return false;
        await SetAsync(account.Id, proposal, stap, cancellationToken);
        return true;
    }

    /// <summary>Gives up the second factor, with a last code.</summary>
    public async Task<bool> SwitchOffAsync(ClaimsPrincipal user, string code, CancellationToken cancellationToken)
    {
        var account = await FindAsync(user, cancellationToken);
        if (await accounts.TryCodeAsync(account.Id, code, cancellationToken) == Toegang.Geweigerd)
            return false;
        await SetAsync(account.Id, versleuteld: null, tijdstap: 0, cancellationToken);
        return true;
    }

    private Task SetAsync(Guid id, string? versleuteld, long tijdstap, CancellationToken cancellationToken)
        => store.ChangeAsync(id, account => account.StelTweedeFactorIn(versleuteld, tijdstap), cancellationToken);

    /// <summary>Null for what we did not propose.</summary>
    private string? Read(string proposal)
    {
        try
        {
            return tweede.Ontsleutel(proposal);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
