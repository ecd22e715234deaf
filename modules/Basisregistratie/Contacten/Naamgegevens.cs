namespace Leefbaarheid.Basisregistraties.Contacten;

/// <summary>The parts of a name that has passed the checks.</summary>
internal sealed record Naamgegevens
{
    public const int InitialenLengte = 20;
    public const int VoornaamLengte = 50;
    public const int TussenvoegselLengte = 20;
    public const int AchternaamLengte = 80;
    public const int OrganisatienaamLengte = 120;

    public Naamgegevens(
        string? achternaam = null,
        string? organisatienaam = null,
        string? initialen = null,
        string? tussenvoegsel = null,
        string? voornaam = null,
        string? aanhef = null)
    {
        Achternaam = Invoer.Optioneel(achternaam, AchternaamLengte, "achternaam");
        Organisatienaam = Invoer.Optioneel(organisatienaam, OrganisatienaamLengte, "organisatienaam");
        Initialen = Invoer.Optioneel(initialen, InitialenLengte, "initialen");
        Tussenvoegsel = Invoer.Optioneel(tussenvoegsel, TussenvoegselLengte, "tussenvoegsel");
        Voornaam = Invoer.Optioneel(voornaam, VoornaamLengte, "voornaam");
        Aanhef = Invoer.Optioneel(aanhef, Contact.AanhefLengte, "aanhef");
    }

    public string? Achternaam { get; }

    public string? Organisatienaam { get; }

    public string? Initialen { get; }

    public string? Tussenvoegsel { get; }

    public string? Voornaam { get; }

    public string? Aanhef { get; }

    /// <summary>The name that people see in lists.</summary>
    /// <exception cref="RegelovertredingException">The part that this kind of contact cannot do without is missing.</exception>
    public string VolledigeNaam(Contactsoort soort)
    {
        if (soort == Contactsoort.Organisatie)
            return Invoer.Verplicht(Organisatienaam, OrganisatienaamLengte, "organisatienaam");
        var achternaam = Invoer.Verplicht(Achternaam, AchternaamLengte, "achternaam");
        var familie = Tussenvoegsel is null ? achternaam : $"{Tussenvoegsel} {achternaam}";
        if (soort == Contactsoort.Huishouden)
            return $"Huishouden {familie}";
        return (Initialen ?? Voornaam) is { } voorop ? $"{voorop} {familie}" : familie;
    }
}
