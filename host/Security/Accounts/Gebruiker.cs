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
        Naam = Invoer.Verplicht(naam, NaamLengte, "naam");
        Medewerkercode = Invoer.Optioneel(medewerkercode, CodeLengte, "medewerkercode");
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
    public string Functies { get; private set; } = "";

    /// <summary>Hash of who he is at the identity provider; null for whom it does not know.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public string? ExterneIdentiteit { get; private set; }

    /// <summary>Null while nobody has chosen a password for the account: then nobody signs in with it.</summary>
    [ChangeLogging(ChangeLogging.WithoutValues)]
    [DataClassification(DataClassification.SystemMetadata)]
    public string? Wachtwoordhash { get; private set; }

    /// <summary>True: somebody else chose the password, and knows it until it is changed.</summary>
    [DataClassification(DataClassification.SystemMetadata)]
    public bool MoetWachtwoordWijzigen { get; private set; }

    /// <summary>Wrong passwords and codes since the last right one.</summary>
    [DataClassification(DataClassification.SystemMetadata)]
    public int MislukteKeren { get; private set; }

    /// <summary>Until when nobody gets in, with whatever password.</summary>
    [DataClassification(DataClassification.SystemMetadata)]
    public DateTime? GeblokkeerdTot { get; private set; }

    /// <summary>What the codes on his telephone are made of, encrypted; null without a second factor.</summary>
    [ChangeLogging(ChangeLogging.WithoutValues)]
    [DataClassification(DataClassification.SystemMetadata)]
    public string? TweedeFactor { get; private set; }

    /// <summary>The time step of the last code that was taken: no code works twice.</summary>
    [DataClassification(DataClassification.SystemMetadata)]
    public long LaatsteTijdstap { get; private set; }

    [DataClassification(DataClassification.SystemMetadata)]
    public bool IsUitgeschakeld { get; private set; }

    /// <summary>The form in which names are kept and compared.</summary>
    public static string Normaal(string gebruikersnaam) => gebruikersnaam.Trim().ToUpperInvariant();

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
        Gelukt();
    }

    public void StelTweedeFactorIn(string? versleuteld, long tijdstap)
    {
        TweedeFactor = versleuteld;
        LaatsteTijdstap = tijdstap;
    }

    /// <summary>Takes a code of this moment; false when it, or a later one, was taken before.</summary>
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
