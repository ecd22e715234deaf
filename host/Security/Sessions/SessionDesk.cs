using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.Net.Http.Headers;

namespace Leefbaarheid.Host.Security;

/// <summary>Begins and ends sessions.</summary>
internal sealed class SessionDesk(
    PlatformContext platform, UnitOfWork work, Toelating toelating, SessionGuard guard, TimeProvider time, IOptions<SecuritySettings> settings)
{
    /// <summary>Begins a session for somebody who showed who he is, and hands his browser its cookie.</summary>
    /// <param name="http">The request with which he did.</param>
    /// <param name="gebruiker">Key of his account.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="idToken">What an identity provider gave him; it wants to see that again when he signs out.</param>
    /// <exception cref="RegelovertredingException"><c>ZONDER_FUNCTIE</c>.</exception>
    public async Task BeginAsync(HttpContext http, Guid gebruiker, CancellationToken cancellationToken, string? idToken = null)
    {
        Sessie? sessie = null;
        var naam = "";
        await work.RunAsync(
            async token =>
            {
                var now = time.GetUtcNow().UtcDateTime;
                var account = await platform.Gebruikers.SingleAsync(kandidaat => kandidaat.Id == gebruiker, token);
                toelating.Controleer(Functiecodes.Lees(account.Functies));
                sessie = new Sessie(account, http.Request.Headers[HeaderNames.UserAgent], now, settings.Value.Sessiegrens);
                naam = account.Gebruikersnaam;
                platform.Add(sessie);

                await platform.Gebruikers.Where(kandidaat => kandidaat.Id == gebruiker)
                    .ExecuteUpdateAsync(kandidaat => kandidaat.SetProperty(g => g.LaatstAangemeldOp, now), token);

                // Nothing else clears what has ended; whoever comes in takes it along.
                await platform.Sessies.Where(oud => oud.VervaltOp < now).ExecuteDeleteAsync(token);
                await platform.SaveChangesAsync(token);
            },
            cancellationToken);
        await http.SignOutAsync(Schemes.Halfway);
        await http.SignInAsync(Schemes.Session, Identities.Create(Schemes.Session, naam, medewerkercode: null, functies: [], sessie!.Id), Properties(idToken));
    }

    /// <summary>The token with which <see cref="BeginAsync"/> began the session of this browser.</summary>
    public static async Task<string?> IdTokenAsync(HttpContext http)
        => (await http.AuthenticateAsync(Schemes.Session)).Properties?.GetTokenValue(OpenIdConnectParameterNames.IdToken);

    /// <summary>Ends the session of this browser.</summary>
    public async Task EndAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (Identities.SessionOf(http.User) is { } session)
            await EndAsync(platform.Sessies.Where(sessie => sessie.Id == session), cancellationToken);
        await http.SignOutAsync(Schemes.Session);
    }

    /// <summary>Ends all sessions of whoever asks, on whatever device.</summary>
    public async Task EndEverywhereAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (Identities.SessionOf(http.User) is { } session)
        {
            var whose = platform.Sessies.Where(sessie => sessie.Id == session).Select(sessie => sessie.GebruikerId);
            await EndAsync(platform.Sessies.Where(sessie => whose.Contains(sessie.GebruikerId)), cancellationToken);
        }

        await http.SignOutAsync(Schemes.Session);
    }

    /// <summary>Ends the other sessions of an account: its password has changed.</summary>
    public Task EndOthersAsync(Guid gebruiker, Guid? own, CancellationToken cancellationToken)
        => EndAsync(platform.Sessies.Where(sessie => sessie.GebruikerId == gebruiker && sessie.Id != own), cancellationToken);

    private static AuthenticationProperties Properties(string? idToken)
    {
        var properties = new AuthenticationProperties();
        if (idToken is not null)
            properties.StoreTokens([new AuthenticationToken { Name = OpenIdConnectParameterNames.IdToken, Value = idToken }]);
        return properties;
    }

    /// <summary>Ends one session, of whomever.</summary>
    public Task EndOneAsync(Guid session, CancellationToken cancellationToken)
        => EndAsync(platform.Sessies.Where(sessie => sessie.Id == session), cancellationToken);

    private Task EndAsync(IQueryable<Sessie> sessions, CancellationToken cancellationToken)
        => work.RunAsync(
            async token =>
            {
                var ended = await sessions.AsTracking().ToListAsync(token);
                platform.RemoveRange(ended);
                await platform.SaveChangesAsync(token);
                work.AfterCommitOrNow(() => guard.Forget(ended.Select(sessie => sessie.Id)));
            },
            cancellationToken);
}
