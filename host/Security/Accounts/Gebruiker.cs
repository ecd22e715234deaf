using HotChocolate;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Host.Security;

/// <summary>Somebody who can sign in here, with a password or by way of an identity provider.</summary>
[DataClassification(DataClassification.EndUserIdentifiableInformation)]
internal sealed class Gebruiker : Entity
{
    public const int NaamLengte = 100;
    public const int CodeLengte = 50;
    public const int WachtwoordhashLengte = 200;
    public const int TweedeFactorLengte = 400;

    /// <exception cref="RegelovertredingException"><c>VERPLICHT</c>, <c>TE_LANG</c> or <c>FUNCTIE_ONGELDIG</c>.</exception>
    public Gebruiker(string gebruikersnaam, string naam, string? medewerkercode, IEnumerable<string> functies)
    {
        Gebruikersnaam = Normaal(Invoer.Verplicht(gebruikersnaam, CodeLengte, "gebruikersnaam"));
        Wijzig(naam, medewerkercode);
        StelFunctiesIn(functies);
    }

    private Gebruiker()
    {
    }

    /// <summary>What he signs in with, in capitals: people type it either way.</summary>
    public string Gebruikersnaam { get; private set; } = "";

    public string Naam { get; private set; } = "";

    /// <summary>The medewerker that he is; null for one who only manages the program.</summary>
    public string? Medewerkercode { get; private set; }

    /// <summary>Codes of his functions, as <see cref="Functiecodes"/> writes them.</summary>
    [GraphQLIgnore]
    public string Functies { get; private set; } = "";

    /// <summary>Hash of who he is at the identity provider; null for whom it does not know.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    [GraphQLIgnore]
    public string? ExterneIdentiteit { get; private set; }

    /// <summary>Null while nobody has chosen a password for the account: then nobody signs in with it.</summary>
    [ChangeLogging(ChangeLogging.WithoutValues)]
    [GraphQLIgnore]
    public string? Wachtwoordhash { get; private set; }

    /// <summary>Hash of the key in the link with which its owner chooses a password, once; null when there is no such link.</summary>
    [ChangeLogging(ChangeLogging.WithoutValues)]
    [GraphQLIgnore]
    public string? Uitnodigingshash { get; private set; }

    /// <summary>Until when the link to choose a password works; null when there is none.</summary>
    [DataClassification(DataClassification.SystemMetadata)]
    public DateTime? UitnodigingTot { get; private set; }

    /// <summary>When he last signed in; null for never.</summary>
    [DataClassification(DataClassification.SystemMetadata)]
    public DateTime? LaatstAangemeldOp { get; private set; }

    /// <summary>True: somebody else chose the password, and knows it until it is changed.</summary>
    [DataClassification(DataClassification.SystemMetadata)]
    [GraphQLIgnore]
    public bool MoetWachtwoordWijzigen { get; private set; }

    /// <summary>Wrong passwords and codes since the last right one.</summary>
    [DataClassification(DataClassification.SystemMetadata)]
    [GraphQLIgnore]
    public int MislukteKeren { get; private set; }

    /// <summary>Until when nobody gets in, with whatever password: it was guessed too often. Null, or past: not locked.</summary>
    [DataClassification(DataClassification.SystemMetadata)]
    [GraphQLName("opSlotTot")]
    public DateTime? GeblokkeerdTot { get; private set; }

    /// <summary>What the codes on his telephone are made of, encrypted; null without a second factor.</summary>
    [ChangeLogging(ChangeLogging.WithoutValues)]
    [GraphQLIgnore]
    public string? TweedeFactor { get; private set; }

    /// <summary>The time step of the last code that was taken: no code works twice.</summary>
    [DataClassification(DataClassification.SystemMetadata)]
    [GraphQLIgnore]
    public long LaatsteTijdstap { get; private set; }

    /// <summary>True: he does not get in until somebody lets him in again.</summary>
    [GraphQLName("geblokkeerd")]
    public bool IsUitgeschakeld { get; private set; }

    /// <summary>The form in which names are kept and compared.</summary>
    public static string Normaal(string gebruikersnaam) => gebruikersnaam.Trim().ToUpperInvariant();

    [GraphQLIgnore]
    public bool IsGeblokkeerd(DateTime nu) => GeblokkeerdTot is { } tot && nu < tot;

    /// <summary>Somebody tried and failed; too often in a row locks the account for a while.</summary>
    public void Mislukt(DateTime nu, SecuritySettings grenzen)
    {
        MislukteKeren++;
        if (MislukteKeren < grenzen.Pogingen)
            return;
        MislukteKeren = 0;
        GeblokkeerdTot = nu + grenzen.Blokkade;
    }

    public void Gelukt()
    {
        MislukteKeren = 0;
        GeblokkeerdTot = null;
    }

    /// <param name="hash">Of a password that <see cref="Wachtwoordregels"/> took.</param>
    /// <param name="moetWijzigen">True when somebody else knows it.</param>
    public void StelWachtwoordIn(string hash, bool moetWijzigen)
    {
        Wachtwoordhash = hash;
        MoetWachtwoordWijzigen = moetWijzigen;
        Uitnodigingshash = null;
        UitnodigingTot = null;
        Gelukt();
    }

    /// <summary>Lets him choose a password with a link; the one that he had, and an earlier link, do not work any more.</summary>
    /// <param name="hash">Of the key in the link.</param>
    /// <param name="tot">Until when it works.</param>
    public void NodigUit(string hash, DateTime tot)
    {
        Wachtwoordhash = null;
        MoetWachtwoordWijzigen = false;
        Uitnodigingshash = hash;
        UitnodigingTot = tot;
        Gelukt();
    }

    /// <exception cref="RegelovertredingException"><c>VERPLICHT</c> or <c>TE_LANG</c>.</exception>
    public void Wijzig(string? naam, string? medewerkercode)
    {
        Naam = Invoer.Verplicht(naam, NaamLengte, "naam");
        Medewerkercode = Invoer.Optioneel(medewerkercode, CodeLengte, "medewerkercode");
    }

    public void StelTweedeFactorIn(string? versleuteld, long tijdstap)
    {
        TweedeFactor = versleuteld;
        LaatsteTijdstap = tijdstap;
    }

    /// <summary>Takes a code of this moment; false when it, or a later one, was taken before.</summary>
    [GraphQLIgnore]
    public bool NeemTijdstap(long tijdstap)
    {
        if (tijdstap <= LaatsteTijdstap)
            return false;
        LaatsteTijdstap = tijdstap;
        return true;
    }

    /// <exception cref="RegelovertredingException"><c>FUNCTIE_ONGELDIG</c> or <c>TE_LANG</c>.</exception>
    public void StelFunctiesIn(IEnumerable<string> codes) => Functies = Functiecodes.Schrijf(codes);

    public void Koppel(string externeIdentiteit) => ExterneIdentiteit = externeIdentiteit;

    /// <summary>Takes over what the identity provider says of him. His name to sign in with stays: it stands on what he did.</summary>
    public void NeemOver(Gebruiker bekend)
    {
        Naam = bekend.Naam;
        Medewerkercode = bekend.Medewerkercode;
        Functies = bekend.Functies;
        ExterneIdentiteit = bekend.ExterneIdentiteit;
    }

    public void Schakel(bool aan) => IsUitgeschakeld = !aan;
}
