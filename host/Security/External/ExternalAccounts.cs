using System.Security.Claims;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Security;

/// <summary>The accounts of those whom an identity provider knows: made when somebody comes in for the first time, and kept as the provider says.</summary>
internal sealed class ExternalAccounts(
    PlatformContext platform, IUnitOfWork work, SessionDesk sessions, Toelating toelating, IOptions<OpenIdSettings> settings)
{
    /// <summary>Who somebody is there, in a form that can be looked up; null when the provider does not say.</summary>
    public static string? IdentityOf(ClaimsPrincipal user)
        => user.FindFirst("iss")?.Value is { Length: > 0 } issuer && user.FindFirst("sub")?.Value is { Length: > 0 } subject
            ? Secret.Hash($"{issuer}\n{subject}")
            : null;

    /// <summary>The account of somebody who showed the provider who he is, with what the provider says of him now.</summary>
    /// <exception cref="RegelovertredingException">
    /// <c>ZONDER_FUNCTIE</c>, <c>GEBRUIKER_BESTAAT</c>, <c>GEBRUIKER_UITGESCHAKELD</c>, <c>VERPLICHT</c> or <c>TE_LANG</c>.
    /// </exception>
    public async Task<Guid> EnterAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var set = settings.Value;
        var identiteit = Invoer.Verplicht(IdentityOf(user), Secret.HashLength, "sub");
        var functies = Groups.Functies(user, set.Groepsclaim, set.Functies);

        // Before anything is kept of him.
        toelating.Controleer(functies);
        var known = new Gebruiker(Claim(user, set.Gebruikersnaamclaim) ?? "", Claim(user, set.Naamclaim) ?? "", Claim(user, set.Medewerkerclaim), functies);
        known.Koppel(identiteit);
        var id = Guid.Empty;
        await work.RunAsync(
            async token =>
            {
                var account = await FindAsync(known, token) ?? platform.Add(known).Entity;
                if (account.IsUitgeschakeld)
                    throw new RegelovertredingException("GEBRUIKER_UITGESCHAKELD", "Uw account is uitgeschakeld. Vraag uw applicatiebeheerder om hulp.");
                account.NeemOver(known);
                await platform.SaveChangesAsync(token);
                id = account.Id;
            },
            cancellationToken);
        return id;
    }

    /// <summary>Ends all sessions of somebody who signed out at the provider.</summary>
    public async Task LeaveAsync(string identiteit, CancellationToken cancellationToken)
    {
        var account = await platform.Gebruikers.Where(known => known.ExterneIdentiteit == identiteit).Select(known => (Guid?)known.Id).SingleOrDefaultAsync(cancellationToken);
        if (account is { } id)
            await sessions.EndOthersAsync(id, own: null, cancellationToken);
    }

    /// <summary>By who he is there. A name leads to a local account only where the settings say so: it is the easier of the two to come by.</summary>
    private async Task<Gebruiker?> FindAsync(Gebruiker known, CancellationToken cancellationToken)
    {
        var accounts = platform.Gebruikers.AsTracking();
        if (await accounts.SingleOrDefaultAsync(account => account.ExterneIdentiteit == known.ExterneIdentiteit, cancellationToken) is { } found)
            return found;
        var named = await accounts.SingleOrDefaultAsync(account => account.Gebruikersnaam == known.Gebruikersnaam, cancellationToken);
        return named is null || (settings.Value.Koppelen && named.ExterneIdentiteit is null)
            ? named
            : throw new RegelovertredingException("GEBRUIKER_BESTAAT", $"Er is al een gebruiker {known.Gebruikersnaam}. Vraag uw applicatiebeheerder om hulp.", "gebruikersnaam");
    }

    private static string? Claim(ClaimsPrincipal user, string? type) => type is { Length: > 0 } ? user.FindFirst(type)?.Value : null;
}
