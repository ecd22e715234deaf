using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Leefbaarheid.Host.Security;

/// <summary>Finds out whether somebody is who he says, and keeps his password.</summary>
internal sealed class Accounts(
    PlatformContext platform,
    IUnitOfWork work,
    AccountStore store,
    Passwords passwords,
    Tweedefactor tweede,
    FunctieCatalog functies,
    TimeProvider time,
    IOptions<SecuritySettings> settings)
{
    /// <summary>Whether anybody can sign in with a password yet.</summary>
    public Task<bool> AnyAsync(CancellationToken cancellationToken) => platform.Gebruikers.AnyAsync(cancellationToken);

    public Task<string> NameAsync(Guid id, CancellationToken cancellationToken)
        => platform.Gebruikers.Where(account => account.Id == id).Select(account => account.Gebruikersnaam).SingleAsync(cancellationToken);

    /// <summary>The account, and how far its password leads.</summary>
    public async Task<(Toegang Toegang, Guid Account)> TryPasswordAsync(string gebruikersnaam, string wachtwoord, CancellationToken cancellationToken)
    {
        var naam = Gebruiker.Normaal(gebruikersnaam);
        var id = await platform.Gebruikers.Where(kandidaat => kandidaat.Gebruikersnaam == naam).Select(kandidaat => (Guid?)kandidaat.Id)
            .FirstOrDefaultAsync(cancellationToken);
        var account = id is { } found ? await TryAsync(found, account => passwords.Fits(account, wachtwoord), cancellationToken) : null;
        if (id is null)
            _ = passwords.Fits(null, wachtwoord);
        return account is null
            ? (Toegang.Geweigerd, Guid.Empty)
            : (account.TweedeFactor is null ? AfterCode(account) : Toegang.Code, account.Id);
    }

    /// <summary>How far a code of the second factor leads.</summary>
    public async Task<Toegang> TryCodeAsync(Guid id, string code, CancellationToken cancellationToken)
    {
        long? stap = null;
        var account = await TryAsync(
            id,
            account => account.TweedeFactor is { } geheim && (stap = tweede.Tijdstap(tweede.Ontsleutel(geheim), code)) is not null,
            cancellationToken,
            account => account.NeemTijdstap(stap!.Value));
        return account is null ? Toegang.Geweigerd : AfterCode(account);
    }

    /// <summary>Makes an account with a password.</summary>
    /// <exception cref="RegelovertredingException"><c>GEBRUIKER_BESTAAT</c>, <c>FUNCTIE_ONBEKEND</c>, or what <see cref="Wachtwoordregels"/> says.</exception>
    public async Task<Guid> CreateAsync(Gebruiker gebruiker, string wachtwoord, bool moetWijzigen, CancellationToken cancellationToken)
    {
        functies.Controleer(Functiecodes.Lees(gebruiker.Functies));
        Wachtwoordregels.Controleer(wachtwoord, gebruiker);
        gebruiker.StelWachtwoordIn(passwords.Hash(gebruiker, wachtwoord), moetWijzigen);
        await work.RunAsync(
            async token =>
            {
                if (await platform.Gebruikers.AnyAsync(bestaand => bestaand.Gebruikersnaam == gebruiker.Gebruikersnaam, token))
                    throw new RegelovertredingException("GEBRUIKER_BESTAAT", $"Er is al een gebruiker {gebruiker.Gebruikersnaam}.", "gebruikersnaam");
                platform.Add(gebruiker);
                await platform.SaveChangesAsync(token);
            },
            cancellationToken);
        return gebruiker.Id;
    }

    /// <summary>Gives an account a password that its owner chose.</summary>
    /// <exception cref="RegelovertredingException">What <see cref="Wachtwoordregels"/> says, or <c>WACHTWOORD_GELIJK</c>.</exception>
    public async Task ChangePasswordAsync(Guid id, string wachtwoord, CancellationToken cancellationToken)
    {
        var account = await platform.Gebruikers.AsNoTracking().SingleAsync(kandidaat => kandidaat.Id == id, cancellationToken);
        Wachtwoordregels.Controleer(wachtwoord, account);
        if (passwords.Fits(account, wachtwoord))
            throw new RegelovertredingException("WACHTWOORD_GELIJK", "Kies een ander wachtwoord dan het vorige.", "wachtwoord");
        var hash = passwords.Hash(account, wachtwoord);
        await store.ChangeAsync(id, changed => changed.StelWachtwoordIn(hash, moetWijzigen: false), cancellationToken);
    }

    /// <summary>
    /// Lets somebody try. The try is counted before it is judged: many at once get no further than many after each other.
    /// </summary>
    /// <returns>The account; null when the try failed.</returns>
    private async Task<Gebruiker?> TryAsync(
        Guid id, Func<Gebruiker, bool> fits, CancellationToken cancellationToken, Func<Gebruiker, bool>? take = null)
    {
        var allowed = false;
        var account = await store.ChangeAsync(
            id,
            counted =>
            {
                var now = time.GetUtcNow().UtcDateTime;
                allowed = !counted.IsUitgeschakeld && !counted.IsGeblokkeerd(now);
                if (allowed)
                    counted.Mislukt(now, settings.Value);
            },
            cancellationToken);

        // Judged in any case: a locked account answers no sooner than another.
        if (!fits(account) || !allowed)
            return null;
        var taken = true;
        account = await store.ChangeAsync(
            id,
            passed =>
            {
                taken = take?.Invoke(passed) ?? true;
                if (taken)
                    passed.Gelukt();
            },
            cancellationToken);
        return taken ? account : null;
    }

    private static Toegang AfterCode(Gebruiker account) => account.MoetWachtwoordWijzigen ? Toegang.Wachtwoord : Toegang.Binnen;
}
