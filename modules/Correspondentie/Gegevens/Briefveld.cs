namespace Leefbaarheid.Correspondentie.Gegevens;

/// <summary>A merge field that every template can use.</summary>
/// <param name="Naam">As it stands in the template; upper and lower case do not matter.</param>
/// <param name="Uitleg">What it becomes, in Dutch, for whoever makes templates.</param>
/// <param name="VoorVeroorzaker">False when it must not stand in a letter to who is said to cause the problem.</param>
internal sealed record Briefveld(string Naam, string Uitleg, bool VoorVeroorzaker)
{
    public static IReadOnlyList<Briefveld> Alle { get; } =
    [
        new(Velden.CorporatieNaam, "Naam van de corporatie", true),
        new(Velden.CorporatieAdres, "Straat en huisnummer van de corporatie", true),
        new(Velden.CorporatiePostcodePlaats, "Postcode en plaats van de corporatie", true),
        new(Velden.CorporatiePlaats, "Plaats van de corporatie", true),
        new(Velden.CorporatieTelefoon, "Telefoonnummer van de corporatie", true),
        new(Velden.CorporatieEmail, "E-mailadres van de corporatie", true),
        new(Velden.CorporatieWebsite, "Website van de corporatie", true),
        new(Velden.KlachtencommissieNaam, "Naam van de klachten- of geschillencommissie", true),
        new(Velden.KlachtencommissieAdres, "Adres van de klachten- of geschillencommissie", true),
        new(Velden.Datum, "Datum van de brief, bijvoorbeeld 22 november 2026", true),
        new(Velden.Briefnummer, "Nummer van de brief", true),
        new(Velden.Dossiernummer, "Nummer van het dossier", true),
        new(Velden.Dossieromschrijving, "Omschrijving van het dossier; niet in brieven aan een veroorzaker", false),
        new(Velden.Melddatum, "Dag waarop het dossier begon", true),
        new(Velden.OntvangerNaam, "Naam van de ontvanger, zoals op de envelop", true),
        new(Velden.OntvangerAdres, "Straat en huisnummer van de ontvanger", true),
        new(Velden.OntvangerPostcodePlaats, "Postcode en plaats van de ontvanger", true),
        new(Velden.Aanhef, "Aanhef met komma, bijvoorbeeld Geachte mevrouw De Vries,", true),
        new(Velden.MelderNaam, "Naam van de eerste melder; niet in brieven aan een veroorzaker", false),
        new(Velden.BehandelaarNaam, "Naam van wie het dossier behandelt", true),
        new(Velden.BehandelaarFunctie, "Functie van wie het dossier behandelt", true),
        new(Velden.BehandelaarTelefoon, "Telefoonnummer van wie het dossier behandelt", true),
        new(Velden.BehandelaarEmail, "E-mailadres van wie het dossier behandelt", true),
        new(Velden.AfzenderNaam, "Naam van wie de brief maakt", true),
        new(Velden.AfzenderFunctie, "Functie van wie de brief maakt", true),
    ];
}

/// <summary>Names of the merge fields that every template can use.</summary>
internal static class Velden
{
    public const string CorporatieNaam = "CorporatieNaam";
    public const string CorporatieAdres = "CorporatieAdres";
    public const string CorporatiePostcodePlaats = "CorporatiePostcodePlaats";
    public const string CorporatiePlaats = "CorporatiePlaats";
    public const string CorporatieTelefoon = "CorporatieTelefoon";
    public const string CorporatieEmail = "CorporatieEmail";
    public const string CorporatieWebsite = "CorporatieWebsite";
    public const string KlachtencommissieNaam = "KlachtencommissieNaam";
    public const string KlachtencommissieAdres = "KlachtencommissieAdres";
    public const string Datum = "Datum";
    public const string Briefnummer = "Briefnummer";
    public const string Dossiernummer = "Dossiernummer";
    public const string Dossieromschrijving = "Dossieromschrijving";
    public const string Melddatum = "Melddatum";
    public const string OntvangerNaam = "OntvangerNaam";
    public const string OntvangerAdres = "OntvangerAdres";
    public const string OntvangerPostcodePlaats = "OntvangerPostcodePlaats";
    public const string Aanhef = "Aanhef";
    public const string MelderNaam = "MelderNaam";
    public const string BehandelaarNaam = "BehandelaarNaam";
    public const string BehandelaarFunctie = "BehandelaarFunctie";
    public const string BehandelaarTelefoon = "BehandelaarTelefoon";
    public const string BehandelaarEmail = "BehandelaarEmail";
    public const string AfzenderNaam = "AfzenderNaam";
    public const string AfzenderFunctie = "AfzenderFunctie";
}
