namespace Leefbaarheid.Rolcentra.Profielen;

/// <summary>The profile that people with a function work in, unless they chose another.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Profieltoewijzing : Entity
{
    public const int MaxFunctie = 60;
    public const int MaxProfiel = 40;

    private Profieltoewijzing()
    {
    }

    public Profieltoewijzing(string? functie, string profiel)
    {
        Functie = Invoer.Verplicht(functie, MaxFunctie, "functie");
        Sleutel = SleutelVan(Functie);
        Profiel = profiel;
    }

    /// <summary>The function, as it is written for a medewerker.</summary>
    public string Functie { get; private set; } = "";

    /// <summary>The function as it is compared: however people write it.</summary>
    public string Sleutel { get; private set; } = "";

    /// <summary>Code of the profile.</summary>
    public string Profiel { get; private set; } = "";

    public void WijsToe(string profiel) => Profiel = profiel;

    public static string SleutelVan(string functie) => functie.Trim().ToUpperInvariant();
}
