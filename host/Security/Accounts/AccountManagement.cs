using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Host.Security;

/// <summary>What somebody else may do to an account.</summary>
internal sealed class AccountManagement(
    IUnitOfWork work, AccountStore store, Passwords passwords, FunctieCatalog catalog, SessionDesk sessions)
{
    /// <summary>For somebody who lost his password or his telephone. He chooses a password of his own when he comes in.</summary>
    /// <exception cref="NietGevondenException">Nobody has the name.</exception>
    public Task GivePasswordAsync(string gebruikersnaam, string wachtwoord, CancellationToken cancellationToken)
        => ChangeAsync(
            gebruikersnaam,
            account =>
            {
                account.StelWachtwoordIn(passwords.Hash(account, wachtwoord), moetWijzigen: true);
                account.StelTweedeFactorIn(versleuteld: null, tijdstap: 0);
            },
            cancellationToken);

    /// <exception cref="NietGevondenException">Nobody has the name.</exception>
    public Task SwitchAsync(string gebruikersnaam, bool aan, CancellationToken cancellationToken)
        => ChangeAsync(gebruikersnaam, account => account.Schakel(aan), cancellationToken);

    /// <exception cref="NietGevondenException">Nobody has the name.</exception>
    /// <exception cref="RegelovertredingException"><c>FUNCTIE_ONGELDIG</c>, <c>FUNCTIE_ONBEKEND</c> or <c>TE_LANG</c>.</exception>
    public Task SetFunctiesAsync(string gebruikersnaam, IEnumerable<string> functies, CancellationToken cancellationToken)
        => ChangeAsync(
            gebruikersnaam,
            account =>
            {
                account.StelFunctiesIn(functies);
                catalog.Controleer(Functiecodes.Lees(account.Functies));
            },
            cancellationToken);

    /// <summary>Whatever is changed, its sessions end: they were begun under what held before.</summary>
    private Task ChangeAsync(string gebruikersnaam, Action<Gebruiker> change, CancellationToken cancellationToken)
    {
        var naam = Gebruiker.Normaal(gebruikersnaam);
        return work.RunAsync(
            async token =>
            {
                var account = await store.TryChangeAsync(kandidaat => kandidaat.Gebruikersnaam == naam, change, token)
                    ?? throw new NietGevondenException("De gebruiker", naam, "gebruikersnaam");
                await sessions.EndOthersAsync(account.Id, own: null, token);
            },
            cancellationToken);
    }
}
