using Leefbaarheid.Basisregistraties.Adressen;
using Leefbaarheid.Basisregistraties.Referentiedata;

namespace Leefbaarheid.Basisregistraties.Contacten;

internal enum Contactsoort
{
    Huishouden,
    Organisatie,
    Persoon,
}

/// <summary>A household, organisation or person. A person may belong to a household.</summary>
[DataClassification(DataClassification.EndUserIdentifiableInformation)]
internal sealed class Contact : Entity, IContact
{
    public const string Nummerreeks = "CONTACT";
    public const int NummerLengte = 20;
    public const int NaamLengte = 160;
    public const int AanhefLengte = 20;

    private Contact()
    {
    }

    public Contact(string? nummer, Contactsoort soort, Naamgegevens naam)
    {
        Nummer = Invoer.Verplicht(nummer, NummerLengte, "nummer").ToUpperInvariant();
        Soort = soort;
        Noem(naam);
    }

    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public string Nummer { get; private set; } = "";

    [DataClassification(DataClassification.CustomerContent)]
    public Contactsoort Soort { get; private set; }

    /// <summary>Follows from the parts of the name; stored, so that lists search and sort on it.</summary>
    public string Naam { get; private set; } = "";

    public string? Aanhef { get; private set; }

    public string? Initialen { get; private set; }

    public string? Voornaam { get; private set; }

    public string? Tussenvoegsel { get; private set; }

    public string? Achternaam { get; private set; }

    public string? Organisatienaam { get; private set; }

    public DateOnly? Geboortedatum { get; private set; }

    /// <summary>Street and number in one line.</summary>
    public string? Adres { get; private set; }

    public string? Straat { get; private set; }

    public int? Huisnummer { get; private set; }

    public string? Huisletter { get; private set; }

    public string? Toevoeging { get; private set; }

    public string? Postcode { get; private set; }

    public string? Woonplaats { get; private set; }

    public string? Telefoon { get; private set; }

    public string? Email { get; private set; }

    /// <summary>Code of the list TAAL.</summary>
    public string? Voorkeurstaal { get; private set; }

    /// <summary>Code of the list COMMUNICATIEKANAAL.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public string? Communicatievoorkeur { get; private set; }

    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid? HuishoudenId { get; private set; }

    public Contact? Huishouden { get; private set; }

    public ICollection<Contact> Leden { get; private set; } = [];

    public ICollection<Relatierol> Relatierollen { get; private set; } = [];

    public ICollection<Signalering> Signaleringen { get; private set; } = [];

    public void Noem(Naamgegevens naam)
    {
        Naam = naam.VolledigeNaam(Soort);
        Aanhef = naam.Aanhef;
        Initialen = naam.Initialen;
        Voornaam = naam.Voornaam;
        Tussenvoegsel = naam.Tussenvoegsel;
        Achternaam = naam.Achternaam;
        Organisatienaam = naam.Organisatienaam;
    }

    /// <summary>Sets the address; null when it is not known.</summary>
    public void Verhuis(Adresgegevens? adres)
    {
        Adres = adres?.Regel;
        Straat = adres?.Straat;
        Huisnummer = adres?.Huisnummer;
        Huisletter = adres?.Huisletter;
        Toevoeging = adres?.Toevoeging;
        Postcode = adres?.Postcode;
        Woonplaats = adres?.Woonplaats;
    }

    public void MaakBereikbaar(string? telefoon, string? email, string? voorkeurstaal, string? communicatievoorkeur)
    {
        Telefoon = Bereikbaarheid.Telefoon(telefoon);
        Email = Bereikbaarheid.Email(email);
        Voorkeurstaal = Invoer.Optioneel(voorkeurstaal, Referentiewaarde.CodeLengte, "voorkeurstaal");
        Communicatievoorkeur = Invoer.Optioneel(communicatievoorkeur, Referentiewaarde.CodeLengte, "communicatievoorkeur");
    }

    public void StelGeboortedatum(DateOnly? geboortedatum, DateOnly vandaag)
    {
        if (geboortedatum is not null && Soort != Contactsoort.Persoon)
            throw new RegelovertredingException("GEBOORTEDATUM_GEEN_PERSOON", "Alleen een persoon heeft een geboortedatum.", "geboortedatum");
        if (geboortedatum > vandaag)
            throw new RegelovertredingException("GEBOORTEDATUM_IN_TOEKOMST", "De geboortedatum ligt in de toekomst.", "geboortedatum");
        Geboortedatum = geboortedatum;
    }

    /// <summary>Makes a person a member of a household; null takes the person out of it.</summary>
    public void WordtLidVan(Contact? huishouden)
    {
        if (huishouden is not null && Soort != Contactsoort.Persoon)
            throw new RegelovertredingException("LID_GEEN_PERSOON", "Alleen een persoon kan bij een huishouden horen.", "huishoudenId");
        if (huishouden is not null && huishouden.Soort != Contactsoort.Huishouden)
            throw new RegelovertredingException("GEEN_HUISHOUDEN", $"Contact {huishouden.Nummer} is geen huishouden.", "huishoudenId");
        HuishoudenId = huishouden?.Id;
    }
}
