using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Host.Security;

/// <summary>What somebody who has signed in does to the accounts of others, and which of it he may not do to himself.</summary>
internal sealed class Gebruikersbeheer(
    PlatformContext platform,
    FunctieCatalog catalog,
    Beheergrens grens,
    Uitnodigingen uitnodigingen,
    SessionDesk sessions,
    SessionGuard guard,
    UnitOfWork work,
    IHttpContextAccessor http)
{
    /// <exception cref="RegelovertredingException">
    /// <c>GEBRUIKER_BESTAAT</c>, <c>FUNCTIE_ONBEKEND</c>, <c>MEER_RECHTEN</c>, <c>LOKALE_ACCOUNTS_UIT</c>, or what <see cref="Gebruiker"/> says.
    /// </exception>
    public async Task<Gebruikertoegang> MaakAsync(
        string gebruikersnaam, string naam, string? medewerkercode, IEnumerable<string> functies, CancellationToken cancellationToken)
    {
        var gebruiker = new Gebruiker(gebruikersnaam, naam, medewerkercode, functies);
        var codes = Functiecodes.Lees(gebruiker.Functies);
        catalog.Controleer(codes);
        grens.Controleer(codes);
        if (await platform.Gebruikers.AnyAsync(bestaand => bestaand.Gebruikersnaam == gebruiker.Gebruikersnaam, cancellationToken))
            throw new RegelovertredingException("GEBRUIKER_BESTAAT", $"Er is al een gebruiker {gebruiker.Gebruikersnaam}.", "gebruikersnaam");
        var link = uitnodigingen.Maak(gebruiker);
        platform.Add(gebruiker);
        await platform.SaveChangesAsync(cancellationToken);
        return new Gebruikertoegang(gebruiker, link, gebruiker.UitnodigingTot!.Value);
    }

    public Task<Gebruiker> WijzigAsync(Guid id, long versie, Action<Gebruiker> wijzig, CancellationToken cancellationToken)
        => VeranderAsync(
            id,
            gebruiker =>
            {
                gebruiker.ControleerVersie(versie);
                wijzig(gebruiker);
            },
            cancellationToken);

    /// <summary>For who lost his password, or never had one. His sessions end.</summary>
    /// <exception cref="RegelovertredingException"><c>EIGEN_ACCOUNT</c>, <c>GEBRUIKER_EXTERN</c>, <c>LOKALE_ACCOUNTS_UIT</c> or <c>MEER_RECHTEN</c>.</exception>
    public async Task<Gebruikertoegang> GeefLinkAsync(Guid id, CancellationToken cancellationToken)
    {
        await NietZelfAsync(id, "Uw eigen wachtwoord wijzigt u bij Mijn account.", cancellationToken);
        var link = "";
        var gebruiker = await VeranderAsync(
            id,
            gebruiker =>
            {
                NietExtern(gebruiker, "Deze gebruiker meldt zich aan via de aanmelddienst, en heeft hier geen wachtwoord.");
                link = uitnodigingen.Maak(gebruiker);
            },
            cancellationToken);
        await sessions.EndOthersAsync(id, own: null, cancellationToken);
        return new Gebruikertoegang(gebruiker, link, gebruiker.UitnodigingTot!.Value);
    }

    /// <exception cref="RegelovertredingException"><c>EIGEN_ACCOUNT</c>, <c>LAATSTE_BEHEERDER</c> or <c>MEER_RECHTEN</c>.</exception>
    public async Task<Gebruiker> BlokkeerAsync(Guid id, CancellationToken cancellationToken)
    {
        await NietZelfAsync(id, "U kunt uw eigen account niet blokkeren.", cancellationToken);
        var gebruiker = await VeranderAsync(id, gebruiker => gebruiker.Schakel(aan: false), cancellationToken);
        await sessions.EndOthersAsync(id, own: null, cancellationToken);
        return gebruiker;
    }

    /// <summary>Also opens the lock of an account whose password was guessed too often.</summary>
    public Task<Gebruiker> DeblokkeerAsync(Guid id, CancellationToken cancellationToken)
        => VeranderAsync(
            id,
            gebruiker =>
            {
                gebruiker.Schakel(aan: true);
                gebruiker.Gelukt();
            },
            cancellationToken);

    /// <summary>For who lost his telephone. His sessions end.</summary>
    /// <exception cref="RegelovertredingException"><c>EIGEN_ACCOUNT</c> or <c>MEER_RECHTEN</c>.</exception>
    public async Task<Gebruiker> NeemTweedeFactorAsync(Guid id, CancellationToken cancellationToken)
    {
        await NietZelfAsync(id, "Uw eigen tweede stap zet u uit bij Mijn account.", cancellationToken);
        var gebruiker = await VeranderAsync(id, gebruiker => gebruiker.StelTweedeFactorIn(versleuteld: null, tijdstap: 0), cancellationToken);
        await sessions.EndOthersAsync(id, own: null, cancellationToken);
        return gebruiker;
    }

    public async Task<Gebruiker> MeldAfAsync(Guid id, CancellationToken cancellationToken)
    {
        var gebruiker = await VeranderAsync(id, _ => { }, cancellationToken);
        await sessions.EndOthersAsync(id, own: null, cancellationToken);
        return gebruiker;
    }

    /// <exception cref="NietGevondenException">The session has ended.</exception>
    public async Task<Gebruiker> SluitSessieAsync(Guid id, CancellationToken cancellationToken)
    {
        var eigenaar = await platform.Sessies.Where(sessie => sessie.Id == id).Select(sessie => (Guid?)sessie.GebruikerId).SingleOrDefaultAsync(cancellationToken)
            ?? throw new NietGevondenException("De sessie", id.ToString(), "id");
        var gebruiker = await VeranderAsync(eigenaar, _ => { }, cancellationToken);
        await sessions.EndOneAsync(id, cancellationToken);
        return gebruiker;
    }

    /// <exception cref="RegelovertredingException"><c>FUNCTIE_ONBEKEND</c>, <c>GEBRUIKER_EXTERN</c> or <c>MEER_RECHTEN</c>.</exception>
    public Task<Gebruiker> GeefFunctieAsync(Guid id, string functie, CancellationToken cancellationToken)
        => VeranderFunctiesAsync(
            id,
            codes =>
            {
                catalog.Controleer([functie.Trim()]);
                return [.. codes, functie];
            },
            cancellationToken);

    /// <exception cref="RegelovertredingException"><c>EIGEN_BEHEER</c>, <c>LAATSTE_BEHEERDER</c>, <c>GEBRUIKER_EXTERN</c> or <c>MEER_RECHTEN</c>.</exception>
    /// <exception cref="NietGevondenException">He does not have it.</exception>
    public Task<Gebruiker> NeemFunctieAsync(Guid id, string functie, CancellationToken cancellationToken)
        => VeranderFunctiesAsync(
            id,
            codes => codes.Contains(functie.Trim(), StringComparer.OrdinalIgnoreCase)
                ? [.. codes.Where(code => !code.Equals(functie.Trim(), StringComparison.OrdinalIgnoreCase))]
                : throw new NietGevondenException("De functie", functie.Trim(), "functie"),
            cancellationToken);

    private async Task<Gebruiker> VeranderFunctiesAsync(Guid id, Func<IReadOnlyList<string>, IReadOnlyList<string>> nieuw, CancellationToken cancellationToken)
    {
        var eigen = await IsZelfAsync(id, cancellationToken);
        var gebruiker = await VeranderAsync(
            id,
            gebruiker =>
            {
                NietExtern(gebruiker, "De functies van deze gebruiker volgen uit zijn groepen bij de aanmelddienst. Wijzig ze daar.");
                var codes = Functiecodes.Lees(gebruiker.Functies);
                gebruiker.StelFunctiesIn(nieuw(codes));
                if (eigen && grens.VerliestBeheer(codes, Functiecodes.Lees(gebruiker.Functies)))
                    throw new RegelovertredingException("EIGEN_BEHEER", "Met deze functie beheert u de gebruikers, ook uzelf. Laat een collega haar van u afnemen.", "functie");
            },
            cancellationToken);
        var theirs = await platform.Sessies.Where(sessie => sessie.GebruikerId == id).Select(sessie => sessie.Id).ToListAsync(cancellationToken);
        work.AfterCommitOrNow(() => guard.Forget(theirs));
        return gebruiker;
    }

    private async Task<Gebruiker> VeranderAsync(Guid id, Action<Gebruiker> verander, CancellationToken cancellationToken)
    {
        // Holds the accounts still until the unit of work ends: two who block each other would leave nobody.
        await platform.Gebruikers.ExecuteUpdateAsync(gebruiker => gebruiker.SetProperty(g => g.IsUitgeschakeld, g => g.IsUitgeschakeld), cancellationToken);
        var gebruiker = await platform.Gebruikers.AsTracking().SingleOrDefaultAsync(gebruiker => gebruiker.Id == id, cancellationToken)
            ?? throw new NietGevondenException("De gebruiker", id.ToString(), "id");
        grens.Controleer(Functiecodes.Lees(gebruiker.Functies));
        var wasBeheerder = IsBeheerder(gebruiker.IsUitgeschakeld, gebruiker.Functies);
        verander(gebruiker);
        grens.Controleer(Functiecodes.Lees(gebruiker.Functies));
        if (wasBeheerder && !IsBeheerder(gebruiker.IsUitgeschakeld, gebruiker.Functies) && !await AnderAsync(id, cancellationToken))
            throw new RegelovertredingException("LAATSTE_BEHEERDER", "Dit is de enige applicatiebeheerder die kan aanmelden. Maak eerst een ander applicatiebeheerder.");
        await platform.SaveChangesAsync(cancellationToken);
        return gebruiker;
    }

    private async Task<bool> AnderAsync(Guid id, CancellationToken cancellationToken)
        => (await platform.Gebruikers.Where(ander => ander.Id != id && !ander.IsUitgeschakeld).Select(ander => ander.Functies).ToListAsync(cancellationToken))
            .Exists(functies => IsBeheerder(uit: false, functies));

    private bool IsBeheerder(bool uit, string functies) => !uit && Functiecodes.Lees(functies).Any(code => catalog.Find(code)?.Alles is true);

    private static void NietExtern(Gebruiker gebruiker, Foutbericht waarom)
    {
        if (gebruiker.ExterneIdentiteit is not null)
            throw new RegelovertredingException("GEBRUIKER_EXTERN", waarom);
    }

    private async Task NietZelfAsync(Guid id, Foutbericht waarom, CancellationToken cancellationToken)
    {
        if (await IsZelfAsync(id, cancellationToken))
            throw new RegelovertredingException("EIGEN_ACCOUNT", waarom);
    }

    /// <summary>Whether it is the account of whoever asks. A program has none.</summary>
    private async Task<bool> IsZelfAsync(Guid id, CancellationToken cancellationToken)
        => Identities.SessionOf(http.HttpContext?.User) is { } session
            && await platform.Sessies.AnyAsync(sessie => sessie.Id == session && sessie.GebruikerId == id, cancellationToken);
}
