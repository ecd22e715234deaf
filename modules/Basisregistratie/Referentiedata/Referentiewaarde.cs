using System.Globalization;

namespace Leefbaarheid.Basisregistraties.Referentiedata;

/// <summary>Who keeps a reference value.</summary>
internal enum Referentiebron
{
    Vera,
    Eigen,
}

/// <summary>
/// One value of a reference list. A code may stand in a list more than once, under another parent or after it expired, so the
/// business key takes all four: list, code, parent and end date.
/// </summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Referentiewaarde : Entity
{
    public const int SoortLengte = 60;
    public const int CodeLengte = 40;
    public const int NaamLengte = 120;
    public const int OmschrijvingLengte = 4000;
    public const int DatumtekstLengte = 20;
    public const int BovenliggendLengte = SoortLengte + 1 + CodeLengte;
    public const int DomeinLengte = 80;
    public const int SleutelLengte = SoortLengte + CodeLengte + BovenliggendLengte + DatumtekstLengte + 3;

    private Referentiewaarde()
    {
    }

    public Referentiewaarde(string? soort, string? code, string? bovenliggend, Referentiedatum einddatum, Referentiebron bron)
    {
        Soort = Invoer.Verplicht(soort, SoortLengte, "soort");
        Code = Invoer.Verplicht(code, CodeLengte, "code");
        Bovenliggend = Invoer.Optioneel(bovenliggend, BovenliggendLengte, "bovenliggend");
        Einddatum = einddatum.Datum;
        Einddatumtekst = einddatum.Tekst;
        Bron = bron;
        Sleutel = MaakSleutel(Soort, Code, Bovenliggend, einddatum);
    }

    /// <summary>List, code, parent and end date in one text: the key that an import finds the value by.</summary>
    [DataClassification(DataClassification.SystemMetadata)]
    public string Sleutel { get; private set; } = "";

    /// <summary>The list that it belongs to.</summary>
    public string Soort { get; private set; } = "";

    public string Code { get; private set; } = "";

    public string Naam { get; private set; } = "";

    public string? Omschrijving { get; private set; }

    public DateOnly? Begindatum { get; private set; }

    /// <summary>The start date as it was delivered, when no date can be read in it.</summary>
    public string? Begindatumtekst { get; private set; }

    /// <summary>The last day that it may be chosen; expired values stay for history.</summary>
    public DateOnly? Einddatum { get; private set; }

    /// <summary>The end date as it was delivered, when no date can be read in it.</summary>
    public string? Einddatumtekst { get; private set; }

    /// <summary>The value above it, as <c>LIST.CODE</c>.</summary>
    public string? Bovenliggend { get; private set; }

    public string? Domein { get; private set; }

    public Referentiebron Bron { get; private set; }

    public static string MaakSleutel(string soort, string code, string? bovenliggend, Referentiedatum einddatum)
        => string.Create(
            CultureInfo.InvariantCulture,
            $"{soort}|{code}|{bovenliggend}|{einddatum.Tekst ?? einddatum.Datum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");

    public void Beschrijf(string? naam, string? omschrijving, Referentiedatum begindatum, string? domein)
    {
        Naam = Invoer.Verplicht(naam, NaamLengte, "naam");
        Omschrijving = Invoer.Optioneel(omschrijving, OmschrijvingLengte, "omschrijving");
        Begindatum = begindatum.Datum;
        Begindatumtekst = begindatum.Tekst;
        Domein = Invoer.Optioneel(domein, DomeinLengte, "domein");
    }

    /// <summary>The last day that it may be chosen; null takes an earlier end back.</summary>
    public void Beeindig(DateOnly? einddatum)
    {
        if (Begindatum is { } begin)
            Periode.Controleer(begin, einddatum);
        Einddatum = einddatum;
        Einddatumtekst = null;
        Sleutel = MaakSleutel(Soort, Code, Bovenliggend, new Referentiedatum(einddatum, Tekst: null));
    }
}
