using HotChocolate;
using HotChocolate.Types;

namespace Leefbaarheid.Host.Security;

/// <summary>An account with a link to choose its password.</summary>
/// <param name="Gebruiker">The account.</param>
/// <param name="Link">Where its owner chooses a password, once. It is told now and never again: hand it to nobody else.</param>
/// <param name="GeldigTot">Until when the link works.</param>
internal sealed record Gebruikertoegang(Gebruiker Gebruiker, string Link, DateTime GeldigTot);

/// <summary>Managing accounts. What is changed stands in the wijzigingslog; passwords and links do not.</summary>
[MutationType]
internal sealed class GebruikerMutations
{
    /// <summary>Makes an account, and a link with which its owner chooses a password.</summary>
    public Task<Gebruikertoegang> GebruikerAanmakenAsync(
        string gebruikersnaam, string naam, string? medewerkercode, IReadOnlyList<string> functies, Gebruikersbeheer beheer, CancellationToken cancellationToken)
        => beheer.MaakAsync(gebruikersnaam, naam, medewerkercode, functies, cancellationToken);

    /// <summary>Changes the fields that are given and leaves the others. The name to sign in with stays: it stands on what the account did.</summary>
    public Task<Gebruiker> GebruikerWijzigenAsync(
        Guid id, long versie, Optional<string?> naam, Optional<string?> medewerkercode, Gebruikersbeheer beheer, CancellationToken cancellationToken)
        => beheer.WijzigAsync(
            id,
            versie,
            gebruiker => gebruiker.Wijzig(
                naam.HasValue ? naam.Value : gebruiker.Naam,
                medewerkercode.HasValue ? medewerkercode.Value : gebruiker.Medewerkercode),
            cancellationToken);

    /// <summary>Gives a link to choose another password. The one that the account had does not work any more, and its sessions end.</summary>
    public Task<Gebruikertoegang> GebruikerWachtwoordInstellenAsync(Guid id, Gebruikersbeheer beheer, CancellationToken cancellationToken)
        => beheer.GeefLinkAsync(id, cancellationToken);

    /// <summary>Keeps an account out from now on; its sessions end.</summary>
    public Task<Gebruiker> GebruikerBlokkerenAsync(Guid id, Gebruikersbeheer beheer, CancellationToken cancellationToken)
        => beheer.BlokkeerAsync(id, cancellationToken);

    /// <summary>Lets an account in again, also one that was locked after wrong passwords.</summary>
    public Task<Gebruiker> GebruikerDeblokkerenAsync(Guid id, Gebruikersbeheer beheer, CancellationToken cancellationToken)
        => beheer.DeblokkeerAsync(id, cancellationToken);

    /// <summary>Takes away the second factor of who lost his telephone; the sessions of the account end.</summary>
    public Task<Gebruiker> GebruikerTweedeFactorVerwijderenAsync(Guid id, Gebruikersbeheer beheer, CancellationToken cancellationToken)
        => beheer.NeemTweedeFactorAsync(id, cancellationToken);

    /// <summary>Ends all sessions of an account.</summary>
    public Task<Gebruiker> GebruikerAfmeldenAsync(Guid id, Gebruikersbeheer beheer, CancellationToken cancellationToken)
        => beheer.MeldAfAsync(id, cancellationToken);

    /// <summary>Ends one session.</summary>
    public Task<Gebruiker> SessieBeeindigenAsync(Guid id, Gebruikersbeheer beheer, CancellationToken cancellationToken)
        => beheer.SluitSessieAsync(id, cancellationToken);

    /// <summary>Gives an account a function, by its code; what it opens is there within seconds.</summary>
    public Task<Gebruiker> GebruikerFunctieGevenAsync(Guid gebruikerId, string functie, Gebruikersbeheer beheer, CancellationToken cancellationToken)
        => beheer.GeefFunctieAsync(gebruikerId, functie, cancellationToken);

    /// <summary>Takes a function away, by its code; what it opened is gone within seconds.</summary>
    public Task<Gebruiker> GebruikerFunctieOntnemenAsync(Guid gebruikerId, string functie, Gebruikersbeheer beheer, CancellationToken cancellationToken)
        => beheer.NeemFunctieAsync(gebruikerId, functie, cancellationToken);
}
