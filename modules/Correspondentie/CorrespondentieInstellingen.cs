namespace Leefbaarheid.Correspondentie;

/// <summary>The module's settings: the object <c>settings</c> of its line in <c>modules.json</c>.</summary>
internal sealed class CorrespondentieInstellingen
{
    private const int MaxRegel = 100;

    /// <summary>Who the letters come from.</summary>
    public Afzendergegevens Corporatie { get; init; } = new();

    /// <summary>Where a tenant goes whose complaint the corporation could not solve; letters of referral name it.</summary>
    public Commissiegegevens Klachtencommissie { get; init; } = new();

    /// <summary>Refuses settings that do not fit on a letter; the module then does not start.</summary>
    /// <exception cref="RegelovertredingException">One of them is missing or too long.</exception>
    public CorrespondentieInstellingen Controleer()
    {
        Invoer.Verplicht(Corporatie.Naam, MaxRegel, "Corporatie:Naam");
        foreach (var regel in new[]
                 {
                     Corporatie.Adres, Corporatie.Postcode, Corporatie.Plaats, Corporatie.Telefoon, Corporatie.Email, Corporatie.Website,
                     Klachtencommissie.Naam, Klachtencommissie.Adres,
                 })
        {
            Invoer.Optioneel(regel, MaxRegel, "Corporatie");
        }

        return this;
    }
}

/// <summary>The letterhead. A line that is not given is left out of the letter.</summary>
internal sealed class Afzendergegevens
{
    public string Naam { get; init; } = "Uw woningcorporatie";

    public string? Adres { get; init; }

    public string? Postcode { get; init; }

    public string? Plaats { get; init; }

    public string? Telefoon { get; init; }

    public string? Email { get; init; }

    public string? Website { get; init; }
}

/// <summary>The complaints or disputes committee of the corporation.</summary>
internal sealed class Commissiegegevens
{
    public string? Naam { get; init; }

    public string? Adres { get; init; }
}
