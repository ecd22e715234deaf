using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Host.Security;

/// <summary>
/// What a password has to be: long, and not the name of its owner. No rules about capitals and digits, which make passwords that are
/// alike (NIST SP 800-63B, section 3.1.1.2).
/// </summary>
internal static class Wachtwoordregels
{
    public const int Minimum = 12;
    public const int Maximum = 128;

    private const string Veld = "wachtwoord";
    private const int Verschillend = 5;

    /// <exception cref="RegelovertredingException"><c>WACHTWOORD_TE_KORT</c>, <c>WACHTWOORD_TE_LANG</c> or <c>WACHTWOORD_TE_EENVOUDIG</c>.</exception>
    public static void Controleer(string wachtwoord, Gebruiker gebruiker)
    {
        if (wachtwoord.Length < Minimum)
            throw new RegelovertredingException("WACHTWOORD_TE_KORT", $"Kies een wachtwoord van minstens {Minimum} tekens. Een zinnetje mag ook.", Veld);
        if (wachtwoord.Length > Maximum)
            throw new RegelovertredingException("WACHTWOORD_TE_LANG", $"Kies een wachtwoord van hooguit {Maximum} tekens.", Veld);
        if (wachtwoord.Distinct().Count() < Verschillend || Bevat(wachtwoord, gebruiker.Gebruikersnaam) || gebruiker.Naam.Split(' ').Any(deel => deel.Length > 3 && Bevat(wachtwoord, deel)))
            throw new RegelovertredingException("WACHTWOORD_TE_EENVOUDIG", "Dit wachtwoord is te makkelijk te raden. Gebruik niet uw naam, en niet steeds hetzelfde teken.", Veld);
    }

    private static bool Bevat(string wachtwoord, string deel) => wachtwoord.Contains(deel, StringComparison.OrdinalIgnoreCase);
}
