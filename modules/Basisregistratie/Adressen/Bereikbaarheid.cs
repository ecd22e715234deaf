using System.Net.Mail;
using System.Text.RegularExpressions;

namespace Leefbaarheid.Basisregistraties.Adressen;

/// <summary>Checks telephone numbers and e-mail addresses, for contacts and medewerkers alike.</summary>
internal static partial class Bereikbaarheid
{
    public const int TelefoonLengte = 20;
    public const int EmailLengte = 254;

    /// <summary>Keeps digits and a leading plus, so that one number is found however it was typed.</summary>
    public static string? Telefoon(string? telefoon)
    {
        if (string.IsNullOrWhiteSpace(telefoon))
            return null;
        var kaal = Opmaak().Replace(telefoon, "");
        return Nummer().IsMatch(kaal)
            ? kaal
            : throw new RegelovertredingException(
                "TELEFOON_ONGELDIG",
                $"'{telefoon.Trim()}' is geen telefoonnummer. Vul het in als 0612345678 of +31612345678.",
                "telefoon");
    }

    public static string? Email(string? email)
    {
        var schoon = Invoer.Optioneel(email, EmailLengte, "email");
        if (schoon is null)
            return null;
        return MailAddress.TryCreate(schoon, out var adres) && adres.Address == schoon && adres.Host.Contains('.', StringComparison.Ordinal)
            ? schoon
            : throw new RegelovertredingException(
                "EMAIL_ONGELDIG",
                $"'{schoon}' is geen e-mailadres. Vul het in als naam@voorbeeld.nl.",
                "email");
    }

    [GeneratedRegex(@"[\s().\-/]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opmaak();

    [GeneratedRegex(@"^\+?[0-9]{8,15}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Nummer();
}
