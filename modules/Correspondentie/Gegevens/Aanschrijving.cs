namespace Leefbaarheid.Correspondentie.Gegevens;

/// <summary>How a contact is addressed, on the envelope and in the letter, by the rules of Dutch.</summary>
internal static class Aanschrijving
{
    private const string Heer = "heer";
    private const string Mevrouw = "mevrouw";
    private const string Familie = "familie";
    private const string Onbekend = "heer of mevrouw";

    /// <summary>The line on the envelope: <c>Mevrouw A. de Vries</c>.</summary>
    public static string Naamregel(Adressering adressering)
    {
        if (adressering.Soort == Adresseersoort.Organisatie)
            return adressering.Organisatienaam ?? "";
        var naam = adressering.Naam;
        var voorop = naam.Initialen ?? naam.Voornaam;
        var achternaam = voorop is null ? Zelfstandig(naam) : $"{voorop} {Familienaam(naam)}";
        return Titel(naam.Aanhef) switch
        {
            Heer => $"De heer {achternaam}",
            Mevrouw => $"Mevrouw {achternaam}",
            Familie => $"Familie {Zelfstandig(naam)}",
            _ => adressering.Soort == Adresseersoort.Huishouden ? $"De heer of mevrouw {achternaam}" : achternaam,
        };
    }

    /// <summary>The salutation with its comma: <c>Geachte heer De Vries,</c>.</summary>
    public static string Aanhef(Adressering adressering)
        => adressering.Soort == Adresseersoort.Organisatie || adressering.Naam.Achternaam is null
            ? "Geachte heer, mevrouw,"
            : $"Geachte {Titel(adressering.Naam.Aanhef)} {Zelfstandig(adressering.Naam)},";

    /// <summary>The family name with the words before it: <c>de Vries</c>.</summary>
    public static string Familienaam(Persoonsnaam naam)
        => naam.Tussenvoegsel is null ? naam.Achternaam ?? "" : $"{naam.Tussenvoegsel} {naam.Achternaam}";

    /// <summary>The same without a first name or initials in front: <c>De Vries</c>, but <c>'t Hart</c>.</summary>
    private static string Zelfstandig(Persoonsnaam naam)
    {
        var familienaam = Familienaam(naam);
        return familienaam.Length > 0 ? char.ToUpperInvariant(familienaam[0]) + familienaam[1..] : "";
    }

    /// <summary>What people type for it, in many ways.</summary>
    private static string Titel(string? aanhef)
    {
        var kaal = (aanhef ?? "").ToLowerInvariant().Replace("geachte", "", StringComparison.Ordinal).Trim(' ', '.', ',');
        return kaal switch
        {
            "heer" or "de heer" or "dhr" or "hr" or "meneer" or "man" or "m" => Heer,
            "mevrouw" or "mevr" or "mw" or "vrouw" or "v" => Mevrouw,
            "familie" or "fam" => Familie,
            _ => Onbekend,
        };
    }
}
