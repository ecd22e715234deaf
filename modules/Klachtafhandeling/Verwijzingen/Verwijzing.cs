using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Klachtafhandeling.Verwijzingen;

/// <summary>A referral of the complainant to another body.</summary>
[DataClassification(DataClassification.CustomerContent)]
[HoortBij("Leefbaarheidsdossier", nameof(LeefbaarheidsdossierId))]
internal sealed class Verwijzing : Entity
{
    public const int MaxNaam = 100;
    public const int MaxZaaknummer = 50;

    private Verwijzing()
    {
    }

    public Verwijzing(Klacht klacht, Verwijsgegevens gegevens, DateOnly vandaag)
    {
        KlachtId = klacht.Id;
        LeefbaarheidsdossierId = klacht.LeefbaarheidsdossierId;
        Neem(klacht, gegevens, vandaag);
    }

    public Guid KlachtId { get; private set; }

    public Guid LeefbaarheidsdossierId { get; private set; }

    public Instantie Instantie { get; private set; }

    /// <summary>Which one exactly, e.g. that of a region; null when the kind says enough.</summary>
    public string? Naam { get; private set; }

    public DateOnly Datum { get; private set; }

    /// <summary>The last day on which the body takes the complaint; null when it has none.</summary>
    public DateOnly? UitersteIndiendatum { get; private set; }

    /// <summary>Why there, in the user's words.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Toelichting { get; private set; }

    /// <summary>The day on which the complainant went there; null when not known.</summary>
    public DateOnly? IngediendOp { get; private set; }

    /// <summary>The case number at that body, e.g. of the Huurcommissie.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public string? Zaaknummer { get; private set; }

    public DateOnly? Hoorzittingdatum { get; private set; }

    /// <summary>What came of it; null while that is not known.</summary>
    public Verwijzingsuitkomst? Uitkomst { get; private set; }

    public DateOnly? Uitkomstdatum { get; private set; }

    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Uitkomsttoelichting { get; private set; }

    /// <summary>True when the body found for the complainant, if only in part.</summary>
    internal bool KlagerKreegGelijk => Uitkomst is Verwijzingsuitkomst.Gegrond or Verwijzingsuitkomst.DeelsGegrond;

    /// <summary>True while the last day to file is still to be watched.</summary>
    internal bool WachtOpIndiening => UitersteIndiendatum is not null && IngediendOp is null && Uitkomst is null;

    /// <exception cref="RegelovertredingException"><c>VERWIJZING_AFGEROND</c>: an outcome fixes what led to it.</exception>
    internal void Wijzig(Klacht klacht, Verwijsgegevens gegevens, DateOnly vandaag)
    {
        if (Uitkomst is not null)
        {
            throw new RegelovertredingException(
                "VERWIJZING_AFGEROND", "De uitkomst van deze verwijzing is al vastgelegd. Daarom kunt u de verwijzing niet meer wijzigen.");
        }

        Neem(klacht, gegevens, vandaag);
    }

    /// <summary>Records what came of it; also when the dossier has long been closed, and again to correct it.</summary>
    internal void LegUitkomstVast(Verwijzingsuitkomst uitkomst, DateOnly datum, string? toelichting, DateOnly vandaag)
    {
        ControleerDag(datum, vandaag, "uitkomstdatum");
        if (uitkomst == Verwijzingsuitkomst.NietIngediend && IngediendOp is not null)
        {
            throw new RegelovertredingException(
                "VERWIJZING_INGEDIEND", "De klager heeft de klacht wel ingediend bij deze instantie. Kies een andere uitkomst.", "uitkomst");
        }

        Uitkomsttoelichting = Invoer.Optioneel(toelichting, Klacht.MaxToelichting, "toelichting");
        Uitkomst = uitkomst;
        Uitkomstdatum = datum;
    }

    /// <summary>Follows its complaint into the one that it is merged with.</summary>
    internal void VerplaatsNaar(Klacht klacht)
    {
        KlachtId = klacht.Id;
        LeefbaarheidsdossierId = klacht.LeefbaarheidsdossierId;
    }

    private void Neem(Klacht klacht, Verwijsgegevens gegevens, DateOnly vandaag)
    {
        if (gegevens.Datum > vandaag)
            throw InToekomst("datum");
        if (gegevens.Datum < klacht.IngediendOp)
            throw new RegelovertredingException("DATUM_VOOR_INDIENEN", "De verwijzing kan niet vóór de klacht zelf zijn gedaan.", "datum");
        Naam = gegevens.Instantie == Instantie.Anders
            ? Invoer.Verplicht(gegevens.Naam, MaxNaam, "naam")
            : Invoer.Optioneel(gegevens.Naam, MaxNaam, "naam");
        if (gegevens.UitersteIndiendatum < gegevens.Datum)
        {
            throw new RegelovertredingException(
                "EINDE_VOOR_BEGIN", "De uiterste indiendatum ligt vóór de datum van de verwijzing.", "uitersteIndiendatum");
        }

        Instantie = gegevens.Instantie;
        Datum = gegevens.Datum;
        UitersteIndiendatum = gegevens.UitersteIndiendatum;
        Toelichting = Invoer.Optioneel(gegevens.Toelichting, Klacht.MaxToelichting, "toelichting");
        if (gegevens.IngediendOp is { } ingediend)
            ControleerDag(ingediend, vandaag, "ingediendOp");
        IngediendOp = gegevens.IngediendOp;
        Zaaknummer = Invoer.Optioneel(gegevens.Zaaknummer, MaxZaaknummer, "zaaknummer");
        Hoorzittingdatum = gegevens.Hoorzittingdatum;
    }

    private void ControleerDag(DateOnly dag, DateOnly vandaag, string veld)
    {
        if (dag > vandaag)
            throw InToekomst(veld);
        if (dag < Datum)
            throw new RegelovertredingException("DATUM_VOOR_VERWIJZING", "Deze dag ligt vóór de datum van de verwijzing.", veld);
    }

    private static RegelovertredingException InToekomst(string veld)
        => new("DATUM_IN_TOEKOMST", "Deze dag kan niet in de toekomst liggen.", veld);
}

/// <summary>What a referral says.</summary>
internal sealed record Verwijsgegevens(Instantie Instantie, DateOnly Datum)
{
    public string? Naam { get; init; }

    public DateOnly? UitersteIndiendatum { get; init; }

    public string? Toelichting { get; init; }

    public DateOnly? IngediendOp { get; init; }

    public string? Zaaknummer { get; init; }

    public DateOnly? Hoorzittingdatum { get; init; }
}
