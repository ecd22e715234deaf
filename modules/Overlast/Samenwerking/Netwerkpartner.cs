namespace Leefbaarheid.Overlast.Samenwerking;

/// <summary>What kind of organisation a partner is.</summary>
internal enum Netwerkpartnersoort
{
    Gemeente,
    Politie,
    Zorg,
    Welzijn,
    Veiligheidshuis,

    /// <summary>Regional information and expertise centre against organised crime.</summary>
    Riec,
    Buurtbemiddeling,
    Huurdersorganisatie,
    Overig,
}

/// <summary>How a partner is reached.</summary>
internal sealed record Bereikgegevens(string? Contactpersoon, string? Telefoon, string? Email);

/// <summary>An organisation that the corporation works with on nuisance.</summary>
[DataClassification(DataClassification.OrganizationIdentifiableInformation)]
internal sealed class Netwerkpartner : Entity
{
    public const int MaxNaam = 100;
    public const int MaxTelefoon = 30;
    public const int MaxEmail = 254;

    private Netwerkpartner()
    {
    }

    public Netwerkpartner(string? naam, Netwerkpartnersoort soort, Bereikgegevens bereik) => Wijzig(naam, soort, bereik, geblokkeerd: false);

    /// <summary>Unique.</summary>
    public string Naam { get; private set; } = "";

    public Netwerkpartnersoort Soort { get; private set; }

    /// <summary>Whom to speak to; null when not said.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Contactpersoon { get; private set; }

    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Telefoon { get; private set; }

    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Email { get; private set; }

    /// <summary>True when the corporation no longer works with it.</summary>
    public bool Geblokkeerd { get; private set; }

    internal void Wijzig(string? naam, Netwerkpartnersoort soort, Bereikgegevens bereik, bool geblokkeerd)
    {
        Naam = Invoer.Verplicht(naam, MaxNaam, "naam");
        Contactpersoon = Invoer.Optioneel(bereik.Contactpersoon, MaxNaam, "contactpersoon");
        Telefoon = Invoer.Optioneel(bereik.Telefoon, MaxTelefoon, "telefoon");
        Email = Invoer.Optioneel(bereik.Email, MaxEmail, "email");
        Soort = soort;
        Geblokkeerd = geblokkeerd;
    }

    /// <exception cref="RegelovertredingException"><c>NETWERKPARTNER_GEBLOKKEERD</c>.</exception>
    internal void ControleerBruikbaar(string veld)
    {
        if (Geblokkeerd)
        {
            throw new RegelovertredingException(
                "NETWERKPARTNER_GEBLOKKEERD", $"Met {Naam} werken we niet meer samen. Kies een andere netwerkpartner.", veld);
        }
    }
}
